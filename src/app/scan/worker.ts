import { parentPort, workerData } from 'node:worker_threads';
import { TaskReader } from './task-reader.ts';
import type { WorkerEnd, WorkerInput } from './worker-protocol.ts';

/** Thread entry: takes tasks from the shared counter until none is left, never running far ahead of the output. */
const input = workerData as WorkerInput;
const counters = new Int32Array(input.counters);
const reader = new TaskReader(input);

for (;;) {
  const task = Atomics.add(counters, 0, 1);
  if (task >= input.tasks.length) break;
  for (let done = Atomics.load(counters, 1); task - done > input.ahead; done = Atomics.load(counters, 1)) Atomics.wait(counters, 1, done, 1_000);
  const result = reader.read(task);
  parentPort?.postMessage(result, result.rows === null ? [] : [result.rows.buffer as ArrayBuffer]);
}
reader.close();
parentPort?.postMessage({ askedGroups: reader.askedGroups() } satisfies WorkerEnd);
