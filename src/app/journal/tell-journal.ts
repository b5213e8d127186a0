import type { Transaction } from 'kysely';
import type { Json } from '#cases/journal/canonical-json.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { osActor } from '../accounts/os-actor.ts';
import { appendEntry } from './append-entry.ts';

/** Enters what this process did by itself, or its user without signing in, in the transaction of what was done. */
export async function tellJournal(
  trx: Transaction<RecordTables>,
  action: string,
  { subject, payload, nowUs }: { readonly subject: string; readonly payload: Json; readonly nowUs: number },
): Promise<void> {
  await appendEntry(trx, { action, subject, payload, actor: osActor(), atMs: Math.floor(nowUs / 1000) });
}
