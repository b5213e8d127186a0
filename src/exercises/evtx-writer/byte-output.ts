/** Little-endian bytes that grow as they are written. `position` may be set back to drop what was written last. */
export class ByteOutput {
  position = 0;
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
    this.#view = new DataView(this.#bytes.buffer);
  }

  u8(value: number): void {
    this.#view.setUint8(this.#take(1), value);
  }

  u16(value: number): void {
    this.#view.setUint16(this.#take(2), value, true);
  }

  u32(value: number): void {
    this.#view.setUint32(this.#take(4), value, true);
  }

  u64(value: bigint): void {
    this.#view.setBigUint64(this.#take(8), BigInt.asUintN(64, value), true);
  }

  bytes(value: Uint8Array): void {
    const at = this.#take(value.length);
    this.#bytes.set(value, at);
  }

  /** UTF-16LE, without an end mark. Lone surrogates are kept as they are. */
  utf16(text: string): void {
    const at = this.#take(text.length * 2);
    for (let index = 0; index < text.length; index++) {
      this.#view.setUint16(at + index * 2, text.charCodeAt(index), true);
    }
  }

  zeros(count: number): void {
    const at = this.#take(count);
    this.#bytes.fill(0, at, at + count);
  }

  /** Writes a size over its placeholder, once it is known. */
  patchU16(at: number, value: number): void {
    this.#view.setUint16(at, value, true);
  }

  patchU32(at: number, value: number): void {
    this.#view.setUint32(at, value, true);
  }

  /** A copy, independent of what is written later. */
  copy(start: number, end: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(start, end);
  }

  #take(count: number): number {
    const at = this.position;
    const end = at + count;
    if (end > this.#bytes.length) this.#grow(end);
    this.position = end;
    return at;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}
