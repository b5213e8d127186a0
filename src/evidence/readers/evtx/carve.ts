import type { ChunkWindow } from './chunk-window.ts';
import { recordSize, sizeCopyFits } from './record-header.ts';

const signature = Buffer.from('2a2a0000', 'hex');

/**
 * Finds records between two positions of the window by their signature, a size that fits the chunk and its copy at the end. Whether
 * their templates are there, and are theirs, is for the caller to see: the window is strict from here on.
 */
export function carveRecords(
  window: ChunkWindow,
  from: number,
  to: number,
  record: (at: number, size: number) => void,
): void {
  window.strict = true;
  const bytes = window.bytes.subarray(0, to);
  for (let at = bytes.indexOf(signature, from); at >= 0; ) {
    const size = recordSize(window, at);
    const isRecord = size > 0 && sizeCopyFits(window, at, size);
    if (isRecord) record(at, size);
    at = bytes.indexOf(signature, at + (isRecord ? size : 1));
  }
}
