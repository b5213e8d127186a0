import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants as zlib, createZstdCompress } from 'node:zlib';
import { fail, ok, type Result } from '#base/result.ts';
import { makeFolder } from '../make-folder.ts';
import { storeFailure } from '../scan/store-failure.ts';
import { errorCode } from '../scan/walk.ts';

/** A file as it was read: its first `bytes` bytes, and their hash in lower-case hex. A log may have grown since. */
export interface ReadFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Why a file was not kept: null where it is another one now, else the operating system's word. */
export interface NotCopied {
  readonly code: string | null;
}

/**
 * Writes the file, compressed, to `beside` and gives it the name `target`; gives the bytes of the copy. It is durable once this
 * returns, and never stands under that name unless it is what was read. Memory is that of a few steps, however large the
 * file. Throws a store failure where the copy cannot be written.
 */
export async function writeCopy(file: ReadFile, target: string, beside: string): Promise<Result<number, NotCopied>> {
  try {
    const copied = await copy(file, beside);
    if (copied.sha256 !== file.sha256) return fail({ code: null });
    await settle(beside, target);
    return ok(copied.storedBytes);
  } catch (error) {
    if (error instanceof SourceError) return fail({ code: error.message });
    throw storeFailure(target, error);
  } finally {
    await unlink(beside).catch(() => {});
  }
}

/** What the operating system says of the file that is read, as against the copy. */
class SourceError extends Error {}

interface Copied {
  readonly sha256: string;
  readonly storedBytes: number;
}

async function copy({ path, bytes }: ReadFile, beside: string): Promise<Copied> {
  const source = await openFile(path);
  try {
    const hash = createHash('sha256');
    makeFolder(dirname(beside));
    const written = await open(beside, 'wx', 0o600);
    try {
      let storedBytes = 0;
      await pipeline(
        steps(source, bytes, (step) => hash.update(step)),
        createZstdCompress({ chunkSize: stepBytes, params: { [zlib.ZSTD_c_compressionLevel]: level } }),
        async (pieces: AsyncIterable<Uint8Array>) => {
          for await (const piece of pieces) storedBytes += await writeAll(written, piece);
        },
      );
      await written.sync();
      return { sha256: hash.digest('hex'), storedBytes };
    } finally {
      await written.close();
    }
  } finally {
    await source.close();
  }
}

/** Logs come to a twentieth; higher levels take twice the time for little less. */
const level = 1;
const stepBytes = 1 << 20;

/** What has become a pipe or a device since it was found is not waited for. */
async function openFile(path: string): Promise<FileHandle> {
  const file = await told(open(path, constants.O_RDONLY | constants.O_NONBLOCK));
  const isFile = (await file.stat()).isFile();
  if (isFile) return file;
  await file.close();
  throw new SourceError('ENOTSUP');
}

async function* steps(
  source: FileHandle,
  bytes: number,
  onStep: (step: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for (let left = bytes; left > 0; ) {
    // The stream may still hold the one before.
    const step = Buffer.allocUnsafeSlow(Math.min(stepBytes, left));
    const { bytesRead } = await told(source.read(step, 0, step.length));
    if (bytesRead === 0) return;
    left -= bytesRead;
    onStep(step.subarray(0, bytesRead));
    yield step.subarray(0, bytesRead);
  }
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new SourceError(errorCode(error));
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<number> {
  for (let written = 0; written < piece.length; )
    written += (await file.write(piece, written, piece.length - written)).bytesWritten;
  return piece.length;
}

/** The file's bytes are on the disk by now; its name is, once this returns. */
async function settle(beside: string, target: string): Promise<void> {
  makeFolder(dirname(target));
  await rename(beside, target);
  const folder = await open(dirname(target));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
