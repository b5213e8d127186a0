import { parse } from 'csv-parse/sync';

/** Values between delimiters; the first line tells which one: comma, semicolon or tab. */
export function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((each) => ({ each, count: header.split(each).length }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).each;
}

/** Cells of rows that are each whole; null for a row that cannot be read. */
export function readCells(rows: readonly string[], delimiter: string): (readonly string[] | null)[] {
  const together = parsed(rows.join('\n'), delimiter);
  if (together?.length === rows.length) return together;
  return rows.map((row) => (row === '' ? [''] : (parsed(row, delimiter)?.[0] ?? null)));
}

function parsed(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch {
    // CsvError: the caller rejects the row
    return null;
  }
}
