/** A spelling of a time taken apart. */
export interface SpeltTime {
  /** Regular expression for such a time, without groups that capture. */
  readonly pattern: string;
  /** The same with a group for each of the letters. */
  readonly grouped: string;
  readonly letters: readonly string[];
}

const forms: Readonly<Record<string, string>> = {
  Y: '\\d{4}',
  y: '\\d{2}',
  m: '\\d{1,2}',
  b: '[A-Za-z]{3}',
  a: '[A-Za-z]{3}',
  d: '\\d{1,2}',
  H: '\\d{1,2}',
  I: '\\d{1,2}',
  M: '\\d{2}',
  S: '\\d{2}(?:[.,]\\d{1,9})?',
  p: '[AaPp][Mm]',
  z: '[+-]\\d{2}:?\\d{2}|Z|UTC|GMT',
  Z: '[A-Z]{1,5}',
  s: '\\d{9,19}(?:\\.\\d{1,9})?',
  N: '@[0-9a-f]{24}',
};

/**
 * A spelling as POSIX strptime has it, such as `%d/%b/%Y %H:%M:%S`: Y y m b d H I M S p, a (the name of a day, which says
 * nothing), z (`+0200`, `+02:00`, `Z`), Z (`PDT`), s (seconds since 1970, alone); N alone is a TAI64N label. A space stands
 * for one or more, and S takes a fraction where one is written. Null where a letter is unknown.
 */
export function spellTime(spelling: string): SpeltTime | null {
  const letters: string[] = [];
  let pattern = '';
  let grouped = '';
  for (const [part, letter] of spelling.matchAll(/%(.?)|[^%]/g)) {
    const form = letter === undefined ? literal(part) : forms[letter];
    if (form === undefined) return null;
    if (letter !== undefined) letters.push(letter);
    pattern += letter === undefined ? form : `(?:${form})`;
    grouped += letter === undefined ? form : `(${form})`;
  }
  return { pattern, grouped, letters };
}

function literal(character: string): string {
  if (character === ' ') return ' {1,9}';
  return /\w/.test(character) ? character : `\\${character}`;
}
