import { parentPort } from 'node:worker_threads';
import { TaskReader } from './task-reader.ts';
import type { WorkerEnd, WorkerInput } from './worker-protocol.ts';

/** Waits for the input, then takes tasks from the shared counter until none is left. */
export function work(): void {
  parentPort?.once('message', (input: WorkerInput) => takeTasks(input));
}

function takeTasks(input: WorkerInput): void {
  const counters = new Int32Array(input.counters);
  const reader = new TaskReader(input);
  for (;;) {
    const task = Atomics.add(counters, 0, 1);
    if (task >= input.tasks.length) break;
    waitForOutput(counters, task, input.ahead);
    const result = reader.read(task);
    parentPort?.postMessage(result, result.rows === null ? [] : [result.rows.buffer as ArrayBuffer]);
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
