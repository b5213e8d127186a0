import type { Worker } from 'node:worker_threads';
import { openRules, packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import { groupKey } from '#questions/sigma/rule-set.ts';
import { FileHashes, noHashes } from './scan/file-hashes.ts';
import { type Intake, takeIn } from './scan/intake.ts';
import type { ScanStore } from './scan/scan-store.ts';
import type { ScanIndicators } from './scan/scan-indicators.ts';
import { Ledger, type ScanOutcome } from './scan/ledger.ts';
import { runTasks } from './scan/run-tasks.ts';
import type { ScanSink } from './scan/scan-sink.ts';
import type { Progress } from './scan/progress.ts';
import type { RuleOutput } from './scan/rule-outputs.ts';
import { workersFor } from './scan/worker-count.ts';
import { WorkerPool } from './scan/worker-pool.ts';
import type { TaskResult } from './scan/task-result.ts';
import type { Suppression } from '#findings/suppressions.ts';
import type { Lang } from '#catalog/lang.ts';

/** What a scan is asked to do. */
export interface ScanRequest {
  readonly paths: readonly string[];
  /** Files and folders that the run itself writes: below the paths they are no evidence. */
  readonly ownFiles: readonly string[];
  /** Reads and compiles the rules, on the threads if need be; gives packed rules, or null to ask none. */
  readonly rules: (threads: readonly Worker[]) => Promise<SharedArrayBuffer | null>;
  /** Indicators that records are asked for; null for none. */
  readonly indicators: ScanIndicators | null;
  readonly suppressions: readonly Suppression[];
  /** Day on which suppressions are judged, `YYYY-MM-DD`. */
  readonly day: string;
  /** Number of workers; null for as many as are worth it. */
  readonly workers: number | null;
  /** Where threads find their compiled code, null for nowhere. */
  readonly codeCache: string | null;
  readonly fullScan: boolean;
  readonly carve: boolean;
  readonly rows: boolean;
  /** Zone of times that state none, null for UTC as an assumption. */
  readonly zone: string | null;
  /** UTC microseconds no time without year is later than; null for when each file was last written. */
  readonly latestUs: number | null;
  /** Whether match lines are printed. */
  readonly lines: boolean;
  /** Whether anything that is printed states the hash of its file. */
  readonly hashes: boolean;
  /** Where records are kept; null for nowhere. */
  readonly store: ScanStore | null;
  readonly lang: Lang;
  readonly minRank: number;
  readonly snapshots: boolean;
}

export interface FlowEnd {
  readonly outcome: ScanOutcome;
  readonly workers: number;
}

/** Evidence → store → questions → findings, in the order of architecture.md 5. */
export async function flow(request: ScanRequest, sink: ScanSink, progress: Progress): Promise<FlowEnd> {
  // 1 intake: every file below the paths, recognised by its bytes
  const found = takeIn(request.paths, request.ownFiles);
  const intake = request.store === null ? found : await request.store.known(found);
  const workers = request.workers ?? workersFor(intake.files.reduce((sum, file) => sum + file.size, 0));
  // One worker needs no thread. The others load their code while the rules are read.
  const pool = new WorkerPool(workers === 1 ? 0 : workers, request.codeCache);
  try {
    // 2 + 3 + 4 readers and, in the same pass, the questions and the store
    const packed = await request.rules(pool.threads);
    const rules = packed === null ? null : new Uint8Array(packed);
    const entries = rules === null ? [] : packedRuleEntries(rules);
    const ledger = new Ledger(request, intake, entries, (number) => outputOf(request, number));
    const asked = await pass({
      request,
      intake,
      ledger,
      sink,
      progress,
      packed,
      firstIndicator: entries.length,
      threads: pool.threads,
    });
    progress.end();
    // What follows needs memory of its own, and the threads are done.
    await pool.close();
    // 5 + 6 after the pass: matches become findings, and what could not be seen is named
    await request.store?.done();
    await request.indicators?.done();
    const outcome = await ledger.close(asked, rules === null ? [] : openRules(rules).groups.map(groupKey));
    await sink.outcome(outcome);
    return { outcome, workers };
  } finally {
    await pool.close();
  }
}

interface Pass {
  readonly request: ScanRequest;
  readonly intake: Intake;
  readonly ledger: Ledger;
  readonly sink: ScanSink;
  readonly progress: Progress;
  readonly packed: SharedArrayBuffer | null;
  /** Number of the first indicator: rules come before. */
  readonly firstIndicator: number;
  readonly threads: readonly Worker[];
}

function outputOf({ indicators }: ScanRequest, number: number): RuleOutput {
  if (indicators === null) throw new Error('there is no question behind the rules');
  return indicators.output(number);
}

async function pass(run: Pass): Promise<ReadonlySet<number>> {
  const { request, intake, ledger, sink, progress, packed, firstIndicator, threads } = run;
  const { indicators } = request;
  const hashes = request.hashes ? new FileHashes(intake.files) : noHashes;
  hashes.reach(0);
  progress.start(intake);
  const onResult = async (result: TaskResult) => {
    const file = intake.tasks[result.task]?.file as number;
    const sha256 = result.sha256 ?? (await hashes.of(file));
    if (result.rows !== null) await sink.rows(result.rows);
    for (const batch of result.batches) await request.store?.take(batch);
    request.store?.read(result, file, sha256);
    const isNew = intake.tasks[result.task]?.stored === false && intake.files[file]?.stored === false;
    await indicators?.take(result, firstIndicator, { isNew, sha256 });
    for (const line of ledger.take(result, file, sha256)) await sink.line(line);
    progress.done(result, intake);
  };
  const asked = await runTasks({
    input: {
      files: intake.files.map(({ path, size, format, single, stored, modifiedMs }) => ({
        path,
        size,
        format,
        single,
        stored,
        modifiedMs,
      })),
      tasks: intake.tasks,
      rules: packed,
      correlations: ledger.correlationInput,
      indicators: indicators === null ? null : { set: indicators.set, first: firstIndicator },
      fullScan: request.fullScan,
      carve: request.carve,
      zone: request.zone,
      latestUs: request.latestUs,
      lang: request.lang,
      rows: request.rows,
      tails: request.lines || request.snapshots,
      hashes: request.hashes,
      store: request.store?.input() ?? null,
    },
    threads: threads.slice(0, Math.max(1, intake.tasks.length)),
    onResult,
    onBatch: async (batch) => request.store?.take(batch),
    hashOf: (file) => hashes.of(file),
    onTaken: (taken) => hashes.reach(taken),
  });
  for (const [file, { firstTask, endTask }] of intake.files.entries()) {
    if (firstTask !== endTask) continue;
    for (const line of ledger.takeUnread(file)) await sink.line(line);
  }
  return asked;
}
