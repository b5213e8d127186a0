import { type Command, Option } from 'commander';
import type { MessageKey } from '#base/generated/message-keys.ts';
import { type Lang, langs } from '#catalog/lang.ts';
import type { Speak } from './speak.ts';

/** The language the verbs work in, and the words of the help. */
export interface Voice {
  readonly lang: Lang;
  readonly t: Speak;
}

/** A verb that takes the language too and ends like every other. */
export function verb(parent: Command, { t }: Voice, usage: string, description: MessageKey): Command {
  return parent
    .command(usage)
    .description(t(description))
    .helpOption('-h, --help', t('cli.option-help'))
    .addOption(new Option('--lang <lang>', t('cli.option-lang')).choices(langs))
    .helpCommand(false)
    .exitOverride();
}
