const FIRST_BYTES = 1 << 20;
/** Bytes that a UTF-16 code unit may take in UTF-8. */
const WIDEST = 3;

/** Text of a task as UTF-8, written piece by piece into one buffer, so that no long text is ever put together. */
export class LineBuffer {
  private size = FIRST_BYTES;
  private bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private filled = 0;

  get used(): number {
    return this.filled;
  }

  /** Starts afresh. Memory that was given to another thread is replaced by as much. */
  clear(): void {
    this.filled = 0;
    if (this.bytes.buffer.detached) this.bytes = Buffer.allocUnsafeSlow(this.size);
  }

  write(text: string): void {
    const most = text.length * WIDEST;
    if (this.filled + most > this.bytes.length) this.grow(most);
    this.filled += this.bytes.write(text, this.filled);
  }

  /** What was written, until `clear`: a view of memory that holds nothing else, so that it may be given away. */
  written(): Uint8Array {
    return new Uint8Array(this.bytes.buffer, 0, this.filled);
  }

  private grow(more: number): void {
    this.size = Math.max(this.size * 2, this.filled + more);
    const larger = Buffer.allocUnsafeSlow(this.size);
    this.bytes.copy(larger, 0, 0, this.filled);
    this.bytes = larger;
  }
}
