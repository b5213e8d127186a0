import type { Transaction } from 'kysely';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SegmentValuesTable } from '#store/schema/segment-values.ts';
import type { SegmentsTable } from '#store/schema/segments.ts';
import { tellJournal } from '../journal/tell-journal.ts';

/** Segments that queries cease to see, and those that they see from then on. */
export interface Exchange {
  /** Paths of segments whose rows stand in one of `fresh`, as far as they are kept. */
  readonly merged: readonly string[];
  /** Paths of segments whose rows are gone. */
  readonly expired: readonly string[];
  readonly fresh: readonly SegmentsTable[];
  /** Indexes of fresh segments; one without an index is searched by its rows. */
  readonly values: readonly SegmentValuesTable[];
}

/**
 * Exchanges segments in the caller's transaction. False, and nothing is changed, where one of them is no longer live: another
 * process was quicker, and its rows would be there twice, or come back.
 */
export async function exchangeSegments(
  trx: Transaction<RecordTables>,
  { merged, expired, fresh, values }: Exchange,
  nowUs: number,
): Promise<boolean> {
  for (const path of [...merged, ...expired]) {
    const held = await trx.selectFrom('segments').select('state').where('path', '=', path).executeTakeFirst();
    if (held?.state !== 'live') return false;
  }
  for (const segment of fresh) await trx.insertInto('segments').values(segment).execute();
  for (const index of values) await trx.insertInto('segment_values').values(index).execute();
  for (const [state, paths] of [['merged', merged] as const, ['expired', expired] as const])
    for (const path of paths) await endSegment(trx, path, state, nowUs);
  const written = fresh.map(({ path, sha256, rows }) => ({ path, sha256, rows }));
  const payload = { merged, expired, fresh: written };
  const action = expired.length > 0 ? 'segments.expire' : 'segments.exchange';
  await tellJournal(trx, action, { subject: written[0]?.path ?? expired[0] ?? '', payload, nowUs });
  return true;
}

async function endSegment(
  trx: Transaction<RecordTables>,
  path: string,
  state: 'merged' | 'expired',
  nowUs: number,
): Promise<void> {
  await trx.updateTable('segments').set({ state, ended_us: nowUs }).where('path', '=', path).execute();
  await trx.deleteFrom('segment_values').where('segment', '=', path).execute();
}
