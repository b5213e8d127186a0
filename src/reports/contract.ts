import type { FieldValue, FindingLine, RejectLine } from '#base/lines.ts';
import type { SummaryLine } from '#base/summary-line.ts';
import type { Reason } from '#base/reason.ts';
import type { ReportDocument } from './document.ts';

/** A document for one kind of reader. Pure: the same input gives the same tree. */
export interface Report<Input> {
  /** Lower kebab-case; the file name. */
  readonly id: string;
  readonly audience: 'handler' | 'officer' | 'management';
  build(input: Input): ReportDocument;
}

export interface ScanReportInput {
  readonly meta: ReportMeta;
  readonly summary: SummaryLine;
  /** In any order; the report sorts worst first. */
  readonly findings: readonly FindingLine[];
  /** Why, in no language yet, by finding id. Where it is missing the finding's own `reason` stands as it is. */
  readonly reasons: ReadonlyMap<string, Reason>;
  /** All rejects or the first of them; their number comes from the summary. */
  readonly rejects: readonly RejectLine[];
  /** What the records said, by `recordKey`. Records without a snapshot are shown by their place alone. */
  readonly records: ReadonlyMap<string, RecordSnapshot>;
  /** How each rule ended the run; empty when only the numbers of the summary are known. */
  readonly rules: readonly RuleOutcome[];
  /** Every host that wrote a record that was read; empty when not known. */
  readonly hosts: readonly string[];
}

export interface ReportMeta {
  /** '' for the report's own title. */
  readonly title: string;
  readonly toolVersion: string;
  /** The command line as it was typed, '' where there was none. */
  readonly command: string;
  readonly ruleFolders: readonly string[];
  /** Person or host that made the report, '' for nobody in particular. */
  readonly generatedBy: string;
}

export interface RecordSnapshot {
  readonly time: string | null;
  readonly host: string;
  readonly channel: string;
  readonly provider: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Names of the fields the rule asked for. */
  readonly asked: readonly string[];
}

export interface RuleOutcome {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly state: 'matched' | 'ran-without-match' | 'not-applicable' | 'not-supported' | 'suppressed';
  /** Which log source was absent, what is not supported, who suppressed it until when. */
  readonly why: Reason | null;
}
