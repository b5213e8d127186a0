/** A bit for each ASCII character, and one more (128) for all others. */
export type CharacterSet = bigint;

const others = 128;
export const allCharacters: CharacterSet = (1n << 129n) - 1n;

export function setOf(code: number): CharacterSet {
  return 1n << BigInt(Math.min(code, others));
}

/** The set with the other case of each letter. */
export function inBothCases(set: CharacterSet): CharacterSet {
  let both = set;
  for (let lower = 97; lower <= 122; lower++) {
    if ((set & setOf(lower)) !== 0n) both |= setOf(lower - 32);
    if ((set & setOf(lower - 32)) !== 0n) both |= setOf(lower);
  }
  return both;
}

/** What an escape matches, by what stands after its backslash at `at`, and how long that is. */
export function escapeSet(source: string, at: number): { readonly set: CharacterSet; readonly length: number } {
  const sign = source[at] ?? '';
  const lower = named[sign.toLowerCase()];
  if (lower !== undefined) return { set: sign === sign.toLowerCase() ? lower : allCharacters & ~lower, length: 1 };
  const hex = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))/.exec(source.slice(at, at + 5));
  if (hex !== null) return { set: setOf(Number.parseInt(hex[1] ?? hex[2] ?? '', 16)), length: hex[0].length };
  return { set: setOf(control[sign] ?? sign.charCodeAt(0)), length: 1 };
}

/** What a class matches, by what stands between its brackets. */
export function classSet(text: string, ignoreCase: boolean): CharacterSet {
  const negated = text.startsWith('^');
  let set = 0n;
  let at = negated ? 1 : 0;
  while (at < text.length) {
    const from = memberAt(text, at);
    at += from.length;
    if (text[at] !== '-' || at + 1 >= text.length) {
      set |= from.set;
      continue;
    }
    const to = memberAt(text, at + 1);
    at += 1 + to.length;
    set |= range(lowest(from.set), lowest(to.set));
  }
  const cased = ignoreCase ? inBothCases(set) : set;
  // The bit of all others stands for many: a class that names one of them does not exclude the rest.
  return negated ? (allCharacters & ~cased) | setOf(others) : cased;
}

function memberAt(text: string, at: number): { readonly set: CharacterSet; readonly length: number } {
  if (text[at] !== '\\') return { set: setOf(text.charCodeAt(at)), length: 1 };
  const { set, length } = escapeSet(text, at + 1);
  return { set, length: length + 1 };
}

function range(from: number, to: number): CharacterSet {
  let set = 0n;
  for (let code = from; code <= to; code++) set |= setOf(code);
  return set;
}

function lowest(set: CharacterSet): number {
  let code = 0;
  while (code < others && (set & setOf(code)) === 0n) code++;
  return code;
}

const digits = range(48, 57);
const named: Readonly<Record<string, CharacterSet>> = {
  d: digits,
  w: digits | range(65, 90) | range(97, 122) | setOf(95),
  s: range(9, 13) | setOf(32) | setOf(others),
};
const control: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };
