import type { Reject } from '#base/reject.ts';

/** What a reader noticed about a range beside its records: said in the summary, never silently dropped. */
export interface RangeFacts {
  /** Whether the range held anything at all. */
  readonly holds?: boolean;
  /** Something that is wrong only if a later range of the file holds anything, such as a gap that is no longer the end. */
  readonly ifMoreFollows?: Reject | null;
  /** Numbered gaps, cleared logs and the like are told from these. Keyed by the reader, see its own page. */
  readonly [fact: string]: unknown;
}
