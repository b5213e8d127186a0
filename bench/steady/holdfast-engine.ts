import { takeIn } from '#app/scan/intake.ts';
import { TaskReader } from '#app/scan/task-reader.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import type { SteadyEngine } from './request.ts';

export interface HoldfastRun {
  readonly log: string;
  /** Packed rules. */
  readonly rules: SharedArrayBuffer;
  readonly fullScan: boolean;
}

/** What one of our workers does with the log, without the thread. */
export function holdfastEngine({ log, rules, fullScan }: HoldfastRun): SteadyEngine {
  const { files, tasks } = takeIn([log]);
  const reader = new TaskReader({
    files,
    tasks,
    counters: new SharedArrayBuffer(8),
    ahead: 0,
    rules,
    fullScan,
    carve: false,
    columns: logSourcesOfCatalog.find(({ product }) => product === 'windows')?.columns ?? {},
    rows: false,
    tails: false,
    hashes: false,
  });
  return {
    name: fullScan ? 'full-scan' : 'index',
    pass() {
      let [events, matches] = [0, 0];
      for (const index of tasks.keys()) {
        const result = reader.read(index);
        events += result.records;
        matches += result.matches.length;
      }
      return { events, matches };
    },
  };
}
