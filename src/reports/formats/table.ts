import picocolors from 'picocolors';
import type { Lang } from '#catalog/lang.ts';
import type { Block, ReportDocument } from '../document.ts';
import { columnLines, type TextCell } from './text-columns.ts';
import { inlineText, phraseText, toneOf } from './text-inline.ts';
import { wrapped } from './text-width.ts';

export interface TableOptions {
  readonly lang: Lang;
  /** Columns of the terminal; lines are trimmed to it. */
  readonly width: number;
  readonly colour: boolean;
}

/** The report for a terminal, line by line, each with its line end: the same order as the page, details left out. */
export function* printTable(document: ReportDocument, options: TableOptions): Iterable<string> {
  const print = printer(options);
  yield `${print.paint.bold(inlineText(document.title, options.lang))}\n`;
  for (const block of document.blocks) yield* blockLines(block, print);
  yield '\n';
  yield* textLines(inlineText(document.provenance, options.lang), print);
}

interface Printer extends TableOptions {
  readonly paint: ReturnType<typeof picocolors.createColors>;
}

function printer(options: TableOptions): Printer {
  return { ...options, width: Math.max(20, options.width), paint: picocolors.createColors(options.colour) };
}

function* blockLines(block: Block, print: Printer): Iterable<string> {
  const { lang } = print;
  switch (block.block) {
    case 'section':
      return yield* sectionLines(block, print);
    case 'paragraph':
      return yield* textLines(inlineText(block.content, lang), print);
    case 'note':
      return yield* textLines(inlineText(block.content, lang), print, '! ');
    case 'definitions':
      return yield* definitionLines(block, print);
    case 'table':
      return yield* tableLines(block, print);
    case 'entries':
      return yield* entryLines(block, print);
    case 'heading':
      return yield `${print.paint.bold(phraseText(block.title, lang))}\n`;
    case 'fold':
    case 'record':
      return;
  }
}

function* sectionLines(
  { title, aside, blocks }: Extract<Block, { block: 'section' }>,
  print: Printer,
): Iterable<string> {
  const end = aside.length > 0 ? print.paint.dim(`  ${inlineText(aside, print.lang)}`) : '';
  yield `\n${print.paint.bold(phraseText(title, print.lang))}${end}\n`;
  for (const block of blocks) yield* blockLines(block, print);
}

function* textLines(text: string, { width, lang }: Printer, mark = ''): Iterable<string> {
  const lines = wrapped(text, width - mark.length, lang);
  for (const [index, line] of lines.entries()) yield `${index === 0 ? mark : ' '.repeat(mark.length)}${line}\n`;
}

function* definitionLines({ items }: Extract<Block, { block: 'definitions' }>, print: Printer): Iterable<string> {
  for (const { term, content } of items) {
    const label = phraseText(term, print.lang) + phraseText({ key: 'report.after-term' }, print.lang);
    yield* textLines(label + inlineText(content, print.lang), print);
  }
}

/** Lists beside the findings show their first rows; a summary too long to be read is not one. */
const mostRows = 8;

function* tableLines({ columns, rows }: Extract<Block, { block: 'table' }>, print: Printer): Iterable<string> {
  const cells = rows.slice(0, mostRows).map((row) => row.cells.map((cell) => textCell(cell, print.lang)));
  yield* columnLines(columns, cells, print);
  const rest = rows.length - cells.length;
  if (rest > 0) yield `${phraseText({ key: 'report.and-more', values: { count: rest } }, print.lang)}\n`;
}

function* entryLines({ columns, groups }: Extract<Block, { block: 'entries' }>, print: Printer): Iterable<string> {
  const entries = groups.flatMap((group) => group.entries);
  yield* columnLines(
    columns,
    entries.map(({ cells }) => cells.map((cell) => textCell(cell, print.lang))),
    print,
  );
}

function textCell(cell: Parameters<typeof inlineText>[0], lang: Lang): TextCell {
  return { text: inlineText(cell, lang, 'minute'), tone: toneOf(cell) };
}
