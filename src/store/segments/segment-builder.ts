import { fieldPrefix } from '#store/schema/event-row.ts';
import { NameSets } from './name-sets.ts';
import type { ShownValue } from './shown-value.ts';
import { TextColumn } from './text-column.ts';

/** Who wrote a record. Equal ones should be the same object: they are told apart by it. */
export interface RowLog {
  readonly product: string;
  readonly channel: string;
  readonly provider: string;
  readonly code: string;
}

/** What every row states, beside the columns it fills. */
export interface Row {
  /** NaN where the record states no time. */
  readonly timeUs: number;
  readonly host: string;
  readonly source: RowLog;
  readonly recordId: string;
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
  /** By row. */
  readonly times: number[] = [];
  readonly offsets: number[] = [];
  readonly lengths: number[] = [];
  /** Per row: its log and its source. */
  readonly logOf: number[] = [];
  readonly sourceOf: number[] = [];
  readonly logs: RowLog[] = [];
  readonly sources: RowSource[] = [];
  readonly texts = { host: new TextColumn('host'), record: new TextColumn('record'), origin: new TextColumn('origin') };
  /** Per row: values it is found by (encode-values.ts). */
  readonly shown: (readonly ShownValue[])[] = [];
  /** By name in lower case. */
  readonly columns = new Map<string, TextColumn>();
  /** Values that no column holds. */
  readonly more = new Map<number, Record<string, string[]>>();
  /** Per row: the fields it has without a value. */
  readonly emptyOf: number[] = [];
  readonly emptySets = new NameSets();
  bytes = 0;
  private readonly numberOf = new Map<RowLog, number>();

  get rows(): number {
    return this.times.length;
  }

  /** Rows from now on come from this source. */
  from(source: RowSource): void {
    if (this.sources.at(-1) !== source) this.sources.push(source);
  }

  /** Begins a row; what is put next belongs to it. */
  begin(row: Row, shown: readonly ShownValue[] = []): number {
    const at = this.times.length;
    const { host, record, origin } = this.texts;
    this.times.push(row.timeUs);
    this.offsets.push(row.offset);
    this.lengths.push(row.length);
    this.logOf.push(this.numberOf.get(row.source) ?? this.log(row.source));
    this.sourceOf.push(this.sources.length - 1);
    host.push(at, row.host);
    record.push(at, row.recordId);
    origin.push(at, row.origin);
    this.shown.push(shown);
    this.emptyOf.push(0);
    this.bytes += row.length + 200;
    return at;
  }

  /** The column of this name; null where there are too many, or one whose name differs only in case: engines do not tell them apart. */
  column(name: string): TextColumn | null {
    const known = this.columns.get(name.toLowerCase());
    if (known !== undefined) return known.name === name ? known : null;
    if (this.columns.size >= mostNames) return null;
    const column = new TextColumn(name);
    this.columns.set(name.toLowerCase(), column);
    return column;
  }

  /** The column of an original field. */
  field(name: string): TextColumn | null {
    return this.column(fieldPrefix + name);
  }

  /** Values of a field that its column does not hold. */
  addMore(row: number, name: string, values: readonly string[]): void {
    const known = this.more.get(row) ?? Object.create(null);
    known[name] = [...(known[name] ?? []), ...values];
    this.more.set(row, known);
  }

  /** The row has this field, without a value. */
  addEmpty(row: number, name: string): void {
    this.emptyOf[row] = this.emptySets.with(this.emptyOf[row] as number, name);
  }

  /** Takes rows [from, to) back. */
  cut(from: number, to: number): void {
    if (from >= to) return;
    for (const list of this.lists()) list.splice(from, to - from);
    for (const column of this.allTexts()) column.cut(from, to);
    const more = [...this.more].filter(([row]) => row < from || row >= to);
    this.more.clear();
    for (const [row, values] of more) this.more.set(row < from ? row : row - (to - from), values);
  }

  clear(): void {
    for (const list of this.lists()) list.length = 0;
    this.logs.length = 0;
    this.numberOf.clear();
    this.sources.length = 0;
    for (const column of this.allTexts()) column.clear();
    this.more.clear();
    this.emptySets.release();
    this.bytes = 0;
  }

  private lists(): unknown[][] {
    return [this.times, this.offsets, this.lengths, this.logOf, this.sourceOf, this.shown, this.emptyOf];
  }

  private allTexts(): TextColumn[] {
    return [...Object.values(this.texts), ...this.columns.values()];
  }

  private log(log: RowLog): number {
    const number = this.logs.push(log) - 1;
    this.numberOf.set(log, number);
    return number;
  }
}
