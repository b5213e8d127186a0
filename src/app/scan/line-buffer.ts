const FIRST_BYTES = 1 << 20;
/** Bytes that a UTF-16 code unit may take in UTF-8. */
const WIDEST = 3;

/** Text of a task as UTF-8, written piece by piece into one buffer, so that no long text is ever put together. */
export class LineBuffer {
  private bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private filled = 0;

  get used(): number {
    return this.filled;
  }

  clear(): void {
    this.filled = 0;
  }

  write(text: string): void {
    const most = text.length * WIDEST;
    if (this.filled + most > this.bytes.length) this.grow(most);
    this.filled += this.bytes.write(text, this.filled);
  }

  /** What was written, in memory of its own. */
  copy(): Uint8Array {
    return Uint8Array.prototype.slice.call(this.bytes, 0, this.filled);
  }

  private grow(more: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.filled + more));
    this.bytes.copy(larger, 0, 0, this.filled);
    this.bytes = larger;
  }
}
