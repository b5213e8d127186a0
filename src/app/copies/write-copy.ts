import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { constants as zlib, zstdCompressSync } from 'node:zlib';
import { fail, ok, type Result } from '#base/result.ts';
import { makeFolder } from '../make-folder.ts';
import { settleFile } from '../scan/settle-file.ts';
import { storeFailure } from '../scan/store-failure.ts';
import { errorCode } from '../scan/walk.ts';

/** A file as it was read: its first `bytes` bytes, and their hash in lower-case hex. A log may have grown since. */
export interface ReadFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Where the copy of a file is to stand, and the name under which it is written. */
export interface CopyTask extends ReadFile {
  readonly target: string;
  readonly beside: string;
}

/** Why a file was not kept: null where it is another one now, else the operating system's word. */
export interface NotCopied {
  readonly code: string | null;
}

/**
 * Writes a file, compressed, to `beside` and gives it the name `target`; gives the bytes of the copy. It is durable once this
 * returns, and never stands under that name unless it is what was read. Memory is that of one step, however large the
 * file. Throws a store failure where the copy cannot be written.
 */
export function writeCopy({ path, sha256, bytes, target, beside }: CopyTask): Result<number, NotCopied> {
  const source = openSource(path);
  if (!source.ok) return source;
  try {
    makeFolder(dirname(beside));
    const copied = copy(source.value, bytes, beside);
    if (!copied.ok) return copied;
    if (copied.value.sha256 !== sha256) return fail({ code: null });
    makeFolder(dirname(target));
    settleFile(beside, target);
    return ok(copied.value.storedBytes);
  } catch (error) {
    throw storeFailure(target, error);
  } finally {
    closeSync(source.value);
    removeIfThere(beside);
  }
}

/** Where it cannot even be removed, it was not made, or the next start sweeps it away. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Told by what failed before.
  }
}

/** What has become a pipe or a device since it was found is not waited for. */
function openSource(path: string): Result<number, NotCopied> {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if (fstatSync(fd).isFile()) return ok(fd);
    closeSync(fd);
    return fail({ code: 'ENOTSUP' });
  } catch (error) {
    return fail({ code: errorCode(error) });
  }
}

interface Copied {
  readonly sha256: string;
  readonly storedBytes: number;
}

/** Each step is a frame of its own; frames one after the other are one file to Zstandard (RFC 8878, section 3). */
function copy(source: number, bytes: number, beside: string): Result<Copied, NotCopied> {
  const hash = createHash('sha256');
  const written = openSync(beside, 'wx', 0o600);
  try {
    let storedBytes = 0;
    let left = bytes;
    // An empty file is a frame as well.
    do {
      const read = readStep(source, Math.min(left, step.length));
      if (!read.ok) return read;
      hash.update(read.value);
      storedBytes += writeAll(written, zstdCompressSync(read.value, options));
      left = read.value.length === 0 ? 0 : left - read.value.length;
    } while (left > 0);
    return ok({ sha256: hash.digest('hex'), storedBytes });
  } finally {
    closeSync(written);
  }
}

const step = Buffer.allocUnsafeSlow(1 << 20);
/** Logs come to a twentieth; higher levels take twice the time for little less. */
const options = { chunkSize: 256 << 10, params: { [zlib.ZSTD_c_compressionLevel]: 1 } };

function readStep(source: number, bytes: number): Result<Uint8Array, NotCopied> {
  try {
    return ok(step.subarray(0, readSync(source, step, 0, bytes, null)));
  } catch (error) {
    return fail({ code: errorCode(error) });
  }
}

function writeAll(file: number, piece: Uint8Array): number {
  for (let written = 0; written < piece.length; ) written += writeSync(file, piece, written);
  return piece.length;
}
