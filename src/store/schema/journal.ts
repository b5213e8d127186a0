/**
 * An entry of the journal: what was done, by whom, when, chained by hashes. Entries are only ever appended.
 *
 * Chains are `global` and one for each case (`case/<id>`); an entry of a case has a row in both, and the global one names it
 * by `case_id`, `case_seq` and `case_hash`.
 */
export interface JournalTable {
  readonly chain: string;
  /** From 1, without gaps. */
  readonly seq: number;
  /** UTC microseconds since 1970, whole milliseconds. */
  readonly at_us: number;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly actor_session: string | null;
  readonly action: string;
  readonly subject: string;
  /** Of the row in `payloads`. Hashes are lower-case hex of SHA-256. */
  readonly payload_hash: string | null;
  /** Hash of the entry before it in the chain, 64 zeros for the first. */
  readonly prev: string;
  /** Canonical JSON: who overrode which guard and why. */
  readonly override: string | null;
  readonly case_id: string | null;
  readonly case_seq: number | null;
  readonly case_hash: string | null;
  /** Key that signed, part of what is hashed. */
  readonly key_id: string | null;
  /** Ed25519 over the approval of `hash`, lower-case hex. */
  readonly signature: string | null;
  readonly hash: string;
}
