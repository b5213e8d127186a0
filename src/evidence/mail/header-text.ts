import { TextDecoder } from 'node:util';
import { encodingOf } from '../text/encoding.ts';

/** A message whose headers are UTF-8, and the encoding they were written in where that was another. */
export interface ReadableMessage {
  readonly bytes: Buffer;
  readonly encoding: string | null;
}

/**
 * Headers are ASCII or UTF-8 (RFC 5322, RFC 6532), but some programs write them in the encoding of their country, as it is.
 * Such are told by their bytes and written anew; the body is left as it stands.
 */
export function withReadableHeaders(bytes: Buffer): ReadableMessage {
  const end = endOfHeaders(bytes);
  const headers = bytes.subarray(0, end);
  const encoding = encodingOf(headers, true)?.encoding ?? 'utf-8';
  if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return { bytes, encoding: null };
  const text = new TextDecoder(encoding).decode(headers);
  return { bytes: Buffer.concat([Buffer.from(text), bytes.subarray(end)]), encoding };
}

const mostHeaderBytes = 1 << 20;

function endOfHeaders(bytes: Buffer): number {
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((at) => at >= 0);
  return Math.min(bytes.length, mostHeaderBytes, ...ends);
}
