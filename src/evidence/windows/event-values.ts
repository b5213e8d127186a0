import type { EventFields } from './event-fields.ts';
import { parseJsonObject } from '../json/parse-json.ts';
import { flatten } from '../record/flatten.ts';
import { readEventXml } from './event-xml.ts';

/** Adds one member of a JSON event: a value as it is, an object by names with dots. */
export function addMember(fields: EventFields, name: string, value: unknown): void {
  if (typeof value === 'string') fields.add(name, value);
  else if (typeof value === 'number' || typeof value === 'boolean') fields.add(name, String(value));
  else if (value === null || value === undefined) fields.add(name, null);
  else {
    const { names, values } = flatten({ [name]: value });
    for (const [i, each] of names.entries()) fields.add(each, values[i] ?? null);
  }
}

/**
 * Adds the values of an event that stand in a member of their own, by their own names: an object, or one written as JSON or
 * as XML. Anything else stays under the member's name.
 */
export function addEventValues(fields: EventFields, name: string, value: unknown): void {
  const object = objectOf(value);
  if (object !== null) for (const member of Object.keys(object)) addMember(fields, member, object[member]);
  else if (typeof value === 'string' && value.trimStart().startsWith('<')) {
    const { fields: inside } = readEventXml(value.trim());
    for (const [i, each] of inside.names.entries()) fields.add(each, inside.values[i] ?? null);
  } else addMember(fields, name, value);
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value === 'string') return value.trimStart().startsWith('{') ? parseJsonObject(value) : null;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** Keywords are 64 flags, which some write as a signed decimal number and an event log in hexadecimal. */
export function keywordsText(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^-?\d{1,20}$/.test(text)) return null;
  return `0x${BigInt.asUintN(64, BigInt(text)).toString(16)}`;
}
