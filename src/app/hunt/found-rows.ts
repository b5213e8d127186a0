/** Rows of segments, by path of the segment and place in it, with the rules that found them, ascending. */
export type PlacedHits = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** Where hits stand, in columns of numbers: there may be millions before the first of them is told. */
export class FoundRows {
  private readonly paths = new Map<string, number>();
  private readonly pathOf: number[] = [];
  private readonly rows: number[] = [];
  private readonly times: number[] = [];
  private readonly rules: number[] = [];

  /** `timeUs`: NaN where the record states none. */
  add(path: string, row: number, timeUs: number, rule: number): void {
    const known = this.paths.get(path) ?? this.paths.size;
    this.paths.set(path, known);
    this.pathOf.push(known);
    this.rows.push(row);
    this.times.push(timeUs);
    this.rules.push(rule);
  }

  /** All of them by time, undated ones last, in pieces of about so many rows. Rows of one time stand in one piece. */
  *byTime(size: number): Generator<PlacedHits> {
    const names = [...this.paths.keys()];
    let piece = new Map<string, Map<number, number[]>>();
    let rows = 0;
    let last = -1;
    for (const hit of this.order()) {
      if (rows >= size && this.times[hit] !== this.times[last]) {
        yield piece;
        piece = new Map();
        rows = 0;
      }
      last = hit;
      const path = names[this.pathOf[hit] as number] as string;
      const ofPath = piece.get(path) ?? new Map<number, number[]>();
      piece.set(path, ofPath);
      const row = this.rows[hit] as number;
      const rules = ofPath.get(row);
      if (rules === undefined) rows++;
      ofPath.set(row, [...(rules ?? []), this.rules[hit] as number]);
    }
    if (rows > 0) yield piece;
  }

  private order(): Uint32Array {
    const of = (column: readonly number[], hit: number) => column[hit] as number;
    const columns = [this.pathOf, this.rows, this.rules];
    return Uint32Array.from(this.times.keys()).sort((a, b) => {
      const [left, right] = [of(this.times, a), of(this.times, b)];
      // Two undated records differ by no number.
      const time = Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || left - right || 0;
      return time || columns.reduce((sign, column) => sign || of(column, a) - of(column, b), 0);
    });
  }
}
