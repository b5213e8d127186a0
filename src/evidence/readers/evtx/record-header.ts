import type { ChunkWindow } from './chunk-window.ts';

/** {`**` 0 0, size: u32, record id: u64, written: FILETIME}, BinXML, and the size once more. */
export const recordHeadSize = 24;
export const sizeCopySize = 4;
export const smallestRecord = recordHeadSize + sizeCopySize;
const signature = 0x0000_2a2a;

export function hasSignature(window: ChunkWindow, at: number): boolean {
  return at + smallestRecord <= window.end && window.view.getUint32(at, true) === signature;
}

/** Size a record's head states, checked to lie in the chunk; -1 where it does not. */
export function recordSize(window: ChunkWindow, at: number): number {
  if (at + smallestRecord > window.end) return -1;
  const size = window.view.getUint32(at + 4, true);
  return size >= smallestRecord && at + size <= window.end ? size : -1;
}

export function sizeCopyFits(window: ChunkWindow, at: number, size: number): boolean {
  return window.view.getUint32(at + size - sizeCopySize, true) === size;
}

/** Identifier of the record, as a number: exact up to 2^53. */
export function recordIdAt(window: ChunkWindow, at: number): number {
  return window.view.getUint32(at + 12, true) * 0x1_0000_0000 + window.view.getUint32(at + 8, true);
}
