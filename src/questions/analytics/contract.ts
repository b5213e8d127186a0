import type { Reason } from '#base/reason.ts';
import type { AnswerRow, EvidenceNeed, TableQuestion } from '../asking.ts';

/** A question no single event answers. Pure: the same rows and parameters give the same subjects in the same order. */
export interface Analytic<Name extends string> {
  /** Lower kebab-case; the file name. */
  readonly id: string;
  readonly needs: readonly EvidenceNeed[];
  readonly parameters: Readonly<Record<Name, Parameter>>;
  readonly asks: TableQuestion;
  /** Subjects worth showing, highest score first, ties by subject. */
  judge(rows: readonly AnswerRow[], parameters: Readonly<Record<Name, number>>): readonly ScoredSubject[];
}

/** A threshold an operator may change. */
export interface Parameter {
  readonly value: number;
  /** Where the default comes from: a publication with its section, or the word `own`. */
  readonly source: string;
}

export interface ScoredSubject {
  /** What it is about, such as `{ host }` or `{ source, destination }`. */
  readonly subject: Readonly<Record<string, string>>;
  /** 0 to 1. */
  readonly score: number;
  /** The figures that made the score, each named with its unit. */
  readonly features: Readonly<Record<string, number>>;
  readonly reason: Reason;
  /** Indexes of the rows it rests on. */
  readonly rows: readonly number[];
}
