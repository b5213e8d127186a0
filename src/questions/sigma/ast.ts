/**
 * A rule's detection as a tree of plain frozen records: what the matcher evaluates and, later, what prints to SQL.
 * Source of the semantics: Sigma specification 2.1.0, detection part and modifier appendix.
 */

/** Wildcards inside a pattern, beside its literal pieces. Numbers, so that they never look like literals. */
export const wildcard = {
  /** `?`: exactly one character. */
  one: 1,
  /** `*`: any number of characters. */
  many: 2,
  /** `windash`: one of - / and the en, em and horizontal-bar dashes. */
  dash: 3,
} as const;

export type Piece = string | (typeof wildcard)[keyof typeof wildcard];

export type Comparison = 'eq' | 'lt' | 'lte' | 'gt' | 'gte';

/** A date part that a time modifier takes out of a value, in UTC. */
export type TimePart = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export type TextOp = 'equals' | 'startswith' | 'endswith' | 'contains';

/** `field` is null for keywords, which search every value of the event. Unless cased, `text` is lower-case already. */
export type Atom =
  | {
      readonly kind: 'text';
      readonly field: string | null;
      readonly op: TextOp;
      readonly text: string;
      readonly cased: boolean;
    }
  | {
      readonly kind: 'pattern';
      readonly field: string | null;
      readonly pieces: readonly Piece[];
      readonly cased: boolean;
    }
  | { readonly kind: 'number'; readonly field: string | null; readonly op: Comparison; readonly value: number }
  | { readonly kind: 'regex'; readonly field: string | null; readonly source: string; readonly flags: string }
  | { readonly kind: 'cidr'; readonly field: string | null; readonly network: string }
  | { readonly kind: 'null'; readonly field: string }
  | { readonly kind: 'exists'; readonly field: string }
  | {
      readonly kind: 'fieldref';
      readonly field: string;
      readonly op: TextOp;
      readonly other: string;
      readonly cased: boolean;
    }
  | {
      readonly kind: 'time';
      readonly field: string;
      readonly part: TimePart;
      readonly op: Comparison;
      readonly value: number;
    };

export type Node =
  | Atom
  | { readonly kind: 'and'; readonly nodes: readonly Node[] }
  | { readonly kind: 'or'; readonly nodes: readonly Node[] }
  | { readonly kind: 'not'; readonly node: Node };
