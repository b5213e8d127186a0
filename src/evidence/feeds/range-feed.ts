import type { ByteStream } from '../reading/streams.ts';
import type { RangesReader } from '../readers/contract.ts';
import type { ReaderOptions } from '../reading/ranges.ts';

/** No source is read further than this: the end of an endless one. */
const mostBytes = 64 * 2 ** 30;

/** Reads a format of ranges from a source that only comes piece by piece, such as a file inside an archive. */
export function rangeFeed(reader: RangesReader, options: ReaderOptions): ByteStream {
  const ranges = reader.open(options);
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let next = 0;
  const all = reader.ranges(mostBytes);
  return {
    push(piece, sink) {
      let bytes = piece;
      for (let range = all[next]; range !== undefined; range = all[next]) {
        const missing = range.end - range.start - heldBytes;
        held.push(Uint8Array.from(bytes.subarray(0, missing)));
        heldBytes += Math.min(missing, bytes.length);
        if (bytes.length < missing) return;
        bytes = bytes.subarray(missing);
        const facts = ranges.read(Buffer.concat(held), range, sink);
        sink.facts?.(facts);
        held = [];
        heldBytes = 0;
        next++;
      }
    },
    end(sink) {
      const range = all[next];
      if (heldBytes === 0 || range === undefined) return;
      const facts = ranges.read(Buffer.concat(held), { start: range.start, end: range.start + heldBytes }, sink);
      sink.facts?.(facts);
    },
  };
}
