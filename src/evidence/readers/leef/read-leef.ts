/** An event in LEEF: its header, and its attributes in order. */
export interface LeefEvent {
  readonly header: readonly string[];
  readonly names: readonly string[];
  readonly values: readonly string[];
}

const mostAttributes = 1_024;
const form = /^LEEF: ?([12](?:\.0)?)\|([^|]{0,256})\|([^|]{0,256})\|([^|]{0,256})\|([^|]{0,256})\|/;
/** In LEEF 2 a field more may name the delimiter: a character, or its number in hexadecimal. */
const delimiterForm = /^(?:(?:0?x)([0-9A-Fa-f]{1,4})|(.)?)\|/;

/** Reads `LEEF:1.0|vendor|product|version|event|name=value⇥name=value`; null where the text is not that. */
export function readLeef(text: string): LeefEvent | null {
  const found = form.exec(text);
  if (found === null) return null;
  const [all, ...header] = found;
  let rest = text.slice(all.length);
  let delimiter = '\t';
  const named = header[0]?.startsWith('2') ? delimiterForm.exec(rest) : null;
  if (named !== null) {
    rest = rest.slice(named[0].length);
    const [, hex, character] = named;
    delimiter = hex === undefined ? (character ?? '\t') : String.fromCharCode(Number.parseInt(hex, 16));
  }
  const attributes = rest.split(delimiter, mostAttributes).filter((each) => each.includes('='));
  return {
    header,
    names: attributes.map((each) => each.slice(0, each.indexOf('=')).trim()),
    values: attributes.map((each) => each.slice(each.indexOf('=') + 1)),
  };
}
