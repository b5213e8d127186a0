import type { Kysely } from 'kysely';
import type { SegmentKind } from '#store/schema/kinds.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';

/** A source of evidence: what is kept of it, and what was decided about it. */
export interface KeptSource {
  readonly source: string;
  readonly kinds: readonly SegmentKind[];
  readonly segments: number;
  readonly rows: number;
  readonly bytes: number;
  /** UTC microseconds; null where no row states a time. */
  readonly fromUs: number | null;
  readonly toUs: number | null;
  /** Null keeps rows for good. */
  readonly keepDays: number | null;
  /** Why nothing of it may be deleted; null where there is no such order. */
  readonly hold: string | null;
}

/** Every source that the store holds rows of, or that something was decided about, by name. */
export async function listSources(db: Kysely<RecordTables>): Promise<readonly KeptSource[]> {
  const counts = await db
    .selectFrom('segments')
    .select(({ fn }) => [
      'source',
      'kind',
      fn.countAll<number>().as('segments'),
      fn.sum<number>('rows').as('rows'),
      fn.sum<number>('bytes').as('bytes'),
      fn.min('from_us').as('from_us'),
      fn.max('to_us').as('to_us'),
    ])
    .where('state', '=', 'live')
    .groupBy(['source', 'kind'])
    .orderBy('kind')
    .execute();
  const decided = new Map(
    (await db.selectFrom('sources').selectAll().execute()).map((source) => [source.name, source]),
  );
  const bySource = Map.groupBy(counts, ({ source }) => source);
  return [...new Set([...bySource.keys(), ...decided.keys()])].sort().map((source) => {
    const kinds = bySource.get(source) ?? [];
    const times = kinds.flatMap(({ from_us, to_us }) => [from_us, to_us].filter((time) => time !== null));
    return {
      source,
      kinds: kinds.map(({ kind }) => kind as SegmentKind),
      segments: kinds.reduce((sum, { segments }) => sum + Number(segments), 0),
      rows: kinds.reduce((sum, { rows }) => sum + Number(rows), 0),
      bytes: kinds.reduce((sum, { bytes }) => sum + Number(bytes), 0),
      fromUs: times.length === 0 ? null : Math.min(...times),
      toUs: times.length === 0 ? null : Math.max(...times),
      keepDays: decided.get(source)?.keep_days ?? null,
      hold: decided.get(source)?.hold_reason ?? null,
    };
  });
}
