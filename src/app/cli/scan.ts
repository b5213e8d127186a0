import type { Worker } from 'node:worker_threads';
import { levelRank } from '#base/level.ts';
import type { Lang } from '#catalog/lang.ts';
import type { Suppression } from '#findings/suppressions.ts';
import type { EvidenceChoice } from '../copies/evidence-keeper.ts';
import { flow, type ScanRequest } from '../flow.ts';
import { cacheFolder, codeCacheFolder, defaultWorkspace } from '../paths.ts';
import { compiledRules } from '../rules/compiled-rules.ts';
import { readRuleFolders } from '../rules/rule-files.ts';
import type { ScanOutcome } from '../scan/ledger.ts';
import { Output } from '../scan/output.ts';
import { progressOn } from '../scan/progress-on.ts';
import { exitCode } from '../user-error.ts';
import { keepScan, openWorkspace } from '../workspace/kept-scans.ts';
import { kindsOf, type LineKind } from './line-kinds.ts';
import { runLine } from './run-line.ts';
import { requireNoEvidence } from './no-evidence.ts';
import { dayOf, endOfDayUs, namedPaths, workersOf, zoneNamed } from './scan-arguments.ts';
import { sinkFor } from './scan-sinks.ts';
import { keepsRecords, type ScanStoreChoice, storeFor } from './scan-store-option.ts';

/** The options of `scan`, as the command line gives them. */
export interface ScanOptions {
  readonly rules?: readonly string[];
  readonly workspace?: string;
  readonly store: boolean;
  readonly source?: string;
  readonly evidence: EvidenceChoice;
  readonly format: 'table' | 'ndjson' | 'json' | 'csv';
  readonly out?: string;
  readonly html?: string;
  readonly only?: string;
  readonly minLevel?: string;
  readonly failOn?: string;
  readonly workers?: string;
  readonly explain?: boolean;
  readonly carve?: boolean;
  readonly suppress?: string;
  readonly asOf?: string;
  readonly zone?: string;
  readonly includeUnsupported?: boolean;
  readonly fullScan?: boolean;
  readonly cache: boolean;
}

/** Reads evidence, asks every rule in one pass, prints what was found, and sets the exit code. */
export async function scan(givenPaths: readonly string[], options: ScanOptions, lang: Lang): Promise<ScanOutcome> {
  const started = performance.now();
  const { paths, ruleFolders } = namedPaths(givenPaths, options.rules);
  for (const path of [options.out, options.html]) if (path !== undefined) requireNoEvidence(path);
  const kinds = kindsOf(options);
  const kept = options.store && kinds.has('finding');
  if (kept && options.workspace !== undefined) openWorkspace(options.workspace);
  const store = await storeFor(options, lang);
  const request = {
    ...(await requestOf({ paths, ruleFolders, kinds }, options, lang)),
    store: store.writer,
    indicators: store.indicators,
  };
  // Opened before anything is read: a place that cannot be written is told at once, not after an hour.
  const output = new Output(options.out ?? null);
  const page = options.html === undefined ? null : new Output(options.html);
  const sink = await sinkFor({ format: options.format, kinds, output, lang, ruleFolders });
  const { outcome, workers, unkept } = await flowInto(store, () =>
    flow(request, sink, progressOn(process.stderr, lang)),
  );
  await output.close();
  if (page !== null)
    await (await import('./scan-html.ts')).writeHtml(page, outcome, { lang, ruleFolders, command: commandLine() });
  if (kept) keepScan(options.workspace ?? defaultWorkspace, options.workspace !== undefined, outcome);
  process.stderr.write(runLine(performance.now() - started, workers));
  process.exitCode = exitCodeOf(outcome, unkept, options.failOn);
  return outcome;
}

async function flowInto<T>(store: ScanStoreChoice, run: () => Promise<T>): Promise<T & { readonly unkept: number }> {
  try {
    const end = await run();
    return { ...end, unkept: await store.settle() };
  } finally {
    await store.close();
  }
}

interface Prepared {
  readonly paths: readonly string[];
  readonly ruleFolders: readonly string[];
  readonly kinds: ReadonlySet<LineKind>;
}

async function requestOf(
  { paths, ruleFolders, kinds }: Prepared,
  options: ScanOptions,
  lang: Lang,
): Promise<ScanRequest> {
  const asksRules =
    kinds.has('match') ||
    kinds.has('finding') ||
    kinds.has('summary') ||
    options.html !== undefined ||
    options.failOn !== undefined;
  return {
    paths,
    ownFiles: ownFiles(options),
    rules: async (threads) => (asksRules ? rulesOf(ruleFolders, options, threads) : null),
    suppressions: options.suppress === undefined ? [] : await suppressionsOf(options.suppress),
    day: dayOf(options.asOf),
    workers: workersOf(options.workers),
    codeCache: codeCacheFolder(process.env),
    fullScan: options.fullScan === true,
    carve: options.carve === true,
    rows: kinds.has('row'),
    zone: zoneNamed(options.zone),
    latestUs: options.asOf === undefined ? null : endOfDayUs(dayOf(options.asOf)),
    lines: kinds.has('match') && options.format !== 'table',
    hashes: keepsRecords(options) || [...kinds].some((kind) => kind !== 'row') || options.html !== undefined,
    store: null,
    indicators: null,
    lang,
    snapshots: options.html !== undefined,
    minRank: options.minLevel === undefined ? 0 : levelRank(options.minLevel),
  };
}

/** What few scans ask for is loaded by those. */
async function suppressionsOf(path: string): Promise<readonly Suppression[]> {
  return (await import('../scan/suppression-file.ts')).readSuppressionFile(path);
}

function rulesOf(
  ruleFolders: readonly string[],
  options: ScanOptions,
  threads: readonly Worker[],
): Promise<SharedArrayBuffer> {
  return compiledRules({
    folders: readRuleFolders(ruleFolders),
    includeOff: options.includeUnsupported === true,
    cache: options.cache ? cacheFolder(process.env) : null,
    threads,
  });
}

/** Output that goes to a file of the shell's is known by the name of that file. */
function ownFiles({ out, html, workspace }: ScanOptions): string[] {
  return [workspace ?? defaultWorkspace, '/dev/stdout', ...[out, html].filter((path) => path !== undefined)];
}

function commandLine(): string {
  return ['holdfast', ...process.argv.slice(2)].join(' ');
}

/** Findings that the user wanted to fail on come before evidence that could not be read. */
function exitCodeOf(outcome: ScanOutcome, unkept: number, failOn: string | undefined): number {
  if (failOn !== undefined && outcome.findings.some((finding) => levelRank(finding.level) >= levelRank(failOn)))
    return exitCode.findings;
  return outcome.summary.rejects + unkept > 0 ? exitCode.unreadable : exitCode.fine;
}
