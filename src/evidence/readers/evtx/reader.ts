import type { ByteRange } from '#evidence/reading/ranges.ts';
import type { RangesReader } from '../contract.ts';
import { chunkSize } from './chunk-header.ts';
import { hasFileMagic, headerBlockSize } from './file-header.ts';
import { EvtxRangeReader } from './range-reader.ts';

/** 4 MiB of chunks a range. */
const chunksPerRange = 64;

/** Windows event logs, .evtx ([MS-EVEN6] BinXML; file format as documented by libevtx). */
export const reader: RangesReader = {
  id: 'evtx',
  reads: 'ranges',
  products: ['windows'],
  proven: true,
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  recognise(head) {
    if (hasFileMagic(head)) return 1;
    return hasHeaderSizes(head) ? 0.5 : 0;
  },
  ranges(size) {
    const ranges: ByteRange[] = [];
    for (let start = 0; start < size; start = ranges.at(-1)?.end ?? size) {
      const first = start === 0 ? headerBlockSize : start;
      ranges.push({ start, end: Math.min(size, first + chunksPerRange * chunkSize) });
    }
    return ranges;
  },
  open: (options) => new EvtxRangeReader(options),
};

/** A header whose magic was damaged still states its own size, version 3 and the size of its block. */
function hasHeaderSizes(head: Uint8Array): boolean {
  if (head.length < 128) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return (
    view.getUint32(32, true) === 128 && view.getUint16(38, true) === 3 && view.getUint16(40, true) === headerBlockSize
  );
}
