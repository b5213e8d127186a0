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
export const sourceOfNone = 'unknown';

/** Lists files that were read, by their hash for now; gives the row of each, which for one that was read before is that of then. */
export async function enterFiles(
  { db, now }: OpenStore,
  files: readonly CollectedFile[],
  source: string | null,
): Promise<readonly EvidenceFilesTable[]> {
  return db.transaction().execute(async (trx) => {
    const nowUs = now();
    const rows: EvidenceFilesTable[] = [];
    const fresh: EvidenceFilesTable[] = [];
    for (const file of files) {
      const known = await rowOf(trx, file.sha256);
      const row = known ?? {
        sha256: file.sha256,
        path: file.path,
        bytes: file.bytes,
        state: (await isExpired(trx, file)) ? 'expired' : 'referenced',
        stored_bytes: null,
        source: source ?? sourceOfNone,
        collected_us: nowUs,
        kept_us: null,
      };
      rows.push(row);
      if (known !== undefined) continue;
      fresh.push(row);
      await trx.insertInto('evidence_files').values(row).execute();
      await enterSources(trx, file);
    }
    const told = fresh.map(({ sha256, path, bytes, state }) => ({ sha256, path, bytes, state }));
    await tell(trx, 'evidence.add', told, nowUs);
    return rows;
  });
}

/** Bytes on the disk, compressed. */
export type WrittenCopy = Readonly<Record<'sha256', string> & Record<'storedBytes', number>>;

/** Copies that are on the disk under their names. */
export async function enterCopies({ db, now }: OpenStore, copies: readonly WrittenCopy[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const nowUs = now();
    for (const { sha256, storedBytes } of copies)
      await trx
        .updateTable('evidence_files')
        .set({ state: 'kept', stored_bytes: storedBytes, kept_us: nowUs })
        .where('sha256', '=', sha256)
        .where('state', '!=', 'expired')
        .execute();
    await tell(trx, 'evidence.keep', copies, nowUs);
  });
}

function rowOf(trx: Transaction<RecordTables>, sha256: string): Promise<EvidenceFilesTable | undefined> {
  return trx.selectFrom('evidence_files').selectAll().where('sha256', '=', sha256).executeTakeFirst();
}

/** Retention deleted all of its records: its bytes would bring them back. */
async function isExpired(trx: Transaction<RecordTables>, { sources }: CollectedFile): Promise<boolean> {
  for (const { sha256 } of sources) {
    const expired = trx.selectFrom('evidence').select('sha256').where('expired_us', 'is not', null);
    if ((await expired.where('sha256', '=', sha256).executeTakeFirst()) === undefined) return false;
  }
  return sources.length > 0;
}

async function enterSources(trx: Transaction<RecordTables>, { sha256: file, sources }: CollectedFile): Promise<void> {
  for (const { inner, sha256 } of sources)
    await trx
      .insertInto('evidence_sources')
      .values({ file, inner, sha256 })
      // Two members of an archive may have the same name and say the same.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function tell(
  trx: Transaction<RecordTables>,
  action: string,
  files: readonly (Readonly<Record<string, string | number>> & { readonly sha256: string })[],
  nowUs: number,
): Promise<void> {
  const [first] = files;
  if (first !== undefined) await tellJournal(trx, action, { subject: first.sha256, payload: files, nowUs });
}
