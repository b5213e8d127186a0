import { parentPort } from 'node:worker_threads';
import type { PrepareInput } from '../rules/prepare-rules.ts';
import { TaskReader } from './task-reader.ts';
import type { WorkerEnd, WorkerInput } from './worker-protocol.ts';

/** What the main thread may ask: to parse rules, at most once and first; then to take tasks until none is left. */
export type WorkerRequest = { readonly prepare: PrepareInput } | { readonly scan: WorkerInput };

/** Answers requests until the thread is ended. */
export function work(): void {
  parentPort?.on('message', (request: WorkerRequest) => {
    if ('scan' in request) takeTasks(request.scan);
    else void prepare(request.prepare);
  });
}

/** Loaded only when needed: a run with a warm cache knows no compiler. */
async function prepare(input: PrepareInput): Promise<void> {
  const { prepareRules } = await import('../rules/prepare-rules.ts');
  parentPort?.postMessage(prepareRules(input));
}

function takeTasks(input: WorkerInput): void {
  const counters = new Int32Array(input.counters);
  const reader = new TaskReader(input);
  for (;;) {
    const task = Atomics.add(counters, 0, 1);
    if (task >= input.tasks.length) break;
    waitForOutput(counters, task, input.ahead);
    const result = reader.read(task);
    const { tails, rows } = result;
    const given = [tails, rows]
      .filter((bytes) => bytes !== null && bytes.length > 0)
      .map((bytes) => bytes?.buffer as ArrayBuffer);
    parentPort?.postMessage(result, given);
  }
  reader.close();
  parentPort?.postMessage({ askedGroups: reader.askedGroups() } satisfies WorkerEnd);
}

/** Results that the main thread has not taken yet are memory: a worker sleeps rather than run far ahead. */
function waitForOutput(counters: Int32Array, task: number, ahead: number): void {
  for (let done = Atomics.load(counters, 1); task - done > ahead; done = Atomics.load(counters, 1)) {
    Atomics.wait(counters, 1, done, 1_000);
  }
}
