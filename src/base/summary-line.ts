/** The last line of a run, and what it holds (architecture.md 6). Times are ISO 8601 UTC with microseconds. */

export interface SourceSummary {
  /** Path; `archive.zip!/member` for what stands in an archive. */
  readonly file: string;
  readonly sha256: string;
  /** Reader id, kind of archive, or `unknown` for a file no reader took. */
  readonly format: string;
  readonly bytes: number;
  readonly records: number;
  readonly rejects: number;
  readonly from: string | null;
  readonly to: string | null;
  /** What was seen of a source that no reader took; absent where one did. */
  readonly unread?: Unread;
}

/** What a source of no known format looks like, and how many formats were looked for in it. */
export interface Unread {
  readonly holds: 'nothing' | 'text' | 'bytes';
  /** Of text, as the WHATWG names it; null for bytes. */
  readonly encoding: string | null;
  readonly tried: number;
}

/** Something that could not be seen: a hole in a log's numbering, or a log that was cleared. */
export interface BlindSpot {
  readonly what: 'record-hole' | 'log-cleared';
  readonly file: string;
  readonly host: string;
  readonly channel: string;
  /** First and last missing record number of a hole; the record that tells of the clearing. */
  readonly fromRecord: string;
  readonly toRecord: string;
  /** Time of the last record before and the first after, where known. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface RuleStates {
  readonly loaded: number;
  readonly matched: number;
  readonly notSupported: number;
  readonly notApplicable: number;
  readonly suppressed: number;
}

export interface SummaryLine {
  readonly kind: 'summary';
  readonly files: number;
  readonly bytes: number;
  readonly records: number;
  readonly rejects: number;
  readonly matches: number;
  readonly findings: number;
  readonly rules: RuleStates;
  readonly sources: readonly SourceSummary[];
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly blindSpots: readonly BlindSpot[];
}
