/** What a journal may hold: no fractions, which printers of numbers do not agree on. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Deeper than anything we write; the text of others may be deeper than the stack. */
const MOST_LEVELS = 64;

/**
 * The one text of a value by RFC 8785 (JSON Canonicalization Scheme): no spaces, members in the order of their names' UTF-16
 * units, the escapes of ECMAScript. Null for what has no such text here: a number that is no integer up to 2^53, half a
 * surrogate pair (RFC 8785, 3.2.2.2), two names that `textOf` makes alike, more than 64 levels.
 *
 * @param textOf what becomes of every name and text on the way, nothing unless told
 */
export function canonicalJson(
  value: Json,
  textOf: (text: string) => string = same,
  levels = MOST_LEVELS,
): string | null {
  if (value === null || typeof value === 'boolean') return String(value);
  // Negative zero is written 0 (RFC 8785, appendix B).
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  if (typeof value === 'string') return quoted(textOf(value));
  if (levels === 0) return null;
  const inner = (each: Json) => canonicalJson(each, textOf, levels - 1);
  return isList(value) ? listText(value, inner) : objectText(value, textOf, inner);
}

/** Spelt so that the same words are the same text: half surrogates are replaced, composed characters composed (NFC). */
export function normalText(text: string): string {
  return text.toWellFormed().normalize('NFC');
}

type Printer = (value: Json) => string | null;

function same(text: string): string {
  return text;
}

/** ECMAScript's own escapes are those of RFC 8785, 3.2.2.2. */
function quoted(text: string): string | null {
  return text.isWellFormed() ? JSON.stringify(text) : null;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function listText(list: readonly Json[], inner: Printer): string | null {
  const items = list.map(inner);
  return items.includes(null) ? null : `[${items.join(',')}]`;
}

function objectText(
  value: { readonly [name: string]: Json },
  textOf: (text: string) => string,
  inner: Printer,
): string | null {
  const members = new Map(Object.entries(value).map(([name, member]) => [textOf(name), member]));
  if (members.size !== Object.keys(value).length) return null;
  const texts: string[] = [];
  for (const name of [...members.keys()].sort()) {
    const before = quoted(name);
    const after = inner(members.get(name) ?? null);
    if (before === null || after === null) return null;
    texts.push(`${before}:${after}`);
  }
  return `{${texts.join(',')}}`;
}
