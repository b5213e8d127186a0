/** Fields of an event: the members of System by their names, the data by the names they state. */
export interface EventXml {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

const mostFields = 256;
const data = /<Data Name="([\w.-]{1,64})"(?:\/>|>([^<]*)<\/Data>)/g;
const member = /<([A-Z]\w{1,40})((?: \w{1,40}="[^"<]{0,256}"){0,8})(?:\/>|>([^<]*)<\/)/g;
const attribute = /(\w{1,40})="([^"]*)"/g;

/** Reads an event that stands in one line, as Sysmon prints it; null where it is cut. */
export function readEventXml(text: string): EventXml | null {
  const split = text.indexOf('<EventData>');
  if (split < 0 || !text.includes('</Event>', split)) return null;
  const names: string[] = [];
  const values: string[] = [];
  const add = (name: string, value: string) => {
    if (names.length >= mostFields) return;
    names.push(name);
    values.push(withoutEntities(value));
  };
  for (const [, name = '', attributes = '', value = ''] of text.slice(0, split).matchAll(member)) {
    if (value !== '' || attributes === '') add(name, value);
    for (const [, of = '', stated = ''] of attributes.matchAll(attribute)) add(`${name}.${of}`, stated);
  }
  for (const [, name = '', value = ''] of text.slice(split).matchAll(data)) add(name, value);
  return { names, values };
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(x?)([0-9a-fA-F]{1,6}));/g, (all, name, hex, number) =>
    name === undefined ? (characterOf(Number.parseInt(number, hex === 'x' ? 16 : 10)) ?? all) : (entities[name] ?? all),
  );
}

function characterOf(code: number): string | null {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
