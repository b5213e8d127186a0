import type { EventView } from '#base/event.ts';
import { Columns } from '../scan/columns.ts';
import { RecordObservables } from '../scan/record-observables.ts';
import { SegmentPass } from '../scan/segment-pass.ts';
import type { StoredBatch } from '../scan/stored-batch.ts';
import { addBatch } from './add-batch.ts';
import type { OpenStore } from './open-store.ts';
import { removeSegment } from './segment-values.ts';

/** Records that somebody sent and waits for an answer to. */
export interface LiveBatch {
  /** Name of the source of evidence. */
  readonly source: string;
  /** Idempotency key: the name its sender gave the batch, by which one that is sent again is known. */
  readonly key: string;
  /** Where the bytes that were sent are kept, and their SHA-256 in lower-case hex: what each record points to. */
  readonly path: string;
  readonly sha256: string;
  /** A view may be the same object each time; it is read before the next is asked for. */
  readonly records: Iterable<EventView>;
}

/** What the sender is told, each time alike. */
export interface LiveAnswer {
  readonly rows: number;
  /** UTC microseconds. */
  readonly keptUs: number;
}

/**
 * Keeps a batch of live records: once this returns, its rows are on the disk and in every query, whatever happens; until then
 * none is. One that was kept before, by this process or another, adds nothing and gets the first answer.
 */
export async function keepLiveBatch(store: OpenStore, batch: LiveBatch): Promise<LiveAnswer> {
  const known = await answerTo(store.db, batch);
  if (known !== null) return known;
  const written = await write(store, batch);
  const rows = written.segments.reduce((sum, segment) => sum + segment.rows, 0);
  const { answer, isFirst } = await store.db.transaction().execute(async (trx) => {
    // Asked again, in the only transaction that may write: two may have been sent the same at once.
    const first = await answerTo(trx, batch);
    if (first !== null) return { answer: first, isFirst: false };
    const keptUs = store.now();
    await addBatch(trx, written, keptUs);
    const { source, key } = batch;
    await trx.insertInto('batches').values({ source, idempotency_key: key, rows, added_us: keptUs }).execute();
    return { answer: { rows, keptUs }, isFirst: true };
  });
  if (!isFirst) for (const { path } of written.segments) removeSegment(store, path);
  return answer;
}

async function answerTo(db: OpenStore['db'], { source, key }: LiveBatch): Promise<LiveAnswer | null> {
  const known = await db
    .selectFrom('batches')
    .select(['rows', 'added_us'])
    .where('source', '=', source)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  return known === undefined ? null : { rows: known.rows, keptUs: known.added_us };
}

/** Segments on the disk that no list names yet. What was sent is no file of evidence: it has no parts that a scan could take up. */
async function write(store: OpenStore, { source, path, sha256, records }: LiveBatch): Promise<StoredBatch> {
  const input = { workspace: store.workspace, lease: store.newName(), source, storedRows: {} };
  const columns = new Columns();
  const observables = new RecordObservables(columns);
  const pass = new SegmentPass(input, columns, 0);
  pass.begin({ path, file: null, start: 0, end: null });
  for (const record of records) pass.add(record, observables.of(record));
  pass.end(sha256);
  const batch = await pass.flush(async () => sha256);
  return { segments: batch?.segments ?? [], parts: [] };
}
