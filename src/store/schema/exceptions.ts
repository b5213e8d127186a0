/** A finding somebody accepted for a time: a mark beside an outcome, never an outcome. */
export interface ExceptionsTable {
  readonly id: string;
  /** Id of the rule, check or analytic. */
  readonly question: string;
  /** JSON object: name of a subject to the value it must have, such as `{"host":"WS-1"}`. */
  readonly subject: string;
  readonly reason: string;
  /** Id of the account. */
  readonly accepted_by: string;
  readonly accepted_at_us: number;
  readonly until_us: number;
}
