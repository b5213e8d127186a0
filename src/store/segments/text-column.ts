/** Once so many values were met, a column in which nearly all differ keeps no dictionary. */
const tried = 1_024;
const mostDistinct = 0.75;

/** Values of one column, for the rows that have one; rows ascend. Equal values are kept once, where that is worth it. */
export class TextColumn {
  readonly name: string;
  /** How many rows have a value. */
  count = 0;
  /** Of the first `count` places: the row, and the place of its value in `values`. */
  rows = new Int32Array(64);
  ids = new Int32Array(64);
  values: string[] = [];
  /** Place by value; null where most values differ, so that equal ones may stand in `values` more than once. */
  private known: Map<string, number> | null = new Map();
  private last = '';
  private lastId = -1;

  constructor(name: string) {
    this.name = name;
  }

  /** Whether `values` holds each value once. */
  get isDictionary(): boolean {
    return this.known !== null;
  }

  /** A second value for the same row is ignored: a column holds the first. */
  push(row: number, value: string): void {
    const { count } = this;
    if (count > 0 && this.rows[count - 1] === row) return;
    if (count === this.rows.length) this.grow();
    this.rows[count] = row;
    this.ids[count] = value === this.last && this.lastId >= 0 ? this.lastId : this.idOf(value);
    this.count = count + 1;
  }

  valueAt(place: number): string {
    return this.values[this.ids[place] as number] as string;
  }

  /** Forgets the rows from `from` on, below `to`; those behind move down. */
  cut(from: number, to: number): void {
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const row = this.rows[i] as number;
      if (row >= from && row < to) continue;
      this.rows[kept] = row < from ? row : row - (to - from);
      this.ids[kept++] = this.ids[i] as number;
    }
    this.count = kept;
  }

  clear(): void {
    this.count = 0;
    this.values = [];
    this.known = new Map();
    this.lastId = -1;
  }

  private idOf(value: string): number {
    let id = this.known?.get(value);
    if (id === undefined) {
      id = this.values.push(value) - 1;
      this.known?.set(value, id);
      if (this.count === tried && this.values.length > tried * mostDistinct) this.known = null;
    }
    this.last = value;
    this.lastId = id;
    return id;
  }

  private grow(): void {
    this.rows = grown(this.rows);
    this.ids = grown(this.ids);
  }
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(list.length * 2);
  wider.set(list);
  return wider;
}
