import type { MessageKey } from '#base/generated/message-keys.ts';
import type { QueryError } from './query.ts';

type Values = Readonly<Record<string, string | number>>;

/** Ends the parsing of one query; parseQuery catches it and makes it a QueryError. */
export class QueryFailure extends Error {
  readonly offset: number;
  private readonly key: MessageKey;
  private readonly values: Values;

  constructor(offset: number, key: MessageKey, values: Values = {}) {
    super(key);
    this.offset = offset;
    this.key = key;
    this.values = values;
  }

  /** With the column and what stands there, which every sentence may use. */
  in(text: string): QueryError {
    const column = columnOf(text, this.offset);
    const read = wordAt(text, this.offset);
    return { offset: this.offset, column, read, reason: { key: this.key, values: { column, read, ...this.values } } };
  }
}

/** From 1, in characters as people count them. */
export function columnOf(text: string, offset: number): number {
  return columnsOf(text, [offset])[0] as number;
}

/** The same of several places, in their order in the text. */
export function columnsOf(text: string, offsets: readonly number[]): number[] {
  let at = 0;
  let column = 1;
  return offsets.map((offset) => {
    for (; at < offset; column++) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    return column;
  });
}

const SHOWN = 40;

export function wordAt(text: string, offset: number): string {
  const [word = ''] = text.slice(offset, offset + SHOWN).split(/\s/, 1);
  return word;
}
