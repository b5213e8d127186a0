import { type Kysely, sql, type Transaction } from 'kysely';
import { caseChain, globalChain } from '#cases/journal/entry.ts';
import { type BadEntry, type ChainCounts, followChains, type StoredPayload } from '#cases/journal/follow-chains.ts';
import { SqliteError } from '#store/drivers/sqlite/sqlite-thread.ts';
import type { JournalTable } from '#store/schema/journal.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { entryOf } from './journal-row.ts';

/** What following the journal from its first entry came to. Counts are of what was followed, up to the first bad entry. */
export interface JournalReport extends ChainCounts {
  readonly ok: boolean;
  readonly firstBad: BadEntry | null;
}

/** Entries at a time: what is held in memory does not grow with the journal. */
const PAGE = 500;

/** Follows all chains of the journal as they stand at this moment; others may go on writing. */
export async function verifyJournal(db: Kysely<RecordTables>): Promise<JournalReport> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (step) => {
      const chains = followChains(await publicKeys(step));
      const firstBad = await firstBadOf(step, chains);
      return { ok: firstBad === null, firstBad, ...chains.counts() };
    });
}

type Chains = ReturnType<typeof followChains>;

async function firstBadOf(step: Transaction<RecordTables>, chains: Chains): Promise<BadEntry | null> {
  try {
    return (await followAll(step, chains)) ?? (await unlinkedEntry(step)) ?? (await unlinkedPayload(step));
  } catch (error) {
    // A number that no entry of ours can hold: the page it stands on cannot be read.
    if (!(error instanceof SqliteError) || error.code !== null) throw error;
    return { chain: globalChain, seq: chains.counts().entries + 1, why: 'unreadable' };
  }
}

async function publicKeys(step: Transaction<RecordTables>): Promise<ReadonlyMap<string, string>> {
  const rows = await step.selectFrom('users').select(['key_id', 'public_key']).execute();
  return new Map(rows.map((row) => [row.key_id, row.public_key]));
}

async function followAll(step: Transaction<RecordTables>, chains: Chains): Promise<BadEntry | null> {
  for (;;) {
    const { entries } = chains.counts();
    // The first page takes what stands before entry 1, too.
    const after = entries === 0 ? Number.MIN_SAFE_INTEGER : entries;
    const page = await step
      .selectFrom('journal')
      .selectAll()
      .where('chain', '=', globalChain)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    const bad = await followPage(step, chains, page);
    if (bad !== null || page.length < PAGE) return bad;
  }
}

async function followPage(
  step: Transaction<RecordTables>,
  chains: Chains,
  page: readonly JournalTable[],
): Promise<BadEntry | null> {
  const caseRows = await caseRowsOf(step, page);
  const payloads = await payloadsOf(step, [...page, ...caseRows.values()]);
  const stored = (row: JournalTable) => entryOf(row, payloads.get(row.payload_hash ?? '') ?? null);
  for (const row of page) {
    const caseRow = row.case_id === null ? undefined : caseRows.get(`${caseChain(row.case_id)} ${row.case_seq}`);
    const bad = chains.take(stored(row), caseRow === undefined ? null : stored(caseRow));
    if (bad !== null) return bad;
  }
  return null;
}

/** Entries of cases that a page of the global chain stands for, by chain and number. */
async function caseRowsOf(
  step: Transaction<RecordTables>,
  page: readonly JournalTable[],
): Promise<ReadonlyMap<string, JournalTable>> {
  const [first, last] = [page.at(0), page.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const rows = await linked(step)
    .where('told.seq', '>=', first.seq)
    .where('told.seq', '<=', last.seq)
    .selectAll('entry')
    .execute();
  return new Map(rows.map((row) => [`${row.chain} ${row.seq}`, row]));
}

/** Entries of cases with the entry of the global chain that tells of them. */
function linked(step: Transaction<RecordTables>) {
  return step
    .selectFrom('journal as told')
    .innerJoin('journal as entry', (join) =>
      join.on('entry.chain', '=', sql<string>`'case/' || told.case_id`).onRef('entry.seq', '=', 'told.case_seq'),
    )
    .where('told.chain', '=', globalChain);
}

async function payloadsOf(
  step: Transaction<RecordTables>,
  rows: readonly JournalTable[],
): Promise<ReadonlyMap<string, StoredPayload>> {
  const hashes = rows.map((row) => row.payload_hash).filter((hash) => hash !== null);
  if (hashes.length === 0) return new Map();
  const found = await step
    .selectFrom('payloads')
    .leftJoin('journal as tombstone', (join) =>
      join.onRef('tombstone.seq', '=', 'payloads.erased_seq').on('tombstone.chain', '=', globalChain),
    )
    .select(['payloads.hash', 'salt', 'body', 'erased_seq', 'tombstone.action', 'tombstone.subject'])
    .where('payloads.hash', 'in', hashes)
    .execute();
  return new Map(
    found.map(({ hash, salt, body, erased_seq: erasedSeq, action, subject }) => {
      const tombstone = action === null || subject === null ? null : { action, subject };
      return [hash, { salt, body, erasedSeq, tombstone }];
    }),
  );
}

/** An entry of another chain that the global one does not tell of. */
async function unlinkedEntry(step: Transaction<RecordTables>): Promise<BadEntry | null> {
  const told = linked(step).select(['entry.chain', 'entry.seq']).as('told');
  const row = await step
    .selectFrom('journal')
    .leftJoin(told, (join) => join.onRef('told.chain', '=', 'journal.chain').onRef('told.seq', '=', 'journal.seq'))
    .select(['journal.chain', 'journal.seq'])
    .where('journal.chain', '<>', globalChain)
    .where('told.seq', 'is', null)
    .orderBy('journal.chain')
    .orderBy('journal.seq')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, why: 'case-unlinked' };
}

/** A payload that no entry speaks of. */
async function unlinkedPayload(step: Transaction<RecordTables>): Promise<BadEntry | null> {
  const row = await step
    .selectFrom('payloads')
    .leftJoin('journal', 'journal.payload_hash', 'payloads.hash')
    .select('payloads.hash')
    .where('journal.seq', 'is', null)
    .orderBy('payloads.hash')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { chain: globalChain, seq: null, why: 'payload-unlinked' };
}
