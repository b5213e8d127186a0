import type { Reason } from '#base/reason.ts';
import type { AnswerRow, EvidenceNeed, TableQuestion } from '../asking.ts';

/** A posture check: one catalogue item answered from evidence. Pure; it judges and does not score. */
export interface Check {
  /** Number of the catalogue item and words, such as `p4.2-mfa-on-remote-access`; the file name. */
  readonly id: string;
  /** Id of the catalogue item, such as `P4.2`. */
  readonly item: string;
  /** Missing or too old evidence is said before the check is asked: it never turns into met or unmet. */
  readonly needs: readonly EvidenceNeed[];
  readonly asks: TableQuestion;
  judge(rows: readonly AnswerRow[]): CheckVerdict;
}

export interface CheckVerdict {
  /** `stale-evidence` and `error` are for the one who asks. */
  readonly outcome: 'met' | 'partly' | 'unmet' | 'no-evidence' | 'not-applicable';
  readonly reason: Reason;
  /** The figures behind the outcome, each named with its unit. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Indexes of the rows the outcome rests on; each leads back to its record. */
  readonly rows: readonly number[];
}
