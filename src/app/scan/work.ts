import { parentPort } from 'node:worker_threads';
import type { PrepareInput } from '../rules/prepare-rules.ts';
import { awaitHash } from './shared-hashes.ts';
import type { Emit, HashOf } from './source-task.ts';
import { TaskReader } from './task-reader.ts';
import { FIRST_PART_COUNTER, type HashWanted, type WorkerEnd, type WorkerInput } from './worker-protocol.ts';

/** What the main thread may ask: to parse rules, at most once and first; then to take tasks until none is left. */
export type WorkerRequest =
  | { readonly prepare: PrepareInput }
  | { readonly scan: WorkerInput; readonly worker: number };

/** Answers requests until the thread is ended. */
export function work(): void {
  parentPort?.on('message', (request: WorkerRequest) => {
    if ('scan' in request) void takeTasks(request.scan, request.worker);
    else void prepare(request.prepare);
  });
}

/** Loaded only when needed: a run with a warm cache knows no compiler. */
async function prepare(input: PrepareInput): Promise<void> {
  const { prepareRules } = await import('../rules/prepare-rules.ts');
  parentPort?.postMessage(prepareRules(input));
}

async function takeTasks(input: WorkerInput, worker: number): Promise<void> {
  const counters = new Int32Array(input.counters);
  const reader = new TaskReader(input, { worker, emit: partSender(counters, worker), hashOf: asker(input.fileHashes) });
  for (;;) {
    const task = Atomics.add(counters, 0, 1);
    if (task >= input.tasks.length) break;
    waitWhile(counters, 1, (done) => task - done > input.ahead);
    await reader.read(task);
  }
  reader.close();
  parentPort?.postMessage({ askedGroups: reader.askedGroups(), batch: await reader.rest() } satisfies WorkerEnd);
}

/** The main thread hashes a file no earlier than somebody needs it. */
function asker(fileHashes: SharedArrayBuffer): HashOf {
  return async (file) => {
    parentPort?.postMessage({ hashWanted: file } satisfies HashWanted);
    return awaitHash(fileHashes, file);
  };
}

/** Parts of a worker that the main thread may not have taken yet. */
const MOST_PARTS = 16;

function partSender(counters: Int32Array, worker: number): Emit {
  let sent = 0;
  return async (result) => {
    const given = [result.tails, result.rows].filter((bytes) => bytes !== null && bytes.length > 0);
    parentPort?.postMessage(
      result,
      given.map((bytes) => bytes?.buffer as ArrayBuffer),
    );
    sent++;
    waitWhile(counters, FIRST_PART_COUNTER + worker, (taken) => sent - taken > MOST_PARTS);
  };
}

/** Results that the main thread has not taken yet are memory: a worker sleeps rather than run far ahead. */
function waitWhile(counters: Int32Array, counter: number, isTooFar: (count: number) => boolean): void {
  for (let count = Atomics.load(counters, counter); isTooFar(count); count = Atomics.load(counters, counter)) {
    Atomics.wait(counters, counter, count, 1_000);
  }
}
