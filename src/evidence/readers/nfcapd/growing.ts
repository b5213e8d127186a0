/** Output that grows up to a limit. */
export class Growing {
  private readonly limit: number;
  private bytes = Buffer.allocUnsafe(1 << 16);
  private size = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  append(from: Buffer, at: number, count: number): boolean {
    if (!this.room(count)) return false;
    from.copy(this.bytes, this.size, at, at + count);
    this.size += count;
    return true;
  }

  /** Copies what was written `distance` bytes ago; the copy may overlap itself. */
  repeat(distance: number, count: number): boolean {
    if (distance === 0 || distance > this.size || !this.room(count)) return false;
    for (let i = 0; i < count; i++, this.size++) this.bytes[this.size] = this.bytes[this.size - distance] as number;
    return true;
  }

  whole(): Buffer {
    return this.bytes.subarray(0, this.size);
  }

  private room(count: number): boolean {
    const needed = this.size + count;
    if (needed > this.limit) return false;
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.bytes.length));
      this.bytes.copy(larger, 0, 0, this.size);
      this.bytes = larger;
    }
    return true;
  }
}
