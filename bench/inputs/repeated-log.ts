import { writeChecksums } from '#exercises/evtx-writer/chunk.ts';
import { fileHeader } from '#exercises/evtx-writer/file-header.ts';
import {
  chunkField,
  chunkSize,
  type DenseChunk,
  fileHeaderSize,
  recordOffsets,
  writeRecordId,
} from './dense-chunks.ts';

/** How many chunks fill a file of about so many bytes. A header counts its chunks in 16 bits. */
export function chunksFor(bytes: number): number {
  return Math.max(1, Math.min(0xffff, Math.floor((bytes - fileHeaderSize) / chunkSize)));
}

/** Records a log of `count` chunks holds when `chunks` are repeated in turn. */
export function repeatedRecords(chunks: readonly DenseChunk[], count: number): number {
  let records = 0;
  for (let i = 0; i < count; i++) records += (chunks[i % chunks.length] as DenseChunk).records;
  return records;
}

/**
 * An event log made of the given chunks, repeated in turn until there are `count`, piece by piece: first the file header, then
 * a chunk at a time in a buffer that the next one overwrites. Records are numbered from 1 without a hole in the heads of
 * records and chunks, checksums are right; the EventRecordID inside a record stays the one of its source.
 */
export function* repeatedLog(chunks: readonly DenseChunk[], count: number): Generator<Uint8Array> {
  if (chunks.length === 0) throw new Error('there is no chunk to repeat');
  yield fileHeader(count, BigInt(repeatedRecords(chunks, count)) + 1n);
  const buffer = Buffer.alloc(chunkSize);
  let nextId = 1n;
  for (let i = 0; i < count; i++) {
    const { bytes } = chunks[i % chunks.length] as DenseChunk;
    buffer.set(bytes);
    nextId = renumber(buffer, nextId);
    yield buffer;
  }
}

/** Gives the chunk's records the numbers from `firstId` on and returns the one that follows. */
function renumber(chunk: Buffer, firstId: bigint): bigint {
  let id = firstId;
  for (const at of recordOffsets(chunk) ?? []) writeRecordId(chunk, at, id++);
  for (const field of [chunkField.firstNumber, chunkField.firstId]) chunk.writeBigUInt64LE(firstId, field);
  for (const field of [chunkField.lastNumber, chunkField.lastId]) chunk.writeBigUInt64LE(id - 1n, field);
  writeChecksums(chunk);
  return id;
}
