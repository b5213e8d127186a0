import type { Transaction } from 'kysely';
import type { Actor } from '#cases/journal/entry.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { type AppendedEntry, appendEntry } from './append-entry.ts';

export interface Erasure {
  readonly payloadHash: string;
  readonly reason: string;
  readonly actor: Actor;
  readonly atMs: number;
}

/**
 * Erases what an entry said, as data protection may demand: the payload and its salt are gone, the entry stays, and another
 * entry tells who erased it and why. Null where there is nothing to erase.
 */
export async function erasePayload(step: Transaction<RecordTables>, erasure: Erasure): Promise<AppendedEntry | null> {
  const { payloadHash: hash, reason, actor, atMs } = erasure;
  const there = await step
    .selectFrom('payloads')
    .select('hash')
    .where('hash', '=', hash)
    .where('body', 'is not', null)
    .executeTakeFirst();
  if (there === undefined) return null;
  const told = await appendEntry(step, { action: 'payload.erase', subject: hash, payload: { reason }, actor, atMs });
  const gone = { salt: null, body: null, erased_seq: told.seq };
  await step.updateTable('payloads').set(gone).where('hash', '=', hash).execute();
  return told;
}
