import type { Worker } from 'node:worker_threads';
import type { WorkerRequest } from './work.ts';
import { FIRST_PART_COUNTER, type HashWanted, type WorkerEnd, type WorkerInput } from './worker-protocol.ts';
import { sharedHashes, tellHash } from './shared-hashes.ts';
import type { HashOf } from './source-task.ts';
import { type TaskResult } from './task-result.ts';
import type { StoredBatch } from './stored-batch.ts';

export interface TaskRun {
  readonly input: Omit<WorkerInput, 'counters' | 'ahead' | 'fileHashes'>;
  readonly threads: readonly Worker[];
  /** Called with every part of every task's result in task order; the next waits until it is done. */
  readonly onResult: (result: TaskResult) => Promise<void> | void;
  /** Called with what workers gathered for the store since their last tasks. */
  readonly onBatch: (batch: StoredBatch) => Promise<void>;
  readonly hashOf: HashOf;
  /** Called whenever a result comes in, with the number of tasks that workers have taken. */
  readonly onTaken: (taken: number) => void;
}

/** Tasks of about 4 MiB that workers may be ahead of the output: what bounds the memory of results that wait. */
const AHEAD = 16;

/** Runs all tasks on the threads (or here, without any) and hands out their results in order; returns the groups of rules that were asked. */
export async function runTasks(run: TaskRun): Promise<ReadonlySet<number>> {
  const asked = new Set<number>();
  const { tasks } = run.input;
  if (tasks.length === 0) return asked;
  const counters = new Int32Array(new SharedArrayBuffer((FIRST_PART_COUNTER + run.threads.length) * 4));
  if (run.threads.length === 0) return runHere(run, counters.buffer);
  const results = new ResultOrder(run, counters);
  const fileHashes = sharedHashes(run.input.files.length);
  const input: WorkerInput = { ...run.input, counters: counters.buffer, fileHashes, ahead: AHEAD + run.threads.length };
  const rests: StoredBatch[] = [];
  await Promise.all(
    run.threads.map((thread, worker) =>
      untilEnd(thread, { scan: input, worker }, (message) => {
        if ('hashWanted' in message) void tellWhenKnown(run.hashOf, fileHashes, message.hashWanted);
        else if ('askedGroups' in message) {
          for (const group of message.askedGroups) asked.add(group);
          if (message.batch !== null) rests.push(message.batch);
        } else results.add(message, worker);
        return results.failure;
      }),
    ),
  );
  await results.drained();
  for (const batch of rests) await run.onBatch(batch);
  return asked;
}

/** Without threads this one does the work: a single worker needs no second one to start, and no messages. */
async function runHere(run: TaskRun, counters: SharedArrayBuffer): Promise<ReadonlySet<number>> {
  const { TaskReader } = await import('./task-reader.ts');
  const input = { ...run.input, counters, fileHashes: sharedHashes(0), ahead: 0 };
  const reader = new TaskReader(input, { worker: 0, emit: async (result) => run.onResult(result), hashOf: run.hashOf });
  for (let task = 0; task < run.input.tasks.length; task++) {
    run.onTaken(task + 1);
    await reader.read(task);
  }
  reader.close();
  const rest = await reader.rest();
  if (rest !== null) await run.onBatch(rest);
  return new Set(reader.askedGroups());
}

async function tellWhenKnown(hashOf: HashOf, shared: SharedArrayBuffer, file: number): Promise<void> {
  tellHash(shared, file, await hashOf(file));
}

/** Holds results that came before their turn. */
class ResultOrder {
  /** Rejected when handing out a result failed. */
  readonly failure: Promise<never>;
  private readonly run: TaskRun;
  private readonly counters: Int32Array;
  /** By task, in the order in which its worker sent them. */
  private readonly waiting = new Map<number, { readonly result: TaskResult; readonly worker: number }[]>();
  private next = 0;
  private draining: Promise<void> = Promise.resolve();
  private fail!: (error: unknown) => void;

  constructor(run: TaskRun, counters: Int32Array) {
    this.run = run;
    this.counters = counters;
    this.failure = new Promise<never>((_, reject) => {
      this.fail = reject;
    });
    this.failure.catch(() => {});
  }

  add(result: TaskResult, worker: number): void {
    const parts = this.waiting.get(result.task) ?? [];
    this.waiting.set(result.task, parts);
    parts.push({ result, worker });
    this.run.onTaken(Math.min(Atomics.load(this.counters, 0), this.run.input.tasks.length));
    this.draining = this.draining.then(() => this.drain());
    this.draining.catch(this.fail);
  }

  drained(): Promise<void> {
    return this.draining;
  }

  private async drain(): Promise<void> {
    for (let part = this.waiting.get(this.next)?.shift(); part !== undefined; ) {
      const { result, worker } = part;
      await this.run.onResult(result);
      this.count(FIRST_PART_COUNTER + worker);
      if (result.last) {
        this.waiting.delete(this.next);
        this.next++;
        this.count(1);
      }
      part = this.waiting.get(this.next)?.shift();
    }
  }

  private count(counter: number): void {
    Atomics.add(this.counters, counter, 1);
    Atomics.notify(this.counters, counter);
  }
}

type WorkerMessage = TaskResult | HashWanted | WorkerEnd;

/** Settles when the thread has told its end, or failed, or handing out a result failed. */
function untilEnd(
  thread: Worker,
  request: WorkerRequest,
  onMessage: (message: WorkerMessage) => Promise<never>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: WorkerMessage) => {
      onMessage(message).catch(reject);
      if ('askedGroups' in message) resolve();
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`a worker ended early, with code ${code}`)));
    thread.postMessage(request);
  });
}
