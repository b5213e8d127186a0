import type { Kysely, Transaction } from 'kysely';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SegmentValuesTable } from '#store/schema/segment-values.ts';
import type { SegmentsTable } from '#store/schema/segments.ts';
import type { SourcesTable } from '#store/schema/sources.ts';
import { exchangeSegments } from '../store/exchange-segments.ts';
import { whileReading } from '../store/leases.ts';
import type { OpenStore } from '../store/open-store.ts';
import { removeSegment, valuesOfSegment } from '../store/segment-values.ts';
import { cutoffUs, type RetentionPlan, retentionPlan } from './retention-plan.ts';
import { type DueEvidence, dueEvidence, expireEvidence } from './expired-evidence.ts';
import { olderRows, writeYounger } from './younger-rows.ts';

/** What retention did to a source whose rows are kept for a time. */
export interface Expiry {
  readonly source: string;
  readonly keepDays: number;
  /** Rows from before this were due. */
  readonly beforeUs: number;
  /** Why none of them may be deleted; null where no such order stands. */
  readonly hold: string | null;
  /** Rows that are due, and the segments that hold nothing else, or other rows too. */
  readonly rows: number;
  readonly segments: number;
  readonly partly: number;
  /** Kept files of the evidence of which no other record is kept. */
  readonly files: number;
  /** Whether they were deleted: not on trial, under hold, or where another process did so meanwhile. */
  readonly deleted: boolean;
}

export interface ExpireOptions {
  readonly asOfUs: number;
  /** Only say what would go. */
  readonly trial: boolean;
  readonly memoryMb: number;
}

/**
 * Deletes what is older than its source is kept, source by source, and files of the evidence with their last records. Rows are
 * gone for every query that begins from then on; the files go with the next sweep. That a file was read stays known, so that
 * reading it again brings nothing back.
 */
export async function expire(store: OpenStore, options: ExpireOptions): Promise<readonly Expiry[]> {
  return whileReading(store, async () => {
    const kept = store.db.selectFrom('sources').select('name').where('keep_days', 'is not', null).orderBy('name');
    const engine = lazyEngine(store.workspace, options.memoryMb);
    try {
      const done: Expiry[] = [];
      for (const { name } of await kept.execute()) done.push(...(await expireSource(store, engine, name, options)));
      return done;
    } finally {
      await engine.close();
    }
  });
}

interface LazyEngine {
  open(): Promise<Engine>;
  close(): Promise<void>;
}

/** Most runs find whole segments only, which nobody has to open. */
function lazyEngine(workspace: string, memoryMb: number): LazyEngine {
  let opened: Promise<Engine> | null = null;
  return {
    open: () =>
      (opened ??= import('#store/drivers/duckdb/engine.ts').then(({ Engine: DuckDb }) =>
        DuckDb.open({ folders: [workspace], memoryMb, threads: 1 }),
      )),
    close: async () => (await opened)?.close(),
  };
}

/** Somebody who merges the same segments meanwhile is quicker now and then, but not for ever. */
const mostTries = 3;

async function expireSource(
  store: OpenStore,
  engine: LazyEngine,
  source: string,
  options: ExpireOptions,
): Promise<Expiry[]> {
  for (let tries = 1; ; tries++) {
    const policy = await policyOf(store.db, source);
    if (policy === undefined || policy.keep_days === null) return [];
    const due = await dueRows(store, engine, policy, options.asOfUs);
    const { found } = due;
    const isNone = found.rows === 0 && due.evidence.files.length === 0;
    if (options.trial || isNone || found.hold !== null) return [{ ...found, deleted: false }];
    const deleted = await deleteDue(store, engine, policy, due);
    if (deleted || tries === mostTries) return [{ ...found, deleted }];
  }
}

function policyOf(db: Kysely<RecordTables>, source: string): Promise<SourcesTable | undefined> {
  return db.selectFrom('sources').selectAll().where('name', '=', source).executeTakeFirst();
}

interface Due {
  readonly found: Omit<Expiry, 'deleted'>;
  readonly plan: RetentionPlan;
  readonly evidence: DueEvidence;
}

async function dueRows(
  store: OpenStore,
  engine: LazyEngine,
  { name, keep_days, hold_reason }: SourcesTable,
  asOfUs: number,
): Promise<Due> {
  const keepDays = keep_days as number;
  const beforeUs = cutoffUs(asOfUs, keepDays);
  const live = store.db.selectFrom('segments').selectAll().where('state', '=', 'live').where('source', '=', name);
  const plan = retentionPlan(await live.orderBy('path').execute(), beforeUs);
  const { whole, partly } = plan;
  const inParts = partly.length === 0 ? 0 : await olderRows(await engine.open(), store, partly, beforeUs);
  const rows = whole.reduce((sum, segment) => sum + segment.rows, inParts);
  const evidence = await dueEvidence(store, () => engine.open(), { source: name, plan, beforeUs });
  const counts = { rows, segments: whole.length, partly: partly.length, files: evidence.copies };
  return { found: { source: name, keepDays, beforeUs, hold: hold_reason, ...counts }, plan, evidence };
}

/** False, and all stays as it is, where somebody decided anew about the source or was quicker with one of its segments. */
async function deleteDue(
  store: OpenStore,
  engine: LazyEngine,
  policy: SourcesTable,
  { plan: { whole, partly }, found, evidence }: Due,
): Promise<boolean> {
  const fresh: SegmentsTable[] = [];
  const values: SegmentValuesTable[] = [];
  for (const segment of partly) {
    const left = await writeYounger(await engine.open(), store, segment, found.beforeUs);
    fresh.push(left);
    values.push(await valuesOfSegment(store, await engine.open(), left.path));
  }
  const exchange = { merged: partly.map(({ path }) => path), expired: whole.map(({ path }) => path), fresh, values };
  const isDone = await store.db.transaction().execute(async (trx) => {
    if (!(await stands(trx, policy))) return false;
    const isEmpty = whole.length + partly.length === 0;
    if (!isEmpty && !(await exchangeSegments(trx, exchange, store.now()))) return false;
    await expireEvidence(trx, policy.name, evidence, store.now());
    return true;
  });
  if (!isDone) for (const { path } of fresh) removeSegment(store, path);
  return isDone;
}

/** A hold that was ordered while segments were written anew counts. */
async function stands(trx: Transaction<RecordTables>, { name, keep_days }: SourcesTable): Promise<boolean> {
  const now = await policyOf(trx, name);
  return now !== undefined && now.keep_days === keep_days && now.hold_reason === null;
}
