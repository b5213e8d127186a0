import type { ReceivedSource } from '#questions/coverage/received-source.ts';
import { Engine } from '#store/drivers/duckdb/engine.ts';
import { fieldPrefix } from '#store/schema/event-row.ts';
import { duckdb } from '#store/sql/duckdb.ts';
import type { Period } from '#store/sql/period-where.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { liveSegments, type SearchSegment } from '../hunt/live-segments.ts';
import { type OpenStore, openStore } from '../store/open-store.ts';
import { segmentFolders } from '../store/segment-folders.ts';

const engineMb = 512;

/** Who wrote the records that are kept, and which fields hold something in any of them. */
export async function storeFacts(workspace: string, period: Period): Promise<readonly ReceivedSource[]> {
  const store = await openStore(workspace, 'reader');
  const engine = await Engine.open({ folders: segmentFolders(workspace), memoryMb: engineMb, threads: 2 });
  try {
    return await receivedBy(store, engine, period);
  } finally {
    engine.close();
    await store.close();
  }
}

async function receivedBy(store: OpenStore, engine: Engine, period: Period): Promise<readonly ReceivedSource[]> {
  const received = new Map<string, ReceivedSource>();
  for (const segment of await liveSegments(store, period))
    for await (const source of sourcesOf(engine, segment, period)) {
      const key = JSON.stringify([source.product, source.channel, source.provider, source.code]);
      received.set(key, joined(received.get(key), source));
    }
  return [...received.values()];
}

async function* sourcesOf(
  engine: Engine,
  { path, filled }: SearchSegment,
  { fromUs, toUs }: Period,
): AsyncGenerator<ReceivedSource> {
  const fields = Object.keys(filled.columns).filter((name) => name.startsWith(fieldPrefix));
  const counts = fields.map((name, i) => `count(nullif(${duckdb.quoted(name)}, '')) AS c${i}`);
  const text =
    `SELECT ${[...logColumns, 'count(*) AS records', 'min(time_us) AS from_us', 'max(time_us) AS to_us', ...counts].join(', ')} ` +
    `FROM ${readSegments('$1')} WHERE ($2 IS NULL OR time_us >= $2) AND ($3 IS NULL OR time_us < $3) GROUP BY ALL`;
  for (const row of await engine.all({ text, values: [[path], bigintOrNull(fromUs), bigintOrNull(toUs)] }))
    yield {
      product: String(row.product),
      channel: String(row.channel),
      provider: String(row.provider),
      code: String(row.code),
      records: Number(row.records),
      fromUs: row.from_us === null ? null : Number(row.from_us),
      toUs: row.to_us === null ? null : Number(row.to_us),
      // Of what stands in no column of its own it is not known which log filled it: any may have.
      fieldsNonEmpty: new Set([
        ...fields.filter((_, i) => Number(row[`c${i}`]) > 0).map((name) => name.slice(fieldPrefix.length)),
        ...Object.keys(filled.valued),
      ]),
    };
}

const logColumns = ['product', 'channel', 'provider', 'code'];

function bigintOrNull(us: number | null): bigint | null {
  return us === null ? null : BigInt(us);
}

function joined(known: ReceivedSource | undefined, more: ReceivedSource): ReceivedSource {
  if (known === undefined) return more;
  return {
    ...known,
    records: known.records + more.records,
    fromUs:
      known.fromUs === null || more.fromUs === null
        ? (known.fromUs ?? more.fromUs)
        : Math.min(known.fromUs, more.fromUs),
    toUs: known.toUs === null || more.toUs === null ? (known.toUs ?? more.toUs) : Math.max(known.toUs, more.toUs),
    fieldsNonEmpty: new Set([...(known.fieldsNonEmpty ?? []), ...(more.fieldsNonEmpty ?? [])]),
  };
}
