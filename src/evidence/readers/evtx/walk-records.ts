import type { MessageKey } from '#base/generated/message-keys.ts';
import { type ChunkHeader, chunkHeaderSize } from './chunk-header.ts';
import type { ChunkWindow } from './chunk-window.ts';
import { hasSignature, recordIdAt, recordSize, sizeCopyFits, smallestRecord } from './record-header.ts';

export interface WalkSteps {
  record(at: number, size: number): void;
  /** `missing`: records the chunk announces and the walk did not reach. */
  damage(why: MessageKey, at: number, needed: number, had: number, missing: number): void;
}

/**
 * Goes from record to record by their own sizes and returns where the last one ends. It ends where the chunk says its free space
 * begins, or where there is no record to go on from. What lies behind is slack, because nothing tells whether it is of this
 * life of the chunk: torn pages of both older and newer lives occur.
 */
export function walkRecords(window: ChunkWindow, header: ChunkHeader, steps: WalkSteps): number {
  let at = window.start + chunkHeaderSize;
  let found = 0;
  let lastId = header.firstId - 1;
  const missing = (): number => Math.max(0, header.announced - found);
  while (at < header.usedEnd) {
    const room = window.end - at;
    const size = room < smallestRecord ? -1 : recordSize(window, at);
    if (room >= smallestRecord && !hasSignature(window, at)) {
      steps.damage('evtx.record-signature', at, 0, 0, missing());
      return at;
    }
    if (size < 0) {
      steps.damage('evtx.record-size', at, neededSize(window, at), room, missing());
      return at;
    }
    found++;
    lastId = recordIdAt(window, at);
    if (sizeCopyFits(window, at, size)) steps.record(at, size);
    else steps.damage('evtx.record-size-copy', at, 0, 0, missing());
    at += size;
  }
  return walkPastFreeSpace(window, header, steps, at, found, lastId);
}

/**
 * A log that was not closed may have written records and not yet the new free space offset. Such records continue the numbers and
 * stay within those the header announces; what does neither is left over from an earlier life of the chunk.
 */
function walkPastFreeSpace(
  window: ChunkWindow,
  header: ChunkHeader,
  steps: WalkSteps,
  start: number,
  foundBefore: number,
  lastIdBefore: number,
): number {
  let at = start;
  let found = foundBefore;
  let lastId = lastIdBefore;
  while (hasSignature(window, at) && lastId < header.lastId && recordIdAt(window, at) === lastId + 1) {
    const size = recordSize(window, at);
    if (size < 0 || !sizeCopyFits(window, at, size)) break;
    steps.record(at, size);
    found++;
    lastId++;
    at += size;
  }
  if (found < header.announced) {
    steps.damage('evtx.records-missing', at, 0, 0, header.announced - found);
  }
  return at;
}

/** Bytes the record at `at` says it takes, where it has come to saying so. */
function neededSize(window: ChunkWindow, at: number): number {
  return at + 8 <= window.end ? window.view.getUint32(at + 4, true) : smallestRecord;
}
