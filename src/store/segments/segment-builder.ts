import { fieldPrefix } from '#store/schema/event-row.ts';
import type { ShownValue } from './shown-value.ts';
import { SparseColumn } from './sparse-column.ts';

/** What every row states, beside the columns it fills. */
export interface RowHead {
  /** NaN where the record states no time. */
  readonly timeUs: number;
  readonly host: string;
  readonly product: string;
  readonly channel: string;
  readonly provider: string;
  readonly code: string;
  readonly record: string;
  readonly offset: number;
  readonly length: number;
  readonly origin: string;
}

/** A file, or a part of an archive, that rows come from. The hash is told when it is known, before the rows are taken. */
export interface RowSource {
  readonly path: string;
  sha256: string;
}

/** Past this many names of fields the rest are kept in `more` at once: only a hostile log gets there. */
const mostNames = 4_096;

/** Rows on their way into a segment, column by column. Columns outlive a segment, so that readers of rows may hold on to them. */
export class SegmentBuilder {
  readonly heads: RowHead[] = [];
  readonly sources: RowSource[] = [];
  /** Per row: its source. */
  readonly sourceOf: number[] = [];
  /** Per row: values it is found by (encode-values.ts). */
  readonly shown: (readonly ShownValue[])[] = [];
  /** By name in lower case. */
  readonly columns = new Map<string, SparseColumn>();
  readonly more = new Map<number, Record<string, string[]>>();
  bytes = 0;

  get rows(): number {
    return this.heads.length;
  }

  /** Rows from now on come from this source. */
  from(source: RowSource): void {
    if (this.sources.at(-1) !== source) this.sources.push(source);
  }

  /** Begins a row; what is put next belongs to it. */
  begin(head: RowHead, shown: readonly ShownValue[] = []): number {
    this.heads.push(head);
    this.shown.push(shown);
    this.sourceOf.push(this.sources.length - 1);
    this.bytes += head.length + 200;
    return this.heads.length - 1;
  }

  /** The column of this name; null where there are too many, or one whose name differs only in case: engines do not tell them apart. */
  column(name: string): SparseColumn | null {
    const known = this.columns.get(name.toLowerCase());
    if (known !== undefined) return known.name === name ? known : null;
    if (this.columns.size >= mostNames) return null;
    const column = new SparseColumn(name);
    this.columns.set(name.toLowerCase(), column);
    return column;
  }

  /** The column of an original field. */
  field(name: string): SparseColumn | null {
    return this.column(fieldPrefix + name);
  }

  /** Values of a field that its column does not hold. */
  addMore(row: number, name: string, values: readonly string[]): void {
    const known = this.more.get(row) ?? Object.create(null);
    known[name] = [...(known[name] ?? []), ...values];
    this.more.set(row, known);
  }

  /** Takes rows [from, to) back. */
  cut(from: number, to: number): void {
    if (from >= to) return;
    this.heads.splice(from, to - from);
    this.sourceOf.splice(from, to - from);
    this.shown.splice(from, to - from);
    for (const column of this.columns.values()) column.cut(from, to);
    const more = [...this.more].filter(([row]) => row < from || row >= to);
    this.more.clear();
    for (const [row, values] of more) this.more.set(row < from ? row : row - (to - from), values);
  }

  clear(): void {
    this.heads.length = 0;
    this.sourceOf.length = 0;
    this.shown.length = 0;
    this.sources.length = 0;
    for (const column of this.columns.values()) column.clear();
    this.more.clear();
    this.bytes = 0;
  }
}
