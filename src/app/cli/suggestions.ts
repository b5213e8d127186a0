import type { Command, Option } from 'commander';

/** What may stand at the end of a command line, for the shell to offer. */
export interface Suggestions {
  readonly words: readonly { readonly value: string; readonly description: string }[];
  /** The shell may offer files and folders of its own. */
  readonly files: boolean;
}

/** Suggestions for the last of the words that follow `holdfast`; it is '' where a new word begins. */
export function suggestions(program: Command, words: readonly string[]): Suggestions {
  const last = words.at(-1) ?? '';
  const { command, waiting } = walk(program, words.slice(0, -1));
  const equals = last.indexOf('=');
  if (last.startsWith('--') && equals > 0)
    return valuesOf(optionOf(command, last.slice(0, equals)), last.slice(0, equals + 1), last);
  if (last.startsWith('-')) return among(optionsOf(command), last);
  if (waiting !== null) return valuesOf(waiting, '', last === '=' ? '' : last);
  if (command.commands.length > 0) return among(verbsOf(command), last);
  const [argument] = command.registeredArguments;
  if (argument?.argChoices)
    return among(
      argument.argChoices.map((choice) => [choice, argument.description]),
      last,
    );
  return { words: [], files: argument !== undefined };
}

interface Place {
  readonly command: Command;
  /** The option before the last word, if it still takes a value. */
  readonly waiting: Option | null;
}

function walk(program: Command, words: readonly string[]): Place {
  let place: Place = { command: program, waiting: null };
  for (const word of words) place = step(place, word);
  return place;
}

function step({ command, waiting }: Place, word: string): Place {
  if (word.startsWith('-')) {
    const option = optionOf(command, word);
    return { command, waiting: option !== undefined && takesValue(option) ? option : null };
  }
  // bash takes `--format=csv` for three words.
  if (waiting !== null) return { command, waiting: waiting.variadic || word === '=' ? waiting : null };
  return { command: command.commands.find((each) => each.name() === word) ?? command, waiting: null };
}

function optionOf(command: Command, word: string): Option | undefined {
  return command.options.find((option) => option.long === word || option.short === word);
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function verbsOf(command: Command): [string, string][] {
  const visible = command.createHelp().visibleCommands(command);
  return visible.map((each) => [each.name(), each.description()]);
}

function optionsOf(command: Command): [string, string][] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => [option.long ?? option.short ?? '', option.description]);
}

function valuesOf(option: Option | undefined, before: string, word: string): Suggestions {
  if (option?.argChoices === undefined) return { words: [], files: option !== undefined && takesValue(option) };
  return among(
    option.argChoices.map((choice) => [before + choice, option.description]),
    word,
  );
}

function among(offers: readonly (readonly [string, string])[], word: string): Suggestions {
  const fitting = offers.filter(([value]) => value.startsWith(word));
  return { words: fitting.map(([value, description]) => ({ value, description })), files: false };
}
