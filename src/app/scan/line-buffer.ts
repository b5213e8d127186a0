const FIRST_BYTES = 1 << 20;
/** Bytes that a UTF-16 code unit may take in UTF-8. */
const WIDEST = 3;

const nothing = Buffer.alloc(0);

/** Text of a task as UTF-8, written piece by piece into one buffer, so that no long text is ever put together. */
export class LineBuffer {
  private size = FIRST_BYTES;
  private bytes: Buffer = nothing;
  private filled = 0;

  get used(): number {
    return this.filled;
  }

  write(text: string): void {
    const most = text.length * WIDEST;
    if (this.filled + most > this.bytes.length) this.grow(most);
    this.filled += this.bytes.write(text, this.filled);
  }

  /** Hands out what was written since the last time: memory that holds nothing else, so that it may be given away. */
  take(): Uint8Array {
    const { bytes, filled } = this;
    this.filled = 0;
    // Little is copied; much is given away with its memory.
    if (filled * 4 < bytes.length) return Uint8Array.from(bytes.subarray(0, filled));
    this.bytes = nothing;
    return new Uint8Array(bytes.buffer, 0, filled);
  }

  private grow(more: number): void {
    this.size = Math.max(this.bytes === nothing ? this.size : this.size * 2, this.filled + more);
    const larger = Buffer.allocUnsafeSlow(this.size);
    this.bytes.copy(larger, 0, 0, this.filled);
    this.bytes = larger;
  }
}
