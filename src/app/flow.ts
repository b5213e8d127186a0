import { availableParallelism } from 'node:os';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { openRules, packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import { groupKey } from '#questions/sigma/rule-set.ts';
import { FileHashes } from './scan/file-hashes.ts';
import { type Intake, takeIn } from './scan/intake.ts';
import { Ledger, type ScanOutcome } from './scan/ledger.ts';
import { runTasks } from './scan/run-tasks.ts';
import type { ScanSink } from './scan/scan-sink.ts';
import type { Progress } from './scan/progress.ts';
import type { WorkerPool } from './scan/worker-pool.ts';
import type { TaskResult } from './scan/worker-protocol.ts';
import type { Suppression } from '#findings/suppressions.ts';
import type { Lang } from '#catalog/lang.ts';

/** What a scan is asked to do. */
export interface ScanRequest {
  readonly paths: readonly string[];
  /** Files and folders that the run itself writes: below the paths they are no evidence. */
  readonly ownFiles: readonly string[];
  /** Packed rules; null to ask none. */
  readonly rules: SharedArrayBuffer | null;
  readonly suppressions: readonly Suppression[];
  /** Day on which suppressions are judged, `YYYY-MM-DD`. */
  readonly day: string;
  /** Threads that are ready to take tasks. */
  readonly pool: WorkerPool;
  readonly fullScan: boolean;
  readonly carve: boolean;
  readonly rows: boolean;
  /** Whether match lines are printed. */
  readonly lines: boolean;
  readonly lang: Lang;
  readonly minRank: number;
  readonly snapshots: boolean;
}

/** Evidence → store → questions → findings, in the order of architecture.md 5. The store follows with its own issue. */
export async function flow(request: ScanRequest, sink: ScanSink, progress: Progress): Promise<ScanOutcome> {
  // 1 intake: every file below the paths, recognised by its bytes
  const intake = takeIn(request.paths, request.ownFiles);
  // 2 + 3 readers and, in the same pass, the questions
  const rules = request.rules === null ? null : new Uint8Array(request.rules);
  const ledger = new Ledger(request, intake, rules === null ? [] : packedRuleEntries(rules));
  const asked = await pass(request, intake, ledger, sink, progress);
  progress.end();
  // What follows needs memory of its own, and the threads are done.
  await request.pool.close();
  // 5 + 6 after the pass: matches become findings, and what could not be seen is named
  const outcome = ledger.close(asked, rules === null ? [] : openRules(rules).groups.map(groupKey));
  await sink.outcome(outcome);
  return outcome;
}

async function pass(
  request: ScanRequest,
  intake: Intake,
  ledger: Ledger,
  sink: ScanSink,
  progress: Progress,
): Promise<ReadonlySet<number>> {
  const hashes = new FileHashes(intake.files);
  hashes.reach(0);
  progress.start(intake);
  const onResult = async (result: TaskResult) => {
    const file = intake.tasks[result.task]?.file as number;
    const sha256 = result.sha256 ?? (await hashes.of(file));
    if (result.rows !== null) await sink.rows(result.rows);
    for (const line of ledger.take(result, file, sha256)) await sink.line(line);
    progress.done(result, intake);
  };
  const asked = await runTasks({
    input: {
      files: intake.files.map(({ path, size, format, single }) => ({ path, size, format, single })),
      tasks: intake.tasks,
      rules: request.rules,
      fullScan: request.fullScan,
      carve: request.carve,
      columns: columnsOfWindows(),
      rows: request.rows,
      tails: request.lines || request.snapshots,
    },
    threads: request.pool.threads.slice(0, Math.max(1, intake.tasks.length)),
    onResult,
    onTaken: (taken) => hashes.reach(taken),
  });
  for (const [file, { firstTask, endTask }] of intake.files.entries()) {
    if (firstTask !== endTask) continue;
    for (const line of ledger.takeUnread(file, await hashes.of(file))) await sink.line(line);
  }
  return asked;
}

/** As many workers as there are cores, and as the memory ceiling of 1 GiB allows at about 220 MB each. */
export function defaultWorkers(): number {
  return Math.max(1, Math.min(availableParallelism(), 4));
}

function columnsOfWindows(): Readonly<Record<string, readonly string[]>> {
  return logSourcesOfCatalog.find((sources) => sources.product === 'windows')?.columns ?? {};
}
