/** Values between separators; with quotes, one that begins with `"` goes on to the next single `"`, and `""` is one inside. */
export function w3cCells(line: string, separator: ' ' | '\t' | string, quotes: boolean): readonly string[] | null {
  const text = line.endsWith(' ') ? line.trimEnd() : line;
  if (!quotes || !text.includes('"')) return text.split(separator);
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const end = text[at] === '"' ? closingQuote(text, at + 1) + 1 : text.indexOf(separator, at);
    if (end === 0) return null;
    const stop = end < 0 ? text.length : end;
    const cell = text.slice(at, stop);
    if (text[at] === '"' && stop < text.length && text[stop] !== separator) return null;
    cells.push(text[at] === '"' ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    at = stop + 1;
  }
  return cells;
}

/** -1 where the quotes never end. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
