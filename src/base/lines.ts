import type { RecordPointer } from './provenance.ts';

/** The output contract: one object a line, `kind` first (architecture.md 6). Times are ISO 8601 UTC with microseconds. */

export interface RuleRef {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly author: string;
  readonly path: string;
  readonly license: string;
  readonly link: string;
}

/** What a record holds under one field name: null where the value is empty, an array where there are several. */
export type FieldValue = string | null | readonly (string | null)[];

export interface MatchLine {
  readonly kind: 'match';
  readonly time: string | null;
  readonly rule: RuleRef;
  readonly techniques: readonly string[];
  readonly actors: readonly string[];
  readonly recommendations: readonly string[];
  readonly host: string;
  readonly user: string;
  readonly event: {
    readonly file: string;
    readonly sha256: string;
    readonly record: string;
    readonly offset: number;
    readonly channel: string;
    readonly provider: string;
    readonly code: string;
  };
  readonly fields: Readonly<Record<string, FieldValue>>;
}

export interface FindingLine {
  readonly kind: 'finding';
  /** `F-` and 12 hex digits, from question, subjects and first event: the same input gives the same id. */
  readonly id: string;
  /** Id of the question that found it; for a rule its `rule.id`. */
  readonly question: string;
  readonly title: string;
  readonly level: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly count: number;
  readonly subjects: { readonly host: string; readonly user: string };
  readonly techniques: readonly string[];
  /** Actors known to behave like this: no attribution. */
  readonly actors: readonly string[];
  /** Those of whom the run shows two independent traits or more, this finding being one of them. */
  readonly named: readonly string[];
  readonly recommendations: readonly string[];
  readonly reason: string;
  readonly rule: RuleRef;
  readonly evidence: readonly RecordPointer[];
}

export interface RejectLine {
  readonly kind: 'reject';
  readonly file: string;
  readonly sha256: string;
  readonly offset: number;
  readonly needed: number;
  readonly had: number;
  readonly why: string;
}
