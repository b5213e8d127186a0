import type { Value } from './value.ts';

export interface FlatFields {
  readonly names: readonly string[];
  readonly values: readonly Value[];
}

/** Deeper than any real log; what lies below is kept as JSON text. */
const mostLevels = 16;

/** An object as fields: `{a: {b: 1}, c: [2, 3]}` is `a.b` = 1 and `c` = 2, 3. Objects inside an array share their names. */
export function flatten(object: Readonly<Record<string, unknown>>): FlatFields {
  const fields: Flat = { names: [], values: [], positions: null };
  for (const name in object) add(fields, name, object[name], 0);
  return fields;
}

interface Flat {
  readonly names: string[];
  readonly values: Value[];
  /** Where each name stands; made once an array of objects repeats names. */
  positions: Map<string, number> | null;
}

function add(fields: Flat, name: string, value: unknown, level: number): void {
  if (typeof value === 'string') put(fields, name, value);
  else if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    put(fields, name, String(value));
  else if (value === null || value === undefined) put(fields, name, null);
  else if (Array.isArray(value)) addList(fields, name, value, level);
  else if (level >= mostLevels) put(fields, name, JSON.stringify(value));
  else {
    const object = value as Readonly<Record<string, unknown>>;
    let empty = true;
    for (const member in object) {
      empty = false;
      add(fields, `${name}.${member}`, object[member], level + 1);
    }
    if (empty) put(fields, name, null);
  }
}

function addList(fields: Flat, name: string, list: readonly unknown[], level: number): void {
  if (list.every(isPlain)) {
    const texts = list.filter((each) => each !== null).map(String);
    const first = texts[0];
    if (first === undefined) put(fields, name, null);
    else put(fields, name, texts.length === 1 ? first : texts);
    return;
  }
  if (level >= mostLevels) put(fields, name, JSON.stringify(list));
  else {
    fields.positions ??= new Map(fields.names.map((each, position) => [each, position]));
    for (const each of list) add(fields, name, each, level + 1);
  }
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

/** Adds a value, or joins it to those of its name where names may repeat. */
function put({ names, values, positions }: Flat, name: string, value: Value): void {
  const position = positions?.get(name);
  if (position === undefined) {
    positions?.set(name, names.length);
    names.push(name);
    values.push(value);
  } else values[position] = joined(values[position] ?? null, value);
}

function joined(before: Value, value: Value): Value {
  if (value === null) return before;
  if (before === null) return value;
  return [...(typeof before === 'string' ? [before] : before), ...(typeof value === 'string' ? [value] : value)];
}
