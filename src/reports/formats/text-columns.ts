import type { Colors } from 'picocolors/types.js';
import type { Lang } from '#catalog/lang.ts';
import type { Column } from '../document.ts';
import { phraseText, type Tone } from './text-inline.ts';
import { trimmed, widthOf } from './text-width.ts';

export interface TextCell {
  readonly text: string;
  readonly tone: Tone;
}

const gap = 2;

/** Rows in columns under their heads, no line wider than the terminal. */
export function* columnLines(
  columns: readonly Column[],
  rows: readonly (readonly TextCell[])[],
  { lang, width, paint }: { readonly lang: Lang; readonly width: number; readonly paint: Colors },
): Iterable<string> {
  const heads = columns.map(({ title }) => phraseText(title, lang));
  const natural = heads.map((head, index) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[index]?.text ?? '')), widthOf(head)),
  );
  const widths = fitted(columns, natural, width);
  const line = (cells: readonly TextCell[], dim: boolean): string => {
    const shown = columns.flatMap((column, index) => {
      const wide = widths[index] ?? 0;
      const cell = cells[index] ?? { text: '', tone: 'plain' };
      return wide === 0 ? [] : [painted(cell, wide, column.align === 'right', dim, paint)];
    });
    return `${shown.join(' '.repeat(gap)).trimEnd()}\n`;
  };
  yield line(
    heads.map((text) => ({ text, tone: 'plain' })),
    true,
  );
  for (const row of rows) yield line(row, false);
}

/** Widths that fit: the widest column gives way first, down to its least; then columns are left out (0) in their order. */
function fitted(columns: readonly Column[], natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  for (;;) {
    shrink(widths, columns, width);
    if (total(widths) <= width) return widths;
    const next = firstToDrop(columns, widths);
    if (next < 0) return widths;
    widths.splice(
      0,
      widths.length,
      ...natural.map((wide, index) => (widths[index] === 0 || index === next ? 0 : wide)),
    );
  }
}

function shrink(widths: number[], columns: readonly Column[], width: number): void {
  for (let over = total(widths) - width; over > 0; over -= 1) {
    const widest = widths.reduce(
      (best, wide, index) => (wide > (columns[index]?.least ?? 0) && wide > (widths[best] ?? 0) ? index : best),
      -1,
    );
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function total(widths: readonly number[]): number {
  const shown = widths.filter((wide) => wide > 0);
  return shown.reduce((sum, wide) => sum + wide, gap * (shown.length - 1));
}

/** The shown column that goes first; when all that may go are gone, the last one but the first. */
function firstToDrop(columns: readonly Column[], widths: readonly number[]): number {
  const shown = columns
    .map((column, index) => ({ index, drop: column.drop ?? Number.POSITIVE_INFINITY }))
    .filter(({ index }) => (widths[index] ?? 0) > 0);
  const [next] = shown.toSorted((a, b) => a.drop - b.drop || b.index - a.index);
  return shown.length < 2 || next === undefined ? -1 : next.index;
}

function painted({ text, tone }: TextCell, width: number, right: boolean, dim: boolean, paint: Colors): string {
  const shown = trimmed(text, width);
  const space = ' '.repeat(Math.max(0, width - widthOf(shown)));
  const colours = { bad: paint.red, warn: paint.yellow, quiet: paint.dim, plain: String } as const;
  const inked = (dim ? paint.dim : colours[tone])(shown);
  return right ? space + inked : inked + space;
}
