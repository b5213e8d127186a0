import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { levelRank } from '#base/level.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { Period } from '#store/sql/period-where.ts';
import { ledgerLine, type NotAsked, notAskedOf } from '../hunt/hunt-lines.ts';
import { type HuntOutcome, runHunt } from '../hunt/run-hunt.ts';
import { runSql } from '../hunt/run-sql.ts';
import { storeFiles } from '../hunt/store-files.ts';
import { defaultWorkspace } from '../paths.ts';
import { hasRecords } from '../records/with-records.ts';
import { Output } from '../scan/output.ts';
import type { OpenStore } from '../store/open-store.ts';
import { withEngine } from '../store/with-engine.ts';
import { withStore } from '../store/with-store.ts';
import { exitCode, UserError } from '../user-error.ts';
import { periodNamed } from './coverage-arguments.ts';
import { askedOf, type HuntAsked } from './hunt-asked.ts';
import { huntTable } from './hunt-table.ts';
import { requireNoEvidence } from './no-evidence.ts';
import { namedPaths, zoneNamed } from './scan-arguments.ts';

/** The options of `hunt`, as the command line gives them. */
export interface HuntOptions {
  readonly rule?: readonly string[];
  readonly actor?: string;
  readonly technique?: string;
  readonly sql?: string;
  readonly in?: readonly string[];
  readonly source?: readonly string[];
  readonly period?: string;
  readonly zone?: string;
  readonly minLevel?: string;
  readonly workspace?: string;
  readonly format: 'table' | 'ndjson';
  readonly out?: string;
}

/** Asks what was ever kept, or files: rules, an actor's behaviours, a technique, SQL or a free query. Each run leaves a row in the ledger. */
export async function hunt(query: string | undefined, options: HuntOptions, lang: Lang): Promise<void> {
  if (options.out !== undefined) requireNoEvidence(options.out);
  const asked = await askedOf(query, options, lang);
  const output = new Output(options.out ?? null);
  if (options.in === undefined) await huntStore(workspaceOf(options), asked, { options, output, lang });
  else await huntFiles(namedPaths(options.in, []).paths, asked, { options, output, lang });
  await output.close();
}

interface HuntRun {
  readonly options: HuntOptions;
  readonly output: Output;
  readonly lang: Lang;
}

function workspaceOf({ workspace = defaultWorkspace }: HuntOptions): string {
  if (hasRecords(workspace)) return workspace;
  throw new UserError(
    exitCode.usage,
    { key: 'hunt.no-store', values: { path: workspace } },
    { key: 'hunt.no-store-why' },
    { key: 'hunt.no-store-todo' },
  );
}

/** Files are read into a store of their own, which is gone afterwards: the same questions, the same answers. */
async function huntFiles(paths: readonly string[], asked: HuntAsked, run: HuntRun): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), 'holdfast-hunt-'));
  try {
    const { rejects } = await storeFiles(workspace, paths, zoneNamed(run.options.zone));
    if (rejects > 0) {
      process.stderr.write(`${say(run.lang, 'hunt.unread', { count: rejects })}\n`);
      process.exitCode = exitCode.unreadable;
    }
    await huntStore(workspace, asked, run);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function huntStore(workspace: string, asked: HuntAsked, run: HuntRun): Promise<void> {
  await withStore(workspace, 'reader', (store) => withEngine(store, (engine) => ask(store, engine, asked, run)));
}

async function ask(store: OpenStore, engine: Engine, asked: HuntAsked, run: HuntRun): Promise<void> {
  const { options, output, lang } = run;
  const period = both(asked.period, periodNamed(options.period, store.now()));
  if (asked.sql !== null) {
    const search = await runSql(
      { store, engine, sql: asked.sql, period, sources: options.source ?? [] },
      output,
      options.format,
    );
    return enter(store, { search, correlations: null }, [], { output, format: options.format });
  }
  const rows: string[] = [];
  const outcome = await runHunt(
    {
      store,
      engine,
      question: asked.question(period),
      asked: asked.asked,
      period,
      sources: options.source ?? [],
      outputOf: asked.outputOf,
      refused: asked.refused,
      isTold: asked.isTold,
      correlations: asked.correlations(),
      minRank: options.minLevel === undefined ? 0 : levelRank(options.minLevel),
      findings: asked.findings,
      lang,
    },
    (line) => {
      if (options.format === 'ndjson') return output.writeLine(line.head, line.tail);
      if (rows.length < mostShown) rows.push(line.head);
    },
  );
  if (options.format === 'table') for (const text of huntTable(outcome, rows, asked, lang)) await output.write(text);
  else await findingLines(outcome, output);
  const notAsked = notAskedOf(outcome.refused, asked.outputOf, lang);
  await enter(store, outcome, notAsked, { output, format: options.format });
}

/** Times in a query and those of --period narrow each other. */
function both(one: Period | null, other: Period): Period {
  if (one === null) return other;
  const from = [one.fromUs, other.fromUs].filter((us) => us !== null);
  const to = [one.toUs, other.toUs].filter((us) => us !== null);
  return {
    fromUs: from.length === 0 ? null : Math.max(...from),
    toUs: to.length === 0 ? null : Math.min(...to),
  };
}

/** Records that the table shows of a free query; all of them are in the NDJSON. */
const mostShown = 200;

async function findingLines({ findings }: HuntOutcome, output: Output): Promise<void> {
  for (const finding of findings) await output.write(`${JSON.stringify(finding)}\n`);
}

async function enter(
  store: OpenStore,
  { search, correlations }: Pick<HuntOutcome, 'search' | 'correlations'>,
  notAsked: readonly NotAsked[],
  { output, format }: { readonly output: Output; readonly format: HuntOptions['format'] },
): Promise<void> {
  await store.db.insertInto('searches').values(search).execute();
  if (format === 'ndjson') await output.write(`${ledgerLine(search, correlations, notAsked)}\n`);
}
