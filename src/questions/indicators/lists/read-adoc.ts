import { IntelBook, type IntelContent } from '../intel-book.ts';
import { type IntelOptions, provenanceOf, shortComment } from '../intel-options.ts';
import { guessValue } from './guess-value.ts';
import { guessColumns } from './preview-table.ts';
import { addRow } from './read-table.ts';
import type { TableRow } from './table-rows.ts';

/**
 * Reads a report in AsciiDoc, as ESET publishes its indicators: tables between `|===`, whose first row names the columns, and
 * listings between `----`, a value a line, whose heading names what no looks tell. Running text is no list and is not read.
 */
export function readAdoc(text: string, options: IntelOptions): IntelContent {
  const book = new IntelBook();
  const headings: string[] = [];
  let block: 'table' | 'listing' | null = null;
  let table: TableRow[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const title = block === null ? /^(={1,6})\s+(.{1,200})$/.exec(line) : null;
    if (title !== null) headings.splice((title[1] as string).length - 1, headings.length, title[2] as string);
    else if (/^\|={3,}$/.test(line.trimEnd()) && block !== 'listing') {
      if (block === 'table') addTable(book, table, headings, options);
      block = block === 'table' ? null : 'table';
      table = [];
    } else if (/^-{4,}$/.test(line.trimEnd()) && block !== 'table') block = block === null ? 'listing' : null;
    else if (block === 'table' && line.startsWith('|')) table.push({ line: i + 1, cells: cellsOf(line) });
    else if (block === 'listing' && line.trim() !== '') addListed(book, line, i + 1, headings, options);
  }
  return book.close();
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1)
    .split('|')
    .map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1'));
}

function addTable(
  book: IntelBook,
  [header, ...rows]: readonly TableRow[],
  headings: readonly string[],
  options: IntelOptions,
): void {
  const columns = guessColumns(header?.cells ?? [], rows);
  const holdsValues = columns.some(
    ({ role }) => role !== null && !['comment', 'id', 'labels', 'from', 'type'].includes(role),
  );
  if (!holdsValues) return;
  for (const row of rows) addRow(book, columns, row, { ...options, source: sourceOf(headings, options) });
}

function addListed(
  book: IntelBook,
  line: string,
  number: number,
  headings: readonly string[],
  options: IntelOptions,
): void {
  book.count('line');
  const heading = headings.at(-1) ?? '';
  const provenance = provenanceOf(
    { ...options, source: sourceOf(headings, options) },
    { comment: shortComment(heading) },
  );
  const guessed = /mutex/i.test(heading) ? ({ kind: 'mutex', text: line } as const) : guessValue(line);
  if (guessed === null) book.refuse(line, String(number), { key: 'intel.value-unknown' });
  else book.add(guessed.kind, guessed.text, provenance, String(number));
}

function sourceOf(headings: readonly string[], options: IntelOptions): string {
  const title = headings[0] ?? '';
  return title === '' ? options.source : `${options.source}: ${title}`;
}
