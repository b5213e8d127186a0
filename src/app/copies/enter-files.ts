import type { Transaction } from 'kysely';
import type { EvidenceFilesTable } from '#store/schema/evidence-files.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { tellJournal } from '../journal/tell-journal.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { ReadFile } from './write-copy.ts';

/** Something in a file that gave records: `inner` is '' for the file itself, `!/member` in an archive. */
export interface InnerSource {
  readonly inner: string;
  readonly sha256: string;
}

export interface CollectedFile extends ReadFile {
  readonly sources: readonly InnerSource[];
}

/** By whose time a file is kept of which there is no record, where its scan named no source. */
const sourceOfNone = 'unknown';

/** Lists files that were read, by their hash for now; gives the row of each, which for one that was read before is that of then. */
export async function enterFiles(
  { db, now }: OpenStore,
  files: readonly CollectedFile[],
  source: string | null,
): Promise<ReadonlyMap<string, EvidenceFilesTable>> {
  return db.transaction().execute(async (trx) => {
    const collectedUs = now();
    const rows = await rowsOf(trx, files);
    const fresh = files.filter(({ sha256 }) => !rows.has(sha256));
    if (fresh.length === 0) return rows;
    const gone = await expiredAmong(trx, fresh);
    const added = fresh.map(({ sha256, path, bytes, sources }) => ({
      sha256,
      path,
      bytes,
      // Retention deleted all of its records: its bytes would bring them back.
      state: sources.length > 0 && sources.every((each) => gone.has(each.sha256)) ? 'expired' : 'referenced',
      stored_bytes: null,
      source: source ?? sourceOfNone,
      collected_us: collectedUs,
      kept_us: null,
    }));
    await trx.insertInto('evidence_files').values(added).execute();
    for (const file of fresh) await enterSources(trx, file);
    const payload = added.map(({ sha256, path, bytes, state }) => ({ sha256, path, bytes, state }));
    await tellJournal(trx, 'evidence.add', { subject: fresh[0]?.sha256 ?? '', payload, nowUs: collectedUs });
    return new Map([...rows, ...added.map((row) => [row.sha256, row] as const)]);
  });
}

/** Bytes on the disk, compressed. */
export type WrittenCopy = Readonly<Record<'sha256', string> & Record<'storedBytes', number>>;

/** Copies that are on the disk under their names. */
export async function enterCopies({ db, now }: OpenStore, copies: readonly WrittenCopy[]): Promise<void> {
  const [first] = copies;
  if (first === undefined) return;
  await db.transaction().execute(async (trx) => {
    const nowUs = now();
    for (const { sha256, storedBytes } of copies)
      await trx
        .updateTable('evidence_files')
        .set({ state: 'kept', stored_bytes: storedBytes, kept_us: nowUs })
        .where('sha256', '=', sha256)
        .where('state', '!=', 'expired')
        .execute();
    await tellJournal(trx, 'evidence.keep', { subject: first.sha256, payload: copies, nowUs });
  });
}

async function rowsOf(
  trx: Transaction<RecordTables>,
  files: readonly CollectedFile[],
): Promise<ReadonlyMap<string, EvidenceFilesTable>> {
  const hashes = files.map(({ sha256 }) => sha256);
  const rows = await trx.selectFrom('evidence_files').selectAll().where('sha256', 'in', hashes).execute();
  return new Map(rows.map((row) => [row.sha256, row]));
}

/** An archive may hold very many sources. */
const mostAtOnce = 200;

async function expiredAmong(
  trx: Transaction<RecordTables>,
  files: readonly CollectedFile[],
): Promise<ReadonlySet<string>> {
  const hashes = files.flatMap(({ sources }) => sources.map(({ sha256 }) => sha256));
  const gone = new Set<string>();
  for (let at = 0; at < hashes.length; at += mostAtOnce) {
    const expired = trx.selectFrom('evidence').select('sha256').where('expired_us', 'is not', null);
    const some = await expired.where('sha256', 'in', hashes.slice(at, at + mostAtOnce)).execute();
    for (const { sha256 } of some) gone.add(sha256);
  }
  return gone;
}

async function enterSources(trx: Transaction<RecordTables>, { sha256: file, sources }: CollectedFile): Promise<void> {
  const rows = sources.map(({ inner, sha256 }) => ({ file, inner, sha256 }));
  for (let at = 0; at < rows.length; at += mostAtOnce)
    await trx
      .insertInto('evidence_sources')
      .values(rows.slice(at, at + mostAtOnce))
      // Two members of an archive may have the same name and say the same.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
