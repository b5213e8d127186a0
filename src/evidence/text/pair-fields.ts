import type { Value } from '../record/value.ts';
import { type PairForm, readPairs } from './pairs.ts';

/** Pairs as fields in the order of the text; a name that comes again gets several values, words that stand alone are left out. */
export function pairFields(text: string, form?: PairForm): Record<string, Value> {
  const fields: Record<string, Value> = Object.create(null);
  readPairs(text, (name, value) => value !== null && name !== '' && addValue(fields, name, value), form);
  return fields;
}

/** Adds a value beside those the name has. */
function addValue(fields: Record<string, Value>, name: string, value: string): void {
  const before = fields[name];
  if (before === undefined || before === null) fields[name] = value;
  else fields[name] = typeof before === 'string' ? [before, value] : [...before, value];
}

/** The value of a field of which there is one, '' where there is none. */
export function fieldText(fields: Readonly<Record<string, Value>>, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  return value?.[0] ?? '';
}
