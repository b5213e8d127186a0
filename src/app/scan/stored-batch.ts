import type { FilledNames } from '#store/schema/filled-names.ts';
import type { SegmentKind } from '#store/schema/kinds.ts';

/** A segment that is on disk under its name, to be listed in the record store. */
export interface WrittenSegment {
  /** Path below the workspace, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly kind: SegmentKind;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** UTC microseconds; null where no row states a time. */
  readonly fromUs: number | null;
  readonly toUs: number | null;
  readonly filled: FilledNames;
  /** Who wrote the records: product, channel, provider and code as a JSON array, and how many rows. */
  readonly logs: Readonly<Record<string, number>>;
  /** The index beside it. */
  readonly values: WrittenValues;
}

export interface WrittenValues {
  /** Path below the workspace, with `/`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Rows of a source of evidence that a batch holds. */
export interface StoredPart {
  readonly sha256: string;
  readonly start: number;
  /** End of the byte range; null for a stream, which is counted by rows. */
  readonly end: number | null;
  readonly firstRow: number;
  readonly rows: number;
  readonly last: boolean;
}

/** What becomes part of the store together, or not at all. */
export interface StoredBatch {
  readonly segments: readonly WrittenSegment[];
  readonly parts: readonly StoredPart[];
}
