import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { isoFromUs } from '#base/utc.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SearchesTable } from '#store/schema/searches.ts';

/** A search that is over, as its row of the ledger says it. */
export type Search = Omit<SearchesTable, 'id' | 'sources'> & { readonly sources: readonly string[] };

/** Enters a search into the ledger; gives the line that is printed of it. */
export async function enterSearch(db: Kysely<RecordTables>, search: Search): Promise<string> {
  const id = `S-${randomBytes(6).toString('hex')}`;
  await db
    .insertInto('searches')
    .values({ ...search, id, sources: JSON.stringify(search.sources) })
    .execute();
  const { question, question_sha256, sources, files, segments, records, hits } = search;
  return JSON.stringify({
    kind: 'ledger',
    id,
    question,
    questionSha256: question_sha256,
    from: search.from_us === null ? null : isoFromUs(search.from_us),
    to: search.to_us === null ? null : isoFromUs(search.to_us),
    sources,
    files,
    segments,
    records,
    hits,
    seconds: Math.round(search.duration_us / 1000) / 1000,
  });
}
