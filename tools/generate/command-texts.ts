import { EventEmitter } from 'node:events';
import type { Command } from 'commander';
import { buildProgram } from '#app/cli/program.ts';
import type { Page } from './page.ts';

/** What the help of one verb says, in parts. */
export interface CommandText {
  /** `holdfast rules list` */
  readonly name: string;
  /** The line to type, with its arguments. */
  readonly usage: string;
  readonly description: string;
  readonly arguments: readonly Term[];
  readonly options: readonly Term[];
  /** Indented lines that follow the options, '' for none. */
  readonly examples: string;
}

export interface Term {
  readonly term: string;
  readonly text: string;
}

/** The program itself and all its verbs, in the order of the help. */
export function commandTexts(page: Page): CommandText[] {
  return allCommands(buildProgram(page.lang, (key, values) => page.say(key, values))).map(textOf);
}

/** A verb that only leads to others is not listed. */
function allCommands(command: Command): Command[] {
  const below = command.createHelp().visibleCommands(command).flatMap(allCommands);
  return command.parent !== null && below.length > 0 ? below : [command, ...below];
}

function textOf(command: Command): CommandText {
  const help = command.createHelp();
  const usage = help.commandUsage(command);
  return {
    name: usage
      .split(' ')
      .filter((word) => /^[a-z]+$/.test(word))
      .join(' '),
    usage,
    description: command.description(),
    arguments: help
      .visibleArguments(command)
      .map((argument) => ({ term: argument.name(), text: help.argumentDescription(argument) })),
    options: help
      .visibleOptions(command)
      .map((option) => ({ term: help.optionTerm(option), text: help.optionDescription(option) })),
    examples: textAfter(command),
  };
}

/** What `addHelpText('after', …)` was given: the parser writes it when it shows the help. */
function textAfter(command: Command): string {
  let text = '';
  const write = (part: string): void => {
    text += part;
  };
  // Commands are emitters, which their types do not say.
  const emitter: unknown = command;
  if (!(emitter instanceof EventEmitter)) throw new Error('the parser no longer emits its help');
  emitter.emit('afterHelp', { error: false, command, write });
  return text.trim();
}
