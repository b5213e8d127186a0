import type { JournalEntry } from '#cases/journal/entry.ts';
import type { StoredEntry, StoredPayload } from '#cases/journal/follow-chains.ts';
import type { JournalTable } from '#store/schema/journal.ts';

/** The row of an entry. */
export function rowOf(entry: JournalEntry, hash: string, signature: string | null): JournalTable {
  return {
    chain: entry.chain,
    seq: entry.seq,
    at_us: entry.atMs * 1000,
    actor_id: entry.actor.id,
    actor_role: entry.actor.role,
    actor_session: entry.actor.session,
    action: entry.action,
    subject: entry.subject,
    payload_hash: entry.payloadHash,
    prev: entry.prev,
    override: entry.override,
    case_id: entry.caseEntry?.id ?? null,
    case_seq: entry.caseEntry?.seq ?? null,
    case_hash: entry.caseEntry?.hash ?? null,
    key_id: entry.keyId,
    signature,
    hash,
  };
}

/** The entry of a row, as it stands there: what somebody changed in it has to show in its hash. */
export function entryOf(row: JournalTable, payload: StoredPayload | null): StoredEntry {
  const { case_id: id, case_seq: seq, case_hash: hash } = row;
  // A row that names a case by halves is no row of ours: the half goes into the hash, which then differs.
  const named = id !== null || seq !== null || hash !== null;
  return {
    chain: row.chain,
    seq: row.seq,
    atMs: row.at_us / 1000,
    actor: { id: row.actor_id, role: row.actor_role, session: row.actor_session },
    action: row.action,
    subject: row.subject,
    payloadHash: row.payload_hash,
    prev: row.prev,
    override: row.override,
    caseEntry: named ? { id: id ?? '', seq: seq ?? 0, hash: hash ?? '' } : null,
    keyId: row.key_id,
    signature: row.signature,
    hash: row.hash,
    payload,
  };
}
