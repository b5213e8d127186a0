import type { IndicatorKind, Provenance } from '../indicator.ts';
import { IntelBook, type IntelContent } from '../intel-book.ts';
import { type IntelOptions, provenanceOf, shortComment } from '../intel-options.ts';
import { isoToUs } from '../iso-time.ts';
import { addPattern } from '../stix/add-pattern.ts';
import { readPap, readTlp } from '../tlp.ts';
import { type Description, isKind } from './column-roles.ts';
import { guessValue } from './guess-value.ts';
import { previewTable, type TableColumn, type TablePreview, valuesOfType } from './preview-table.ts';
import { type TableRow, tableRows } from './table-rows.ts';

/** Reads a delimited text as the preview says, whose columns somebody may have changed. */
export function readTable(
  text: string,
  options: IntelOptions,
  { hasHeader, columns }: Pick<TablePreview, 'hasHeader' | 'columns'> = previewTable(text),
): IntelContent {
  const book = new IntelBook();
  const { rows, broken } = tableRows(text);
  for (const { line, why } of broken) book.refuse('', String(line), why);
  for (const row of hasHeader ? rows.slice(1) : rows) addRow(book, columns, row, options);
  return book.close();
}

/** Takes all values of a row; what the row says beside them goes with each. */
export function addRow(book: IntelBook, columns: readonly TableColumn[], row: TableRow, options: IntelOptions): void {
  book.count('row');
  const place = String(row.line);
  const cells = columns.map(({ role }, i) => ({ role, text: (row.cells[i] ?? '').trim() }));
  const filled = cells.filter(({ text }) => text !== '' && !/^(?:-+|n\/?a|none|null|unknown)$/i.test(text));
  const typed = filled.find(({ role }) => role === 'type')?.text ?? '';
  const provenance = rowProvenance(filled, options);
  const hasHash = filled.some(
    ({ role, text }) => isHash(role ?? '') || (role === 'any' && isHash(guessValue(text)?.kind ?? '')),
  );
  let taken = 0;
  for (const { role, text } of filled) {
    // Beside its hash, the name of a file only describes it.
    const describes = hasHash && (role === 'file-name' || role === 'file-path');
    if (role === 'pattern') addPattern(book, { pattern: text, place, provenance });
    else if (isKind(role) && !describes) book.add(role, text, provenance, place);
    else if (role === 'any') addAny(book, { type: typed, text, place, provenance });
    else continue;
    taken++;
  }
  if (taken === 0) book.cannotUse(row.cells.join(' '), place, { key: 'intel.row-without-value' });
}

interface AnyValue {
  readonly type: string;
  readonly text: string;
  readonly place: string;
  readonly provenance: Provenance;
}

function addAny(book: IntelBook, { type, text, place, provenance }: AnyValue): void {
  const typed = valuesOfType(type, text).filter((each) => isKind(each.kind));
  for (const { kind, text: own } of typed) book.add(kind as IndicatorKind, own, provenance, place);
  if (typed.length > 0) return;
  const guessed = guessValue(text);
  if (guessed === null) book.refuse(text, place, { key: 'intel.value-unknown' });
  else book.add(guessed.kind, guessed.text, provenance, place);
}

const isHash = (role: string): boolean => /^(?:md5|sha1|sha256|sha512)$/.test(role);

function rowProvenance(
  cells: readonly { readonly role: unknown; readonly text: string }[],
  options: IntelOptions,
): Provenance {
  const of = (role: Description) => cells.filter((cell) => cell.role === role).map(({ text }) => text);
  const list = (role: Description) =>
    of(role)
      .flatMap((text) => text.split(/\s*[,;]\s*/))
      .slice(0, 50);
  const confidence = Number(of('confidence')[0] ?? Number.NaN);
  const names = cells.filter(({ role }) => role === 'file-name').map(({ text }) => text);
  return provenanceOf(options, {
    sourceId: of('id')[0] ?? '',
    tlp: readTlp(of('tlp')[0] ?? '') ?? options.tlp,
    pap: readPap(of('pap')[0] ?? '') ?? options.pap,
    confidence: confidence >= 0 && confidence <= 100 ? confidence : options.confidence,
    validFromUs: isoToUs(of('from')[0] ?? ''),
    validUntilUs: isoToUs(of('until')[0] ?? ''),
    labels: list('labels'),
    actors: list('actor'),
    software: list('software'),
    comment: shortComment([...new Set([...names, ...of('comment')])].join(' / ')),
  });
}
