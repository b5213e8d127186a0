/** Texts of fewer characters are written one by one; past that, the call that writes all at once pays. */
const shortText = 40;

/** Bytes of a page while it is made, in a buffer that grows. */
export class PageBytes {
  bytes: Buffer;
  length = 0;

  constructor(size = 4_096) {
    this.bytes = Buffer.allocUnsafe(size);
  }

  /** Room for so many more bytes. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }

  littleEndian(value: number, bytes: number): void {
    this.reserve(bytes);
    for (let i = 0; i < bytes; i++) this.bytes[this.length++] = value >>> (8 * i);
  }

  /** A whole number below 2^53 as eight bytes. */
  int64(value: number): void {
    this.littleEndian(value >>> 0, 4);
    this.littleEndian(Math.floor(value / 2 ** 32), 4);
  }

  /** Length in four bytes, and UTF-8, in which half of a surrogate pair becomes U+FFFD. */
  text(value: string): void {
    this.reserve(4 + value.length * 3);
    const { bytes } = this;
    const start = this.length + 4;
    const { length } = value;
    let written = 0;
    if (length < shortText)
      while (written < length && putAscii(bytes, start + written, value.charCodeAt(written))) written++;
    if (written < length) written = bytes.write(value, start, 'utf8');
    this.littleEndian(written, 4);
    this.length = start + written;
  }
}

/** False, with nothing written, for any other character. */
function putAscii(bytes: Buffer, at: number, code: number): boolean {
  if (code > 0x7f) return false;
  bytes[at] = code;
  return true;
}
