import { levelRank } from '#base/level.ts';
import type { Lang } from '#catalog/lang.ts';
import { defaultWorkers, flow, type ScanRequest } from '../flow.ts';
import { cacheFolder, codeCacheFolder, defaultWorkspace, ownPaths } from '../paths.ts';
import { compiledRules } from '../rules/compiled-rules.ts';
import { readWindowsFields, windowsFieldsText } from '../rules/own-log-sources.ts';
import { readRuleFolders } from '../rules/rule-files.ts';
import type { ScanOutcome } from '../scan/ledger.ts';
import { Output } from '../scan/output.ts';
import { progressOn } from '../scan/progress-on.ts';
import { readSuppressionFile } from '../scan/suppression-file.ts';
import { WorkerPool } from '../scan/worker-pool.ts';
import { exitCode, UserError } from '../user-error.ts';
import { keepScan } from '../workspace/kept-scans.ts';
import { writeHtml } from './scan-html.ts';
import { kindsOf, type LineKind, sinkFor } from './scan-sinks.ts';
import { runLine } from './run-line.ts';

/** The options of `scan`, as the command line gives them. */
export interface ScanOptions {
  readonly rules?: readonly string[];
  readonly workspace?: string;
  readonly store: boolean;
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
  readonly includeUnsupported?: boolean;
  readonly fullScan?: boolean;
  readonly cache: boolean;
}

/** Reads evidence, asks every rule in one pass, prints what was found, and sets the exit code. */
export async function scan(givenPaths: readonly string[], options: ScanOptions, lang: Lang): Promise<ScanOutcome> {
  const started = performance.now();
  const { paths, ruleFolders } = separate(givenPaths, options.rules);
  const kinds = kindsOf(options.only, options.format, options.explain === true);
  const workers = workersOf(options.workers);
  const pool = new WorkerPool(workers, codeCacheFolder(process.env));
  let outcome: ScanOutcome;
  try {
    const request = requestOf({ paths, ruleFolders, kinds, pool }, options, lang);
    const output = new Output(options.out ?? null);
    const sink = sinkFor({ format: options.format, kinds, output, lang, ruleFolders });
    outcome = await flow(request, sink, progressOn(process.stderr, lang));
    await output.close();
  } finally {
    await pool.close();
  }
  if (options.html !== undefined) await writeHtml(options.html, outcome, { lang, ruleFolders, command: commandLine() });
  if (options.store && kinds.has('finding'))
    keepScan(options.workspace ?? defaultWorkspace, options.workspace !== undefined, outcome);
  process.stderr.write(runLine(performance.now() - started, workers));
  process.exitCode = exitCodeOf(outcome, options.failOn);
  return outcome;
}

/** `--rules` takes several folders, so it may swallow the path that follows it; the last one is then the path. */
function separate(
  paths: readonly string[],
  rules: readonly string[] | undefined,
): { paths: readonly string[]; ruleFolders: readonly string[] } {
  const folders = rules ?? [ownPaths.rules];
  if (paths.length > 0) return { paths, ruleFolders: folders };
  if (folders.length > 1) return { paths: folders.slice(-1), ruleFolders: folders.slice(0, -1) };
  throw new UserError(exitCode.usage, { key: 'cli.no-path' }, { key: 'cli.no-path-why' }, { key: 'cli.no-path-todo' });
}

interface Prepared {
  readonly paths: readonly string[];
  readonly ruleFolders: readonly string[];
  readonly kinds: ReadonlySet<LineKind>;
  readonly pool: WorkerPool;
}

function requestOf({ paths, ruleFolders, kinds, pool }: Prepared, options: ScanOptions, lang: Lang): ScanRequest {
  const asksRules =
    kinds.has('match') ||
    kinds.has('finding') ||
    kinds.has('summary') ||
    options.html !== undefined ||
    options.failOn !== undefined;
  return {
    paths,
    rules: asksRules ? rulesOf(ruleFolders, options) : null,
    logSources: readWindowsFields(),
    suppressions: options.suppress === undefined ? [] : readSuppressionFile(options.suppress),
    day: dayOf(options.asOf),
    pool,
    fullScan: options.fullScan === true,
    carve: options.carve === true,
    rows: kinds.has('row'),
    lang,
    minRank: options.minLevel === undefined ? 0 : levelRank(options.minLevel),
  };
}

function rulesOf(ruleFolders: readonly string[], options: ScanOptions): SharedArrayBuffer {
  return compiledRules({
    folders: readRuleFolders(ruleFolders),
    logSources: { text: windowsFieldsText(), read: () => [readWindowsFields()] },
    includeOff: options.includeUnsupported === true,
    cache: options.cache ? cacheFolder(process.env) : null,
  });
}

function workersOf(asked: string | undefined): number {
  if (asked === undefined) return defaultWorkers();
  const count = Number(asked);
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count;
  throw new UserError(
    exitCode.usage,
    { key: 'cli.workers-wrong', values: { asked } },
    { key: 'cli.workers-wrong-why' },
    { key: 'cli.workers-wrong-todo' },
  );
}

function dayOf(asked: string | undefined): string {
  if (asked === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked))) return asked;
  throw new UserError(
    exitCode.usage,
    { key: 'cli.date-wrong', values: { asked } },
    { key: 'cli.date-wrong-why' },
    { key: 'cli.date-wrong-todo' },
  );
}

function commandLine(): string {
  return ['holdfast', ...process.argv.slice(2)].join(' ');
}

/** Findings that the user wanted to fail on come before evidence that could not be read. */
function exitCodeOf(outcome: ScanOutcome, failOn: string | undefined): number {
  if (failOn !== undefined && outcome.findings.some((finding) => levelRank(finding.level) >= levelRank(failOn)))
    return exitCode.findings;
  return outcome.summary.rejects > 0 ? exitCode.unreadable : exitCode.fine;
}
