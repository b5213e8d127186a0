import type { CommanderError } from 'commander';
import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Reason } from '#base/reason.ts';
import { exitCode, UserError } from '../user-error.ts';

/** What the parser of the command line did not understand, as the three lines every error has. */
export function usageError({ code, message }: CommanderError): UserError {
  const [sentence = '', suggestion = ''] = message.replace(/^error: /, '').split('\n(Did you mean ');
  const similar = suggestion.replace(/^one of /, '').replace(/\?\)$/, '');
  const todo: Reason =
    similar === '' ? { key: 'cli.usage-todo' } : { key: 'cli.usage-did-you-mean', values: { similar } };
  return new UserError(exitCode.usage, { key: 'cli.usage-wrong' }, whyOf(code, sentence), todo);
}

interface Pattern {
  readonly key: MessageKey;
  /** Its named groups are the values of the sentence. */
  readonly said: RegExp;
}

/** The parser's own sentences hold what it stumbled over, and nothing else does. */
const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  'commander.unknownOption': [{ key: 'cli.usage-unknown-option', said: /^unknown option '(?<name>.*)'$/s }],
  'commander.unknownCommand': [{ key: 'cli.usage-unknown-command', said: /^unknown command '(?<name>.*)'$/s }],
  'commander.optionMissingArgument': [{ key: 'cli.usage-no-value', said: /^option '(?<name>.*)' argument missing$/s }],
  'commander.missingArgument': [{ key: 'cli.usage-no-argument', said: /^missing required argument '(?<name>.*)'$/s }],
  'commander.excessArguments': [{ key: 'cli.usage-too-many', said: /but got \d+: (?<words>.*)\.$/s }],
  'commander.invalidArgument': [
    {
      key: 'cli.usage-no-choice',
      said: /^option '(?<name>.*)' argument '(?<value>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/s,
    },
    {
      key: 'cli.usage-no-choice',
      said: /^command-argument value '(?<value>.*)' is invalid for argument '(?<name>.*)'\. Allowed choices are (?<choices>.*)\.$/s,
    },
  ],
};

function whyOf(code: string, sentence: string): Reason {
  for (const { key, said } of patterns[code] ?? []) {
    const values = said.exec(sentence)?.groups;
    if (values !== undefined) return { key, values: { ...values } };
  }
  return { key: 'cli.usage-other', values: { sentence } };
}
