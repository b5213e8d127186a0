/** Values of one column, for the rows that have one; rows ascend. */
export class SparseColumn {
  readonly name: string;
  rows: number[] = [];
  values: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** A second value for the same row is ignored: a column holds the first. */
  push(row: number, value: string): void {
    if (this.rows.at(-1) === row) return;
    this.rows.push(row);
    this.values.push(value);
  }

  /** Forgets the rows from `from` on, below `to`; those behind move down. */
  cut(from: number, to: number): void {
    const kept = this.rows.map((row, i) => ({ row, i })).filter(({ row }) => row < from || row >= to);
    this.values = kept.map(({ i }) => this.values[i] as string);
    this.rows = kept.map(({ row }) => (row < from ? row : row - (to - from)));
  }

  clear(): void {
    this.rows = [];
    this.values = [];
  }

  /** One value a row, null where it has none. */
  dense(rows: number): (string | null)[] {
    const dense = new Array<string | null>(rows).fill(null);
    for (let i = 0; i < this.rows.length; i++) dense[this.rows[i] as number] = this.values[i] as string;
    return dense;
  }
}
