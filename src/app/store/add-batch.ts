import type { Transaction } from 'kysely';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { tellJournal } from '../journal/tell-journal.ts';
import type { StoredBatch } from '../scan/stored-batch.ts';

/**
 * Lists the segments of a batch, and what they hold: from now on queries see its rows. One transaction with the caller's.
 * `zone`: the one in which times that state none were read; null where that does not arise.
 */
export async function addBatch(
  trx: Transaction<RecordTables>,
  { segments, parts }: StoredBatch,
  nowUs: number,
  zone: string | null = null,
): Promise<void> {
  for (const segment of segments) {
    const { values } = segment;
    await trx
      .insertInto('segment_values')
      .values({ segment: segment.path, ...values })
      .execute();
    await trx
      .insertInto('segments')
      .values({
        path: segment.path,
        source: segment.source,
        kind: segment.kind,
        rows: segment.rows,
        bytes: segment.bytes,
        sha256: segment.sha256,
        from_us: segment.fromUs,
        to_us: segment.toUs,
        filled: JSON.stringify(segment.filled),
        logs: JSON.stringify(segment.logs),
        state: 'live',
        added_us: nowUs,
        ended_us: null,
      })
      .execute();
  }
  for (const { sha256, start, end, firstRow, rows, last } of parts)
    await trx
      .insertInto('evidence_parts')
      .values({ sha256, start, end, first_row: firstRow, rows, last: last ? 1 : 0, zone })
      .execute();
  const [first] = segments;
  if (first === undefined) return;
  const payload = segments.map(({ path, sha256, rows }) => ({ path, sha256, rows }));
  await tellJournal(trx, 'segments.add', { subject: first.source, payload, nowUs });
}
