/** What an entry of the journal says in full, apart from it so that it can be erased without breaking the chain. */
export interface PayloadsTable {
  readonly hash: string;
  /** 16 random bytes in lower-case hex, hashed with the body; null once erased, so that the hash tells nothing. */
  readonly salt: string | null;
  /** Canonical JSON; null once erased. */
  readonly body: string | null;
  /** Number of the global entry that tells of the erasure. */
  readonly erased_seq: number | null;
}
