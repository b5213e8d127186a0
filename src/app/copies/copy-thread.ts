import { Worker } from 'node:worker_threads';
import type { Result } from '#base/result.ts';
import type { CopyTask, NotCopied } from './write-copy.ts';

type Copied = Result<number, NotCopied>;

/** Small: what it reads and writes goes through two buffers. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 } as const;

interface Waiting {
  readonly resolve: (copied: readonly Copied[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that writes copies, so that neither reading nor its garbage holds up whoever reads the evidence. */
export class CopyThread {
  private readonly worker: Worker;
  private waiting: Waiting | null = null;

  constructor() {
    const source = import.meta.url.endsWith('.ts');
    const execArgv = source ? ['--conditions=source'] : [];
    const entry = new URL(source ? './copier.ts' : './copier.js', import.meta.url);
    this.worker = new Worker(entry, { execArgv, resourceLimits });
    this.worker.on('message', (copied: readonly Copied[]) => this.waiting?.resolve(copied));
    this.worker.on('error', (error) => this.waiting?.reject(error));
    this.worker.on('exit', () => this.waiting?.reject(new Error('the thread that writes copies ended early')));
  }

  /** One batch after the other. Rejects with the store failure of a copy that cannot be written. */
  copy(tasks: readonly CopyTask[]): Promise<readonly Copied[]> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.worker.postMessage(tasks);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
