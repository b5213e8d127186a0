import type { JsonObject } from './json-object.ts';

/** A number a double may not hold (from 9 * 10^15 on), where JSON has numbers: only such a text is parsed the slow way. */
const longNumber = /[:[,]\s*-?(?:\d{17}|9\d{15})/;

/** The object a JSON text holds; null where it is none, or no JSON. Numbers beyond 2^53 become text, digit by digit. */
export function parseJsonObject(text: string): JsonObject | null {
  try {
    const value: unknown = longNumber.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    return null;
  }
}

/** ECMAScript's JSON.parse source text access: `context.source` is the number as it is written. */
function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  const isLong = typeof value === 'number' && source !== undefined && source.length >= 16 && /^-?\d+$/.test(source);
  return isLong && !Number.isSafeInteger(value) ? source : value;
}
