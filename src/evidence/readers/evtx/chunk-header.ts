import { crc32 } from 'node:zlib';
import type { ChunkWindow } from './chunk-window.ts';

export const chunkSize = 0x1_0000;
export const chunkHeaderSize = 512;

export const chunkMagic = 'ElfChnk\0';

/** What a chunk says of itself. Positions count from the start of the range. */
export interface ChunkHeader {
  /** Record identifiers, as numbers: only compared with those of the chunk's own records. */
  readonly firstId: number;
  readonly lastId: number;
  /** Records it announces; 0 where the numbers make no sense. */
  readonly announced: number;
  /** Where its records end: the free space offset, or the first record where that offset makes no sense. */
  readonly usedEnd: number;
  readonly hasFreeOffset: boolean;
  readonly headerChecksum: Checksum;
  /** Null where the bytes it covers are not all there. */
  readonly dataChecksum: Checksum | null;
}

export interface Checksum {
  readonly stated: number;
  readonly computed: number;
}

export function hasChunkMagic(window: ChunkWindow): boolean {
  const { bytes, start, end } = window;
  return end - start >= chunkMagic.length && bytes.toString('latin1', start, start + chunkMagic.length) === chunkMagic;
}

/**
 * Reads {`ElfChnk` 0, first and last record number: u64, first and last record id: u64, header size: u32, last record offset: u32,
 * free space offset: u32, CRC-32 of the records: u32, …, flags: u32 at 120, CRC-32 of bytes 0-120 and 128-512}. The window holds at
 * least the 512 bytes of it.
 */
export function readChunkHeader(window: ChunkWindow): ChunkHeader {
  const { bytes, view, start, end } = window;
  const freeOffset = view.getUint32(start + 48, true);
  const hasFreeOffset = freeOffset >= chunkHeaderSize && freeOffset <= chunkSize;
  const usedEnd = start + (hasFreeOffset ? freeOffset : chunkHeaderSize);
  const data = chunkHeaderSize;
  return {
    firstId: numberAt(view, start + 24),
    lastId: numberAt(view, start + 32),
    announced: announced(numberAt(view, start + 8), numberAt(view, start + 16)),
    usedEnd: Math.min(usedEnd, end),
    hasFreeOffset,
    headerChecksum: {
      stated: view.getUint32(start + 124, true),
      computed: crc32(bytes.subarray(start + 128, start + 512), crc32(bytes.subarray(start, start + 120))),
    },
    dataChecksum:
      hasFreeOffset && usedEnd <= end
        ? { stated: view.getUint32(start + 52, true), computed: crc32(bytes.subarray(start + data, usedEnd)) }
        : null,
  };
}

function numberAt(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

/** A record takes at least 28 bytes, so a chunk holds at most 2,322; a count beyond that is damage. */
function announced(first: number, last: number): number {
  const count = last - first + 1;
  return count > 0 && count <= (chunkSize - chunkHeaderSize) / 28 ? count : 0;
}
