/**
 * Small positive integers by chunk offset. A chunk has 65,536 offsets and a record looks two of them up, so an array that is
 * wiped where it was touched beats a Map.
 */
export class OffsetMap {
  private readonly values = new Int32Array(0x10000);
  private readonly touched: number[] = [];

  /** 0 where nothing is known. */
  get(offset: number): number {
    return this.values[offset] ?? 0;
  }

  set(offset: number, value: number): void {
    this.values[offset] = value;
    this.touched.push(offset);
  }

  clear(): void {
    for (const offset of this.touched) this.values[offset] = 0;
    this.touched.length = 0;
  }
}
