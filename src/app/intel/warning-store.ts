import { deflateSync, inflateSync } from 'node:zlib';
import type { Kysely, Transaction } from 'kysely';
import { readWarningList, type WarningList } from '#questions/indicators/misp/warning-lists.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';

/** A warning list as it is kept. */
export interface WarningFile {
  readonly list: WarningList;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The lists of the record store, opened. */
export async function warningLists(db: Kysely<RecordTables>): Promise<WarningList[]> {
  const rows = await db.selectFrom('warning_lists').select('body').orderBy('name').execute();
  return rows.flatMap(({ body }) => {
    const list = readWarningList(inflateSync(Buffer.from(body, 'base64')));
    return list.ok ? [list.value] : [];
  });
}

/** Keeps a list; one of the same name is replaced. */
export async function saveWarningList(
  trx: Transaction<RecordTables>,
  { list, bytes, sha256 }: WarningFile,
  nowUs: number,
): Promise<void> {
  const { name, version, size } = list;
  const body = deflateSync(bytes).toString('base64');
  const rest = { version, size, sha256, body, added_us: nowUs };
  await trx
    .insertInto('warning_lists')
    .values({ name, ...rest })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(rest))
    .execute();
}
