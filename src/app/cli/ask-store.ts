import { levelRank } from '#base/level.ts';
import type { Lang } from '#catalog/lang.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import type { Period } from '#store/sql/period-where.ts';
import { badCopyError } from '../copies/bad-copy-error.ts';
import { ledgerLine, type NotAsked, notAskedOf } from '../hunt/hunt-lines.ts';
import { type HuntOutcome, runHunt } from '../hunt/run-hunt.ts';
import { runSql } from '../hunt/run-sql.ts';
import { enterRun, mostMatches, type RunEvidence, type SavedRun } from '../saved-hunts/enter-run.ts';
import type { Output } from '../scan/output.ts';
import type { OpenStore } from '../store/open-store.ts';
import { withEngine } from '../store/with-engine.ts';
import { periodNamed } from './coverage-arguments.ts';
import type { HuntAsked } from './hunt-asked.ts';
import { huntTable } from './hunt-table.ts';

/** Of which records something is asked, and how it is answered. */
export interface AskOptions {
  readonly source?: readonly string[];
  readonly period?: string;
  readonly minLevel?: string;
  readonly format: 'table' | 'ndjson';
}

export interface Asking {
  readonly options: AskOptions;
  readonly output: Output;
  readonly lang: Lang;
  /** The saved hunt that this is a run of; null for none. */
  readonly saved: SavedRun | null;
}

/** Asks a store, prints what it answers, and enters the search into its ledger, whose row is returned. */
export async function askStore(store: OpenStore, asked: HuntAsked, asking: Asking): Promise<SearchesTable> {
  return withEngine(store, (engine) => ask(store, engine, asked, asking));
}

async function ask(store: OpenStore, engine: Engine, asked: HuntAsked, asking: Asking): Promise<SearchesTable> {
  const { options, output, lang, saved } = asking;
  const period = both(asked.period, periodNamed(options.period, store.now()));
  if (asked.sql !== null) {
    const search = await runSql(
      { store, engine, sql: asked.sql, period, sources: options.source ?? [] },
      output,
      options.format,
    );
    return enter(store, { search, correlations: null, notAsked: [] }, { findings: [], matches: [] }, asking);
  }
  const shown: string[] = [];
  const matches: string[] = [];
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
      if (saved !== null && !asked.findings && matches.length < mostMatches) matches.push(line.head);
      if (options.format === 'ndjson') return output.writeLine(line.head, line.tail);
      if (shown.length < mostShown) shown.push(line.head);
    },
  );
  if (options.format === 'table') for (const text of huntTable(outcome, shown, asked, lang)) await output.write(text);
  else await findingLines(outcome, output);
  const notAsked = notAskedOf(outcome.refused, asked.outputOf, lang);
  const row = await enter(store, { ...outcome, notAsked }, { findings: outcome.findings, matches }, asking);
  const [badCopy] = outcome.badCopies;
  if (badCopy !== undefined) throw badCopyError(badCopy);
  return row;
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
  {
    search,
    correlations,
    notAsked,
  }: Pick<HuntOutcome, 'search' | 'correlations'> & { readonly notAsked: readonly NotAsked[] },
  evidence: RunEvidence,
  { output, options, saved }: Asking,
): Promise<SearchesTable> {
  const row = saved === null ? search : { ...search, hunt: saved.hunt, hunt_version: saved.version };
  await enterRun(store.db, row, saved === null ? { findings: [], matches: [] } : evidence);
  if (options.format === 'ndjson') await output.write(`${ledgerLine(row, correlations, notAsked, saved)}\n`);
  return row;
}
