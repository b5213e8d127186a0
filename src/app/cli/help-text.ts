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
    optionDescription: ({ description, argChoices, defaultValue }: Option) =>
      [description, ...notes(argChoices, defaultValue, lang)].join(' '),
    argumentDescription: ({ description, argChoices, defaultValue }: Argument) =>
      [description, ...notes(argChoices, defaultValue, lang)].join(' '),
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
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function notes(choices: readonly string[] | undefined, standard: unknown, lang: Lang): string[] {
  const said: string[] = [];
  if (choices !== undefined) said.push(say(lang, 'cli.help-choices', { choices: choices.join(', ') }));
  if (typeof standard === 'string') said.push(say(lang, 'cli.help-default', { value: standard }));
  return said;
}
