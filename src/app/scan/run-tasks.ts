import { Worker } from 'node:worker_threads';
import type { TaskResult, WorkerEnd, WorkerInput } from './worker-protocol.ts';

export interface TaskRun {
  readonly input: Omit<WorkerInput, 'counters' | 'ahead'>;
  readonly workers: number;
  /** Called with every task's result in task order; the next waits until it is done. */
  readonly onResult: (result: TaskResult) => Promise<void> | void;
  /** Called whenever a result comes in, with the number of tasks that workers have taken. */
  readonly onTaken: (taken: number) => void;
}

/** Runs all tasks on worker threads and hands out their results in order; returns the groups of rules that were asked. */
export async function runTasks(run: TaskRun): Promise<ReadonlySet<number>> {
  const asked = new Set<number>();
  const { tasks } = run.input;
  if (tasks.length === 0) return asked;
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const workers = Math.max(1, Math.min(run.workers, tasks.length));
  const workerData: WorkerInput = { ...run.input, counters: counters.buffer, ahead: AHEAD + workers };
  const waiting = new Map<number, TaskResult>();
  let next = 0;
  let draining = Promise.resolve();
  const drain = async () => {
    for (let result = waiting.get(next); result !== undefined; result = waiting.get(next)) {
      waiting.delete(next);
      await run.onResult(result);
      next++;
      Atomics.store(counters, 1, next);
      Atomics.notify(counters, 1);
    }
  };
  const onMessage = (message: TaskResult | WorkerEnd) => {
    if ('askedGroups' in message) {
      for (const group of message.askedGroups) asked.add(group);
      return;
    }
    waiting.set(message.task, message);
    run.onTaken(Math.min(Atomics.load(counters, 0), tasks.length));
    draining = draining.then(drain);
  };
  const threads = Array.from({ length: workers }, () => startWorker(workerData));
  try {
    await Promise.all(threads.map((thread) => untilExit(thread, onMessage, (failed) => draining.catch(failed))));
    await draining;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return asked;
}

/** Tasks of about 4 MiB that workers may be ahead of the output: what bounds the memory of results that wait. */
const AHEAD = 32;

/** The thread runs the same tree as this one: sources in a checkout, the build in an installed package. */
function startWorker(workerData: WorkerInput): Worker {
  const source = import.meta.url.endsWith('.ts');
  const execArgv = source ? ['--conditions=source'] : [];
  return new Worker(new URL(source ? './worker.ts' : './worker.js', import.meta.url), { workerData, execArgv });
}

function untilExit(thread: Worker, onMessage: (message: TaskResult | WorkerEnd) => void, onDrainError: (failed: (error: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message) => {
      onMessage(message);
      onDrainError(reject);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`))));
  });
}
