/**
 * Queries as plain frozen records: what questions build and the printer spells for an engine. A text, number or path of a
 * user's stands in them as a value only, and values are always bound.
 */

/** A value that is bound to a statement. Numbers are doubles, bigints are 64-bit integers, lists hold texts. */
export type BoundValue = string | number | bigint | boolean | readonly string[];

/** Parts of a pattern: text as it is, exactly one character, any number of characters. */
export type LikePiece = string | { readonly any: 'one' | 'many' };

/**
 * Functions of a row's values that each dialect spells (dialect.ts). None of them fails, whatever the value is: what it
 * cannot answer is null.
 */
export type FunctionName =
  /** Lower case as String.prototype.toLowerCase has it; what is left to tell apart, see lower-case.ts. */
  | 'lower'
  /** The same of every letter that the engine's Unicode tables do not know yet. */
  | 'lowerAll'
  /** The value of a decimal number (`[+-]?digits[.digits]`, at most 40 characters). */
  | 'number'
  /** An address as 32 hexadecimal digits, IPv4 as the IPv6 address it is mapped to. */
  | 'address'
  /** The instant that an ISO 8601 text states, in UTC. */
  | 'time'
  /** A hexadecimal number in decimal; any other text as it is. */
  | 'decimal'
  /** All values of a list, with the second argument between them; null where there are none. */
  | 'join'
  /** All texts but nulls, with the first argument between them. */
  | 'glue'
  /** Several lists in one. */
  | 'concat'
  /** Values of the field of this name that stand in no column; hasField: is it there, perhaps without a value? */
  | 'fieldValues'
  | 'hasField'
  /** The same for fields whose names are this one but for spaces, or have spaces where it has underscores. */
  | 'spacedValues'
  | 'hasSpaced'
  /** Values of all fields that stand in no column; otherNames: the fields' names, with + before those that have values. */
  | 'otherValues'
  | 'otherNames'
  /** Has the list an element? */
  | 'isFilled';

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

export type Sql =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'value'; readonly value: BoundValue }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Sql[] }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Sql[] }
  /** True where the term is not true: false or null. */
  | { readonly kind: 'not'; readonly term: Sql }
  | { readonly kind: 'isNull'; readonly of: Sql }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Sql; readonly right: Sql }
  | { readonly kind: 'in'; readonly of: Sql; readonly list: readonly Sql[] }
  /** `matches` searches for a regular expression in RE2's syntax. */
  | {
      readonly kind: 'text';
      readonly op: 'contains' | 'startswith' | 'endswith' | 'matches';
      readonly of: Sql;
      readonly wanted: Sql;
    }
  /** The whole text fits the pattern. */
  | { readonly kind: 'like'; readonly of: Sql; readonly pieces: readonly LikePiece[] }
  | { readonly kind: 'part'; readonly part: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'; readonly of: Sql }
  | { readonly kind: 'case'; readonly branches: readonly Branch[]; readonly otherwise: Sql | null }
  /** A list of those items that are not null. */
  | { readonly kind: 'list'; readonly items: readonly Sql[] }
  /** The element that the `any` or `each` of this number hands over. */
  | { readonly kind: 'element'; readonly number: number }
  | { readonly kind: 'any'; readonly list: Sql; readonly number: number; readonly test: Sql }
  | { readonly kind: 'each'; readonly list: Sql; readonly number: number; readonly made: Sql }
  /** One row for each element of the list; only as a column of a select. */
  | { readonly kind: 'rows'; readonly list: Sql }
  | {
      readonly kind: 'aggregate';
      readonly of: Sql | null;
      readonly name: 'count' | 'count-distinct' | 'min' | 'max' | 'sum' | 'avg';
    };

export interface Branch {
  readonly when: Sql;
  readonly result: Sql;
}

/** What is asked of whom. Columns are named by `as`; `orderBy` has to end in what makes the order total. */
export interface Select {
  readonly columns: readonly { readonly of: Sql; readonly as: string }[];
  readonly distinct?: boolean;
  readonly from: Source;
  readonly where?: Sql;
  readonly groupBy?: readonly Sql[];
  readonly orderBy?: readonly { readonly of: Sql; readonly descending?: boolean }[];
  readonly limit?: number;
}

export type Source =
  /** Parquet segments; a column that one of them lacks is null in its rows. */
  | { readonly kind: 'segments'; readonly paths: readonly string[] }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'select'; readonly select: Select };
