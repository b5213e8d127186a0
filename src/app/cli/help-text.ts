import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';

/** Help in the language asked for: the parser's own words are English. */
export function helpText(lang: Lang): HelpConfiguration {
  return {
    styleTitle: (title) => titleIn(title, lang),
    commandUsage: (command) => `${pathOf(command)} ${usageOf(command, lang)}`.trimEnd(),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(shown)].join(' '),
    optionDescription: (option: Option) => described(option, lang),
    argumentDescription: (argument: Argument) => described(argument, lang),
  };
}

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'cli.title-usage',
  'Arguments:': 'cli.title-arguments',
  'Options:': 'cli.title-options',
  'Commands:': 'cli.title-commands',
};

function titleIn(title: string, lang: Lang): string {
  const key = titles[title];
  return key === undefined ? title : say(lang, key);
}

/** `holdfast rules list` */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function usageOf(command: Command, lang: Lang): string {
  const parts = command.registeredArguments.map(shown);
  if (command.commands.length > 0) parts.push(say(lang, 'cli.usage-command'));
  parts.push(say(lang, 'cli.usage-options'));
  return parts.join(' ');
}

function shown(argument: Argument): string {
  // Paths are optional to the parser only: `--rules` may have taken them.
  return argument.variadic ? `<${argument.name()}...>` : `<${argument.name()}>`;
}

function described({ description, argChoices, defaultValue }: Option | Argument, lang: Lang): string {
  const choices = argChoices?.join(', ');
  if (choices === undefined) return description;
  if (typeof defaultValue !== 'string') return say(lang, 'cli.help-choices', { description, choices });
  return say(lang, 'cli.help-default', { description, choices, value: defaultValue });
}
