import { isUtf8 } from 'node:buffer';
import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';

/** No object of any of the formats comes near; what is longer is refused before it takes memory. */
const mostBytes = 16 << 20;

/** The value that bytes of UTF-8 JSON hold; an error with the offset of the range, not of the fault. */
export function parseRange(bytes: Uint8Array, start: number, end: number): Result<unknown, Reason> {
  const range = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  if (range.length > mostBytes)
    return fail({ key: 'intel.json-too-long', values: { offset: start, limit: mostBytes, had: range.length } });
  if (!isUtf8(range)) return fail({ key: 'intel.not-utf8', values: { offset: start } });
  try {
    return ok(JSON.parse(range.toString('utf8')) as unknown);
  } catch {
    return fail({ key: 'intel.json-broken', values: { offset: start } });
  }
}
