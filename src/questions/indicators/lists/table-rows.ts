import { parse } from 'csv-parse/sync';
import type { Reason } from '#base/reason.ts';

export interface TableRow {
  /** Line at which it ends, from 1 on. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TableRows {
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
  /** Rows that are none, such as one whose quote does not end. */
  readonly broken: readonly { readonly line: number; readonly why: Reason }[];
}

const delimiters = [',', ';', '\t', '|'];
const mostRow = 1 << 20;

/** Characters of a table; all of its rows are held at once. */
const mostTable = 64 << 20;

/** Rows of a delimited text (RFC 4180 with other delimiters); rows may differ in length, `#` lines at the top are left out. */
export function tableRows(text: string): TableRows {
  if (text.length > mostTable) {
    const why: Reason = { key: 'intel.table-too-large', values: { limit: mostTable, had: text.length } };
    return { delimiter: ',', rows: [], broken: [{ line: 0, why }] };
  }
  const body = text.replace(/^\ufeff?(?:#[^\n]*\n|\s*\n){0,200}/, (comments) => comments.replace(/[^\n]/g, ''));
  const delimiter = delimiterOf(body);
  const broken: { line: number; why: Reason }[] = [];
  let records: readonly { record: string[]; info: { lines: number } }[] = [];
  try {
    records = parse(body, {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: mostRow,
      info: true,
      trim: true,
      on_skip: (error) => {
        broken.push({ line: Number(error?.lines ?? 0), why: { key: 'intel.table-row' } });
      },
    }) as unknown as typeof records;
  } catch {
    // What a quote without an end does to the rest of a file.
    broken.push({ line: 0, why: { key: 'intel.table-row' } });
  }
  return { delimiter, rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })), broken };
}

/** The one that divides the first lines most evenly; a comma where none does. */
function delimiterOf(text: string): string {
  const lines = text.trimStart().slice(0, 20_000).split('\n').slice(0, 20);
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    return counts.length === 0 ? 0 : counts.length * 1_000 + Math.min(...counts);
  });
  const best = Math.max(...scores);
  return best === 0 ? ',' : (delimiters[scores.indexOf(best)] ?? ',');
}
