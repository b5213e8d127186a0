import { closeSync, openSync, readSync } from 'node:fs';
import { takeIn } from '#app/scan/intake.ts';
import { readers } from '#evidence/readers/index.ts';

/** What our reader makes of a file. */
export interface RecordCount {
  readonly records: number;
  readonly rejects: number;
}

/** Counts the records of a log that is read in ranges. */
export function countRecords(path: string): RecordCount {
  const { files, tasks } = takeIn([path]);
  const reader = readers.find(({ id }) => id === files[0]?.format);
  if (reader?.reads !== 'ranges') throw new Error(`${path} is not read in ranges`);
  const ranges = reader.open({ carve: false });
  let [records, rejects] = [0, 0];
  const sink = { record: () => void records++, reject: () => void rejects++ };
  const fd = openSync(path, 'r');
  try {
    for (const { range } of tasks) {
      const bytes = Buffer.allocUnsafe(range.end - range.start);
      ranges.read(bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, range.start)), range, sink);
    }
  } finally {
    closeSync(fd);
  }
  return { records, rejects };
}
