/** Bytes of a stream that were not taken yet: a format with a framing of its own looks at them and takes what is whole. */
export class ByteWindow {
  bytes: Buffer = Buffer.alloc(0);
  /** First byte that was not taken, in `bytes` and in the source. */
  at = 0;
  offset = 0;
  private own: Buffer = Buffer.alloc(0);

  get end(): number {
    return this.bytes.length;
  }

  get size(): number {
    return this.bytes.length - this.at;
  }

  take(count: number): void {
    this.at += count;
    this.offset += count;
  }

  /** Adds a piece, which may be looked at until `keep` is called. */
  add(piece: Uint8Array): void {
    if (this.size === 0) {
      this.bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      this.at = 0;
      return;
    }
    const size = this.size;
    const room = this.roomFor(size + piece.length);
    room.set(piece, size);
    this.bytes = room.subarray(0, size + piece.length);
    this.at = 0;
  }

  /** Copies what was not taken: the piece is the stream's only during a call. */
  keep(): void {
    if (this.size === 0) {
      this.bytes = this.own.subarray(0, 0);
      this.at = 0;
    } else if (this.bytes.buffer !== this.own.buffer) {
      const { size } = this;
      this.bytes = this.roomFor(size).subarray(0, size);
      this.at = 0;
    }
  }

  /** Room of our own that begins with what was not taken. */
  private roomFor(size: number): Buffer {
    const rest = this.bytes.subarray(this.at);
    if (this.own.length >= size) {
      this.own.set(rest);
      return this.own;
    }
    const room = Buffer.allocUnsafeSlow(Math.max(4_096, 2 * size));
    room.set(rest);
    this.own = room;
    return room;
  }
}
