/**
 * Where the lower case of an engine and that of String.prototype.toLowerCase (Unicode 17 in Node 24) part. DuckDB 1.5 knows
 * Unicode 15.0, so letters that got a lower case later stay as they are; a test goes through every code point. U+0130 and
 * the capital sigma are the two letters with special rules (Unicode, SpecialCasing.txt): the first is spelt out by the
 * dialect, the second becomes ς at the end of a word, which no engine does.
 */
const newRanges: readonly (readonly [upper: number, lower: number, letters: number])[] = [
  [0x1c89, 0x1c8a, 1],
  [0xa7cb, 0x264, 1],
  [0xa7cc, 0xa7cd, 1],
  [0xa7ce, 0xa7cf, 1],
  [0xa7d2, 0xa7d3, 1],
  [0xa7d4, 0xa7d5, 1],
  [0xa7da, 0xa7db, 1],
  [0xa7dc, 0x19b, 1],
  [0x10d50, 0x10d70, 22],
  [0x16ea0, 0x16ebb, 25],
];

/** Those letters, and their lower case in the same order. */
export const newUpperLetters = spelt(([upper]) => upper);
export const newLowerLetters = spelt(([, lower]) => lower);

export const capitalSigma = 'Σ';

/** Is the lower case of such a letter in a text, so that the lower case of a value has to know them? */
export function hasNewLetter(lower: string): boolean {
  for (const letter of lower) if (letter > '\x7f' && newLetters.has(letter)) return true;
  return false;
}

export function hasSmallSigma(lower: string): boolean {
  return lower.includes('σ') || lower.includes('ς');
}

const newLetters: ReadonlySet<string> = new Set(newLowerLetters);

function spelt(first: (range: (typeof newRanges)[number]) => number): string {
  const letters = newRanges.flatMap((range) =>
    Array.from({ length: range[2] }, (_, i) => String.fromCodePoint(first(range) + i)),
  );
  return letters.join('');
}
