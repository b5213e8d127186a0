import type { Reason } from '#base/reason.ts';
import type { Node } from '../sigma/ast.ts';

/** A question in the language of docs/guide/hunting.md, as what the matcher and the SQL compiler answer. */
export interface Query {
  /** What a record has to satisfy; null for every record of the period. */
  readonly node: Node | null;
  /** UTC microseconds since 1970, the first that counts; null for no beginning. */
  readonly fromUs: number | null;
  /** The first that counts no more; null for no end. */
  readonly toUs: number | null;
}

export interface ParsedQuery extends Query {
  /** Field names in the order they are written, with where they stand. */
  readonly names: readonly QueryName[];
}

export interface QueryName extends Position {
  readonly name: string;
}

export interface Position {
  /** UTF-16 code units before it in the text. */
  readonly offset: number;
  /** The same for people: characters, from 1. */
  readonly column: number;
}

/** Why a query was not understood: where, what stands there, and what was expected. */
export interface QueryError extends Position {
  /** What stands there, at most 40 characters; '' at the end of the text. */
  readonly read: string;
  readonly reason: Reason;
}

/** What a query cannot say itself. */
export interface QuerySetting {
  /** UTC microseconds since 1970 that `now` and `last 24h` are counted from. */
  readonly nowUs: number;
  /** Of times that state no zone; UTC if left out. */
  readonly zone?: QueryZone;
}

export interface QueryZone {
  /** Minutes east of UTC when the zone's clocks show this time (milliseconds since 1970 as if they showed UTC). */
  offsetAt(wallMs: number): number;
}
