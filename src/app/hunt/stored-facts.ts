import { readSegments } from '#store/sql/read-segments.ts';
import type { HuntedStore } from './hunted-store.ts';
import { liveSegments } from './live-segments.ts';
import { readTogether } from './search-segments.ts';
import { type StoredRecord, storedRecord } from './stored-record.ts';

/** A lease may have been given so long before the period (questions/entities: the usual lease). */
const reachUs = 8 * 86_400e6;
const questionName = 'dns.question.name';

/**
 * Records that may say which address, host and user belong together (questions/entities/facts-of-record.ts), of all sources: who
 * had an address is known by others than those who are asked.
 */
export async function* storedFacts({ store, engine, period }: HuntedStore): AsyncGenerator<StoredRecord> {
  const { fromUs, toUs } = period;
  const segments = await liveSegments(store, { fromUs: fromUs === null ? null : fromUs - reachUs, toUs });
  for (const { from, stored } of readTogether(segments)) {
    if (from.kind !== 'segments') throw new Error('records are fetched from segments');
    const answers = [...stored.columns].includes(questionName) ? ` OR "${questionName}" IS NOT NULL` : '';
    const text =
      `SELECT * FROM ${readSegments('$1')} WHERE product = 'dhcp' OR (product = 'zeek' AND channel = 'dhcp') ` +
      `OR (product = 'windows' AND code IN ('4624', '4648'))${answers}`;
    for await (const part of engine.rows({ text, values: [from.paths] })) yield* part.map(storedRecord);
  }
}
