/** What a question rests on and what it is given to judge. Shared by checks and analytics. */

/** An evidence type of catalog/evidence, and the age in days above which it answers no more. */
export interface EvidenceNeed {
  readonly evidence: string;
  readonly maxAgeDays: number;
}

/** The columns a question needs of one table of the store. The order of the rows it gets is total, by all its columns. */
export interface TableQuestion {
  readonly table: string;
  readonly columns: readonly string[];
}

/** One row of the answer, by column. Times are UTC microseconds since 1970. */
export type AnswerRow = Readonly<Record<string, string | number | boolean | null>>;
