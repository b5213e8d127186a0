import type { Block, Column, Inline, Phrase } from '../document.ts';
import { said } from '../inline.ts';

interface Row {
  readonly id?: string;
  readonly cells: readonly (readonly Inline[])[];
}

/** A table of at most `most` rows, and a sentence that counts the others; nothing at all for no rows. */
export function lines<T>(
  caption: Phrase,
  columns: readonly Column[],
  things: readonly T[],
  most: number,
  row: (thing: T, index: number) => Row,
  total = things.length,
): readonly Block[] {
  const rows = things.slice(0, most).map(row);
  const rest = total - rows.length;
  const table: Block = { block: 'table', caption, columns, rows };
  const more: Block = { block: 'paragraph', role: 'small', content: [said('report.more-in-ndjson', { count: rest })] };
  return [...(rows.length > 0 ? [table] : []), ...(rest > 0 ? [more] : [])];
}
