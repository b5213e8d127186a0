import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { type Signer, signApproval } from '#cases/journal/approval.ts';
import { canonicalJson, type Json, normalText } from '#cases/journal/canonical-json.ts';
import {
  type Actor,
  caseChain,
  entryHash,
  globalChain,
  type JournalEntry,
  noEntry,
  payloadHash,
} from '#cases/journal/entry.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { rowOf } from './journal-row.ts';

/** Something that was done and shall stand in the journal. */
export interface NewEntry {
  /** Two or three words with points, such as `user.add`. */
  readonly action: string;
  /** Id of what it was done to. */
  readonly subject: string;
  /** All that is worth knowing about it; integers, no fractions. May be erased later, the entry stays. */
  readonly payload?: Json;
  readonly actor: Actor;
  /** UTC milliseconds since 1970. */
  readonly atMs: number;
  /** Where it belongs to a case: the entry goes into the chain of the case, and the global chain tells of it. */
  readonly caseId?: string;
  /** Which guard was overridden, why and by whom. */
  readonly override?: Json;
  /** Who approves it. Without, the actor counts as claimed. */
  readonly signer?: Signer;
}

export interface AppendedEntry {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * Appends to the journal, in the same transaction as the rows it tells of: both are there or neither. Transactions that write
 * are taken one after the other by the store, so numbers have no gaps and every entry follows the one before it.
 */
export async function appendEntry(step: Transaction<RecordTables>, entry: NewEntry): Promise<AppendedEntry> {
  const payload = await addPayload(step, entry.payload);
  const appended = await append(step, entry.signer ?? null, {
    chain: entry.caseId === undefined ? globalChain : caseChain(normalText(entry.caseId)),
    atMs: entry.atMs,
    actor: actorOf(entry.actor),
    action: normalText(entry.action),
    subject: normalText(entry.subject),
    payloadHash: payload,
    override: entry.override === undefined ? null : canonical(entry.override),
    caseEntry: null,
    keyId: entry.signer?.keyId ?? null,
  });
  if (entry.caseId !== undefined) await tellGlobally(step, normalText(entry.caseId), entry, appended);
  return appended;
}

function actorOf({ id, role, session }: Actor): Actor {
  return { id: normalText(id), role: normalText(role), session: session === null ? null : normalText(session) };
}

function canonical(value: Json): string {
  const text = canonicalJson(value, normalText);
  if (text === null) throw new TypeError('the journal holds text and integers, 64 levels deep');
  return text;
}

/** Hash of the payload; null without one. */
async function addPayload(step: Transaction<RecordTables>, payload: Json | undefined): Promise<string | null> {
  if (payload === undefined) return null;
  const body = canonical(payload);
  const salt = randomBytes(16).toString('hex');
  const hash = payloadHash(salt, body);
  await step.insertInto('payloads').values({ hash, salt, body, erased_seq: null }).execute();
  return hash;
}

async function append(
  step: Transaction<RecordTables>,
  signer: Signer | null,
  rest: Omit<JournalEntry, 'seq' | 'prev'>,
): Promise<AppendedEntry> {
  const last = await step
    .selectFrom('journal')
    .select(['seq', 'hash'])
    .where('chain', '=', rest.chain)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const entry: JournalEntry = { ...rest, seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? noEntry };
  const hash = entryHash(entry);
  if (hash === null) throw new TypeError('the time of a journal entry is whole milliseconds');
  const signature = signer === null ? null : signApproval(signer, hash);
  await step
    .insertInto('journal')
    .values(rowOf(entry, hash, signature))
    .execute();
  return { chain: entry.chain, seq: entry.seq, hash };
}

/** Deleting a case whole would show here. */
async function tellGlobally(
  step: Transaction<RecordTables>,
  id: string,
  { actor, atMs }: NewEntry,
  { seq, hash }: AppendedEntry,
): Promise<void> {
  await append(step, null, {
    chain: globalChain,
    atMs,
    actor: actorOf(actor),
    action: 'case.entry',
    subject: id,
    payloadHash: null,
    override: null,
    caseEntry: { id, seq, hash },
    keyId: null,
  });
}
