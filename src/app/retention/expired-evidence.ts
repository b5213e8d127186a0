import type { Kysely, Transaction } from 'kysely';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SegmentsTable } from '#store/schema/segments.ts';
import { tellJournal } from '../journal/tell-journal.ts';
import { isAlive } from '../store/leases.ts';
import type { OpenStore } from '../store/open-store.ts';
import { type RowsOf, sourceHashes } from '../store/segment-sources.ts';
import { segmentFile } from '../store/write-selected.ts';
import type { RetentionPlan } from './retention-plan.ts';

/** Evidence of which no record is left once a plan is carried out. */
export interface DueEvidence {
  /** Hashes of sources that lose their last record. */
  readonly sources: readonly string[];
  /** Hashes of files of which no record is left. */
  readonly files: readonly string[];
  /** How many of them are kept, with their bytes. */
  readonly copies: number;
}

export interface DueQuestion {
  /** Name of the source of evidence. */
  readonly source: string;
  readonly plan: RetentionPlan;
  /** Rows from before this time are due, and files without records that were collected before it. UTC microseconds. */
  readonly beforeUs: number;
}

/**
 * Finds what goes with the rows: a file goes with the last record of all that stands in it, whichever source of evidence that is
 * of; one that never gave a record goes with the source of its scan.
 */
export async function dueEvidence(
  store: OpenStore,
  engine: () => Promise<Engine>,
  question: DueQuestion,
): Promise<DueEvidence> {
  const { db } = store;
  const losing = await losingSources(store, engine, question);
  const files = [...(await filesOf(db, losing)), ...(await recordless(db, question))].sort();
  let copies = 0;
  for (const some of slices(files)) {
    const kept = db.selectFrom('evidence_files').select('sha256').where('state', '=', 'kept');
    copies += (await kept.where('sha256', 'in', some).execute()).length;
  }
  return { sources: [...losing].sort(), files, copies };
}

/** Lets it go, in the transaction that lets its records go. The files are removed by the next sweep. */
export async function expireEvidence(
  trx: Transaction<RecordTables>,
  source: string,
  { sources, files }: DueEvidence,
  nowUs: number,
): Promise<void> {
  for (const some of slices(sources))
    await trx.updateTable('evidence').set({ expired_us: nowUs }).where('sha256', 'in', some).execute();
  for (const some of slices(files))
    await trx
      .updateTable('evidence_files')
      // A copy may be on the disk that nobody came to enter.
      .set(({ fn, val }) => ({ state: 'expired', stored_bytes: fn.coalesce('stored_bytes', val(0)) }))
      .where('sha256', 'in', some)
      .execute();
  if (files.length > 0) await tellJournal(trx, 'evidence.expire', { subject: source, payload: { files }, nowUs });
}

async function losingSources(
  store: OpenStore,
  engine: () => Promise<Engine>,
  { plan: { whole, partly }, beforeUs }: DueQuestion,
): Promise<ReadonlySet<string>> {
  // Before segments are listed: of what is settled by now, no rows are added any more.
  const settled = whole.length + partly.length === 0 ? new Set<string>() : await settledSources(store);
  const losing = new Set<string>();
  if (settled.size === 0) return losing;
  const duckdb = await engine();
  const live = await store.db.selectFrom('segments').selectAll().where('state', '=', 'live').execute();
  const due = new Set([...whole, ...partly].map(({ path }) => path));
  const rest = live.filter(({ path }) => !due.has(path));
  const hashesIn = (segments: readonly SegmentsTable[], rows: RowsOf | null) => {
    const files = segments.map(({ path, rows: count }) => ({ path: segmentFile(store.workspace, path), rows: count }));
    return sourceHashes(duckdb, files, rows);
  };
  for await (const sha256 of hashesIn(whole, null)) if (settled.has(sha256)) losing.add(sha256);
  for await (const sha256 of hashesIn(partly, { is: '<', us: beforeUs })) if (settled.has(sha256)) losing.add(sha256);
  if (losing.size === 0) return losing;
  for await (const sha256 of hashesIn(rest, null)) losing.delete(sha256);
  for await (const sha256 of hashesIn(partly, { is: '>=', us: beforeUs })) losing.delete(sha256);
  return losing;
}

/** Sources that were read to their end, or that nobody can be reading at the moment. */
async function settledSources({ db, lease, now }: OpenStore): Promise<ReadonlySet<string>> {
  const writers = await db.selectFrom('leases').selectAll().where('role', '=', 'writer').execute();
  const others = writers.filter((each) => each.id !== lease && isAlive(each, now()));
  const read = db.selectFrom('evidence').select('sha256').where('expired_us', 'is', null);
  const complete = await read.where('complete', '=', 1).execute();
  const begun =
    others.length > 0
      ? []
      : [...(await read.execute()), ...(await db.selectFrom('evidence_parts').select('sha256').distinct().execute())];
  return new Set([...complete, ...begun].map(({ sha256 }) => sha256));
}

/** Files in which nothing stands but sources that lose their last record, or have lost it. */
async function filesOf(db: Kysely<RecordTables>, losing: ReadonlySet<string>): Promise<string[]> {
  const holding = new Set<string>();
  for (const some of slices([...losing])) {
    const files = db.selectFrom('evidence_sources').select('file').distinct().where('sha256', 'in', some);
    for (const { file } of await files.execute()) holding.add(file);
  }
  const files: string[] = [];
  for (const file of holding) {
    const left = await db
      .selectFrom('evidence_sources')
      .leftJoin('evidence', 'evidence.sha256', 'evidence_sources.sha256')
      .select('evidence_sources.sha256 as sha256')
      .where('file', '=', file)
      .where('expired_us', 'is', null)
      .execute();
    if (left.every(({ sha256 }) => losing.has(sha256))) files.push(file);
  }
  return files;
}

async function recordless(db: Kysely<RecordTables>, { source, beforeUs }: DueQuestion): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence_files')
    .leftJoin('evidence_sources', 'evidence_sources.file', 'evidence_files.sha256')
    .select('evidence_files.sha256 as sha256')
    .where('evidence_sources.file', 'is', null)
    .where('source', '=', source)
    .where('state', '!=', 'expired')
    .where('collected_us', '<', beforeUs)
    .execute();
  return rows.map(({ sha256 }) => sha256);
}

function* slices(all: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < all.length; at += 500) yield all.slice(at, at + 500);
}
