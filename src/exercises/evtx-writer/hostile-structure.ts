import { chunkSize, writeChecksums, writeHeaderChecksum } from './chunk.ts';
import { fileHeaderSize } from './file-header.ts';
import type { HostileLog } from './hostile-log.ts';
import { hostileLog } from './hostile-log.ts';

/** A record that says it is longer than its chunk. Checksums are right, so that only the length tells. */
export function recordPastChunk(): HostileLog {
  return damaged((view, recordAt) => view.setUint32(recordAt + 4, chunkSize * 2, true));
}

/** A record whose size is zero: a reader that adds it to its position stands still for ever. */
export function zeroSizeRecord(): HostileLog {
  return damaged((view, recordAt) => view.setUint32(recordAt + 4, 0, true));
}

/** A record of the right size that counts four billion values. */
export function valuesPastRecord(): HostileLog {
  // Behind record header (24), fragment header (4), instance token (2), template id (4) and offset (4).
  return damaged((view, recordAt) => view.setUint32(recordAt + 38, 0xffff_ffff, true));
}

/** A chunk of nothing but zeros between two good ones, as a disk gives it back after a crash. */
export function zeroChunk(): HostileLog {
  const log = hostileLog({ damage: (chunk) => chunk.fill(0) });
  return { ...log, badOffset: fileHeaderSize + chunkSize, before: 3, after: 0 };
}

/** Everything readable, one checksum wrong: of the file header, of the second chunk's header, or of its records. */
export function badChecksum(part: 'file' | 'chunk-header' | 'records'): HostileLog {
  if (part === 'file') {
    const log = hostileLog({});
    const at = 124;
    log.bytes[at] = (log.bytes[at] ?? 0) ^ 0xff;
    return { ...log, badOffset: 0, before: 6 };
  }
  const at = part === 'chunk-header' ? 124 : 52;
  const log = hostileLog({
    damage(chunk) {
      chunk[at] = (chunk[at] ?? 0) ^ 0xff;
      // The header's own sum covers the records' sum, and is to be right all the same.
      if (part === 'records') writeHeaderChecksum(chunk);
    },
  });
  return { ...log, badOffset: fileHeaderSize + chunkSize, before: 6 };
}

function damaged(change: (view: DataView, recordAt: number) => void): HostileLog {
  return hostileLog({
    damage(chunk, recordAt) {
      change(new DataView(chunk.buffer), recordAt);
      writeChecksums(chunk);
    },
  });
}
