import { Worker } from 'node:worker_threads';

/** Threads that load their code while the main thread still reads rules and folders. Closed once they are not needed. */
export class WorkerPool {
  readonly threads: readonly Worker[];

  constructor(count: number, codeCache: string | null) {
    this.threads = Array.from({ length: count }, () => startWorker(codeCache));
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }
}

/**
 * A worker with some 3,000 rules holds about 75 MB; V8 would let its garbage grow to several times that. With these limits
 * two workers and the main thread stay below 700 MB.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 384 } as const;

/** A thread runs the same tree as this one: sources in a checkout, the build in an installed package. */
function startWorker(codeCache: string | null): Worker {
  const source = import.meta.url.endsWith('.ts');
  const execArgv = source ? ['--conditions=source'] : [];
  const entry = new URL(source ? './worker.ts' : './worker.js', import.meta.url);
  return new Worker(entry, { workerData: { codeCache }, execArgv, resourceLimits });
}
