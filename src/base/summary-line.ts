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

/** A correlation that rests on an absence which cannot be told from a silence: neither a finding nor none. */
export interface UndecidedLine {
  /** Id of the correlation rule. */
  readonly question: string;
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  /** Values of the fields it is grouped by; null where the records have none. */
  readonly group: Readonly<Record<string, string | null>>;
  readonly why: readonly {
    /** Title of the rule whose absence is asked. */
    readonly rule: string;
    readonly why: 'no-source' | 'not-over' | 'starts-later' | 'gap';
    /** The log that falls short, '' for `no-source`. */
    readonly source: string;
  }[];
}

/** What correlations had to leave open. */
export interface CorrelationSummary {
  readonly undecided: number;
  /** The first of them. */
  readonly open: readonly UndecidedLine[];
  /** Matches that state no time, which no window can hold. */
  readonly timeless: number;
  /** Matches let go of to bound the memory, and matches that came after their windows were judged. */
  readonly evicted: number;
  readonly late: number;
  /** Matches whose hosts, users and addresses were looked up before all was read. */
  readonly early: number;
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
  /** Absent where no correlation was asked. */
  readonly correlations?: CorrelationSummary;
}
