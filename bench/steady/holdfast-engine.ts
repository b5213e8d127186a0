import { takeIn } from '#app/scan/intake.ts';
import { TaskReader } from '#app/scan/task-reader.ts';
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
  let [events, matches] = [0, 0];
  const reader = new TaskReader(
    {
      files,
      tasks,
      counters: new SharedArrayBuffer(8),
      ahead: 0,
      rules,
      fullScan,
      carve: false,
      zone: null,
      latestUs: null,
      lang: 'en',
      rows: false,
      tails: false,
      hashes: false,
      fileHashes: new SharedArrayBuffer(0),
      correlations: null,
      store: null,
      indicators: null,
    },
    {
      worker: 0,
      hashOf: async () => '',
      emit: async (part) => {
        events += part.records;
        matches += part.matches.length;
      },
    },
  );
  return {
    name: fullScan ? 'full-scan' : 'index',
    async pass() {
      [events, matches] = [0, 0];
      for (const index of tasks.keys()) await reader.read(index);
      return { events, matches };
    },
  };
}
