import { crc32 } from 'node:zlib';

/** A chunk of a real log that is used nearly to its end and holds what its header says. */
export interface DenseChunk {
  /** The 64 KiB as they stand in the log. */
  readonly bytes: Buffer;
  readonly records: number;
}

export const chunkSize = 0x1_0000;
export const fileHeaderSize = 0x1000;

/** Offsets in a chunk (libevtx, "Windows XML Event Log (EVTX) format", 4). */
export const chunkField = {
  firstNumber: 8,
  lastNumber: 16,
  firstId: 24,
  lastId: 32,
  freeOffset: 48,
  dataSum: 52,
} as const;
const firstRecordAt = 512;
const recordIdAt = 8;

/**
 * The chunks of an event log that use at least `minUsed` bytes. Left out is every chunk of which header, checksum or records do
 * not fit together: readers part ways over damage, and a comparison of speed needs files they all read alike.
 */
export function denseChunks(log: Buffer, minUsed: number): DenseChunk[] {
  const chunks: DenseChunk[] = [];
  for (let start = fileHeaderSize; start + chunkSize <= log.length; start += chunkSize) {
    const bytes = log.subarray(start, start + chunkSize);
    const records = soundRecords(bytes, minUsed);
    if (records > 0) chunks.push({ bytes, records });
  }
  return chunks;
}

/** Offsets of the chunk's records; null where they do not end at the free space. */
export function recordOffsets(chunk: Buffer): number[] | null {
  const end = chunk.readUInt32LE(chunkField.freeOffset);
  const offsets: number[] = [];
  let at = firstRecordAt;
  while (at + 28 <= end) {
    const size = chunk.readUInt32LE(at + 4);
    if (chunk.readUInt32LE(at) !== 0x2a2a || size < 28 || at + size > end) return null;
    if (chunk.readUInt32LE(at + size - 4) !== size) return null;
    offsets.push(at);
    at += size;
  }
  return at === end ? offsets : null;
}

export function writeRecordId(chunk: Buffer, recordAt: number, id: bigint): void {
  chunk.writeBigUInt64LE(id, recordAt + recordIdAt);
}

/** Number of records; 0 for a chunk that is not to be used. */
function soundRecords(chunk: Buffer, minUsed: number): number {
  if (chunk.toString('latin1', 0, 8) !== 'ElfChnk\0') return 0;
  const used = chunk.readUInt32LE(chunkField.freeOffset);
  if (used < minUsed || used > chunkSize) return 0;
  if (crc32(chunk.subarray(firstRecordAt, used)) !== chunk.readUInt32LE(chunkField.dataSum)) return 0;
  const announced = chunk.readBigUInt64LE(chunkField.lastNumber) - chunk.readBigUInt64LE(chunkField.firstNumber) + 1n;
  const offsets = recordOffsets(chunk);
  return offsets !== null && BigInt(offsets.length) === announced ? offsets.length : 0;
}
