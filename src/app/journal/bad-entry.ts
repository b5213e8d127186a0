import type { Reason } from '#base/reason.ts';
import type { BadEntry } from '#cases/journal/follow-chains.ts';

/** What is wrong with the first entry that cannot be believed, as a sentence. */
export function badEntryReason({ chain, seq, why }: BadEntry): Reason {
  return { key: `record.fault-${why}`, values: { chain, seq: seq ?? 0 } };
}
