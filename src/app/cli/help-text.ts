import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Speak } from './speak.ts';

/** Help in the language asked for: the parser's own words are English. */
export function helpText(t: Speak): HelpConfiguration {
  return {
    styleTitle: (title) => titleIn(title, t),
    commandUsage: (command) => `${pathOf(command)} ${usageOf(command, t)}`.trimEnd(),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(shown)].join(' '),
    optionDescription: (option: Option) => described(option, t),
    argumentDescription: (argument: Argument) => described(argument, t),
  };
}

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'cli.title-usage',
  'Arguments:': 'cli.title-arguments',
  'Options:': 'cli.title-options',
  'Commands:': 'cli.title-commands',
};

function titleIn(title: string, t: Speak): string {
  const key = titles[title];
  return key === undefined ? title : t(key);
}

/** `holdfast rules list` */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function usageOf(command: Command, t: Speak): string {
  const parts = command.registeredArguments.map(shown);
  if (command.commands.length > 0) parts.push(t('cli.usage-command'));
  parts.push(t('cli.usage-options'));
  return parts.join(' ');
}

function shown(argument: Argument): string {
  // Paths are optional to the parser only: `--rules` may have taken them.
  return argument.variadic ? `<${argument.name()}...>` : `<${argument.name()}>`;
}

function described({ description, argChoices, defaultValue }: Option | Argument, t: Speak): string {
  const choices = argChoices?.join(', ');
  if (choices === undefined) return description;
  if (typeof defaultValue !== 'string') return t('cli.help-choices', { description, choices });
  return t('cli.help-default', { description, choices, value: defaultValue });
}
