/** A column of text; of each row that has one a value, by its place in `values`. */
export interface TextValues {
  readonly name: string;
  /** Rows with a value, ascending; null where every row has one, and where the column is never without. */
  readonly rows: ArrayLike<number> | null;
  /** How many of the places in `rows` and `ids` count. */
  readonly count: number;
  readonly ids: ArrayLike<number>;
  readonly values: readonly string[];
  /** Whether equal values stand in `values` once, so that they are worth a dictionary. */
  readonly isDictionary: boolean;
  /** Whether the file tells least and greatest value. */
  readonly isBounded: boolean;
}

/** A column of whole numbers below 2^53, one a row; NaN is none. */
export interface NumberValues {
  readonly name: string;
  readonly numbers: readonly number[];
  readonly isNullable: boolean;
  readonly isBounded: boolean;
}

export type Column = TextValues | NumberValues;
