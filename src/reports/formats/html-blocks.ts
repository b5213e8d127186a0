import type { Block, Column, Entry, Inline } from '../document.ts';
import { defang } from '../defang.ts';
import { escaped } from './html-escape.ts';
import { inlineHtml, saidHtml } from './html-inline.ts';
import { markHtml, toneOf } from './html-marks.ts';

type Of<Name extends Block['block']> = Extract<Block, { block: Name }>;

/** A block as markup, in pieces that can be written one by one. `depth` is the level of the heading it may begin with. */
export function* blockHtml(block: Block, depth = 2): Iterable<string> {
  switch (block.block) {
    case 'section':
      return yield* sectionHtml(block, depth);
    case 'entries':
      return yield* entriesHtml(block, depth);
    case 'fold':
      return yield* foldHtml(block, depth);
    case 'paragraph':
      return yield `<p class="${block.role}">${inlineHtml(block.content)}</p>\n`;
    case 'note':
      return yield noteHtml(block);
    case 'definitions':
      return yield definitionsHtml(block);
    case 'table':
      return yield* tableHtml(block);
    case 'heading':
      return yield headingHtml(block, depth);
    case 'record':
      return yield recordHtml(block);
  }
}

function* sectionHtml({ id, title, aside, blocks }: Of<'section'>, depth: number): Iterable<string> {
  const head = `<h${depth} id="${id}-title">${saidHtml(title)}</h${depth}>${end(aside)}`;
  yield `<section class="sec" id="${id}" aria-labelledby="${id}-title"><header>${head}</header>\n`;
  for (const block of blocks) yield* blockHtml(block, depth + 1);
  yield '</section>\n';
}

function end(aside: readonly Inline[]): string {
  return aside.length > 0 ? `<span class="end">${inlineHtml(aside)}</span>` : '';
}

function headingHtml({ id, title, aside }: Of<'heading'>, depth: number): string {
  return `<header class="sub"><h${depth}${idHtml(id)}>${saidHtml(title)}</h${depth}>${end(aside)}</header>\n`;
}

function noteHtml({ tone, mark, content }: Of<'note'>): string {
  return `<div class="note ${tone} ${toneOf(mark)}">${markHtml(mark)}<p>${inlineHtml(content)}</p></div>\n`;
}

function definitionsHtml({ items }: Of<'definitions'>): string {
  const rows = items.map(
    ({ id, term, content }) => `<dt${idHtml(id)}>${saidHtml(term)}</dt><dd>${inlineHtml(content)}</dd>`,
  );
  return `<dl class="kv">${rows.join('')}</dl>\n`;
}

function* tableHtml({ caption, columns, rows }: Of<'table'>): Iterable<string> {
  const heads = columns.map((column) => `<th scope="col"${rightHtml(column)}>${saidHtml(column.title)}</th>`).join('');
  yield `<table class="t"><caption class="vh">${saidHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>\n`;
  for (const { id, cells } of rows)
    yield `<tr${idHtml(id)}>${cells.map((cell, index) => cellHtml(cell, index, columns)).join('')}</tr>\n`;
  yield '</tbody></table>\n';
}

/** The first cell names its row. */
function cellHtml(cell: readonly Inline[], index: number, columns: readonly Column[]): string {
  const name = index === 0 ? 'th scope="row"' : 'td';
  return `<${name}${rightHtml(columns[index])}>${inlineHtml(cell)}</${name.slice(0, 2)}>`;
}

function rightHtml(column: Column | undefined): string {
  return column?.align === 'right' ? ' class="r"' : '';
}

function idHtml(id: string | undefined): string {
  return id === undefined ? '' : ` id="${escaped(id)}"`;
}

function* foldHtml({ id, title, blocks }: Of<'fold'>, depth: number): Iterable<string> {
  yield `<details class="fold" id="${escaped(id)}"><summary>${markHtml('open')}<span>${inlineHtml(title)}</span></summary>\n`;
  for (const block of blocks) yield* blockHtml(block, depth);
  yield '</details>\n';
}

function* entriesHtml({ columns, groups }: Of<'entries'>, depth: number): Iterable<string> {
  for (const { id, title, entries } of groups) {
    yield `<h${depth} class="group" id="${escaped(id)}">${inlineHtml(title)}</h${depth}>\n`;
    for (const entry of entries) yield* entryHtml(entry, columns, depth + 1);
  }
}

function* entryHtml(entry: Entry, columns: readonly Column[], depth: number): Iterable<string> {
  yield `<details class="entry" id="${escaped(entry.id)}"${entry.open ? ' open' : ''}>${summaryHtml(entry, columns)}<div class="detail">\n`;
  for (const block of entry.detail) yield* blockHtml(block, depth);
  yield '</div></details>\n';
}

/** The line of an entry: its mark, its title over the small print, the numbers at the right edge. */
function summaryHtml({ cells }: Entry, columns: readonly Column[]): string {
  const at = (place: Column['place']): readonly (readonly Inline[])[] =>
    cells.filter((cell, index) => columns[index]?.place === place && cell.length > 0);
  const marks = at('mark')
    .flat()
    .filter((piece) => piece.inline === 'state');
  const words = marks.map(({ word }) => saidHtml(word));
  const small = [...words, ...at('sub').map(inlineHtml)].map((part) => `<span>${part}</span>`).join('');
  const ends = at('end')
    .map((cell) => `<span>${inlineHtml(cell)}</span>`)
    .join('');
  const icons = marks.map(({ mark }) => `<span class="${toneOf(mark)}">${markHtml(mark)}</span>`).join('');
  const title = at('title').map(inlineHtml).join('');
  return `<summary>${icons}<span class="what"><strong>${title}</strong><small class="dots">${small}</small></span><span class="end">${ends}</span>${markHtml('open')}</summary>`;
}

function recordHtml({ id, open, title, fields, source }: Of<'record'>): string {
  const rows = fields.map(
    ({ name, value, asked }) =>
      `<tr><th scope="row">${escaped(name)}</th><td${asked ? ' class="hit"' : ''}>${escaped(defang(value))}</td></tr>`,
  );
  const table = rows.length > 0 ? `<table class="raw"><tbody>${rows.join('')}</tbody></table>` : '';
  const summary = `<summary>${markHtml('open')}<span>${inlineHtml(title)}</span></summary>`;
  const sources = definitionsHtml({ block: 'definitions', items: source });
  return `<details class="record" id="${escaped(id)}"${open ? ' open' : ''}>${summary}${table}${sources}</details>\n`;
}
