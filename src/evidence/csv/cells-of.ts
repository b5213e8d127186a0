/** Cells of one row that is whole (RFC 4180): quoted where it begins with a quote, a doubled quote inside is one. */
export function cellsOf(row: string, delimiter = ','): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const isQuoted = row[at] === '"';
    const end = isQuoted ? closingQuote(row, at + 1) : at;
    const next = row.indexOf(delimiter, end);
    const to = next < 0 ? row.length : next;
    cells.push(isQuoted ? row.slice(at + 1, end).replaceAll('""', '"') + row.slice(end + 1, to) : row.slice(at, to));
    if (next < 0) return cells;
    at = next + delimiter.length;
  }
}

function closingQuote(row: string, from: number): number {
  for (let at = row.indexOf('"', from); at >= 0; at = row.indexOf('"', at + 2)) if (row[at + 1] !== '"') return at;
  return row.length;
}
