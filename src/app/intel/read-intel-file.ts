import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { errorCode } from '../scan/walk.ts';

/** Bytes of a file, unpacked, and the hash of the file as it stands. */
export interface IntelFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** More than the largest public bundle, packed or not; the parsers need some of it again. */
const mostBytes = 256 << 20;

/** Reads a file of intelligence into memory; gzip is unpacked. */
export function readIntelFile(path: string): Result<IntelFile, Reason> {
  let raw: Uint8Array;
  try {
    const read = bytesOf(path);
    if (!read.ok) return read;
    raw = read.value;
  } catch (error) {
    return fail({ key: 'intel.file-unreadable', values: { code: errorCode(error) } });
  }
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const bytes = unpacked(raw);
  return bytes.ok ? ok({ bytes: bytes.value, sha256 }) : bytes;
}

function bytesOf(path: string): Result<Uint8Array, Reason> {
  const fd = openSync(path, 'r');
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return fail({ key: 'intel.file-no-file' });
    if (stat.size > mostBytes)
      return fail({ key: 'intel.file-too-large', values: { had: stat.size, limit: mostBytes } });
    const bytes = Buffer.alloc(stat.size);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = readSync(fd, bytes, filled, bytes.length - filled, filled);
    return ok(bytes.subarray(0, filled));
  } finally {
    closeSync(fd);
  }
}

/** RFC 1952: a gzip member begins with 1f 8b. */
function unpacked(raw: Uint8Array): Result<Uint8Array, Reason> {
  if (raw[0] !== 0x1f || raw[1] !== 0x8b) return ok(raw);
  try {
    return ok(gunzipSync(raw, { maxOutputLength: mostBytes }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? fail({ key: 'intel.file-unpacks-too-large', values: { limit: mostBytes } })
      : fail({ key: 'intel.file-packing-broken' });
  }
}
