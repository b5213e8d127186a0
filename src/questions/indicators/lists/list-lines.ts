/** One line of a list of values. */
export interface ListLine {
  /** From 1 on. */
  readonly number: number;
  /** Its value, '' where the line holds only a comment. */
  readonly value: string;
  readonly comment: string;
}

/** Longer lines hold no value anybody listed. */
const mostLine = 16_384;

/** Lines that are not empty, comments apart: `#`, `;` or `//` at the beginning, `#` after white space further on. */
export function* listLines(text: string): Generator<ListLine> {
  let number = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(end < 0 ? text.length : end, at + mostLine)).trim();
    at = end < 0 ? text.length : end + 1;
    number++;
    if (line === '') continue;
    const opening = /^(?:#|;|\/\/|\ufeff#)+/.exec(line);
    if (opening !== null) {
      yield { number, value: '', comment: line.slice(opening[0].length).trim() };
      continue;
    }
    const hash = /\s#/.exec(line)?.index ?? line.length;
    yield {
      number,
      value: line
        .slice(0, hash)
        .trim()
        .replace(/^\ufeff/, ''),
      comment: line.slice(hash + 2).trim(),
    };
  }
}
