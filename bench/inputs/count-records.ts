import { takeIn } from '#app/scan/intake.ts';
import { TaskReader } from '#app/scan/task-reader.ts';

/** What our reader makes of a file. */
export interface RecordCount {
  readonly records: number;
  readonly rejects: number;
}

export function countRecords(path: string): RecordCount {
  const { files, tasks } = takeIn([path]);
  const reader = new TaskReader({
    files,
    tasks,
    counters: new SharedArrayBuffer(8),
    ahead: 0,
    rules: null,
    fullScan: false,
    carve: false,
    columns: {},
    rows: false,
    tails: false,
    hashes: false,
  });
  let [records, rejects] = [0, 0];
  for (const index of tasks.keys()) {
    const result = reader.read(index);
    records += result.records;
    rejects += result.rejects.length;
  }
  reader.close();
  return { records, rejects };
}
