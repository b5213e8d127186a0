import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

const endSignature = Buffer.from('504b0506', 'hex');
const endBytes = 22;
const mostCommentBytes = 0xffff;

/**
 * A file up to where its zip archive ends (APPNOTE 4.3.16: end of central directory, and a comment). Downloads and mail add
 * bytes behind it, with which the archive would be refused.
 */
export class ZipPart extends RandomAccessReader {
  readonly size: number;
  private readonly fd: number;

  /** Throws the operating system's error. */
  constructor(path: string) {
    super();
    this.fd = openSync(path, 'r');
    this.size = endOf(this.fd);
  }

  override _readStreamForRange(start: number, end: number): Readable {
    // A stream of the file system's would close the file when it is done with.
    return Readable.from(piecesOf(this.fd, start, end));
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    try {
      const filled = readSync(this.fd, buffer, offset, length, position);
      callback(filled < length ? new Error('unexpected end of file') : null);
    } catch (error) {
      callback(error as Error);
    }
  }

  /** The library would close what it does not read from at the moment: the file stays open until `release`. */
  override close(callback: (error: Error | null) => void): void {
    setImmediate(callback, null);
  }

  release(): void {
    closeSync(this.fd);
  }
}

const pieceBytes = 256 << 10;

function* piecesOf(fd: number, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; ) {
    const piece = Buffer.allocUnsafeSlow(Math.min(pieceBytes, end - at));
    const length = readSync(fd, piece, 0, piece.length, at);
    if (length === 0) return;
    at += length;
    yield piece.subarray(0, length);
  }
}

/** The size of the file where no end of an archive is found in it. */
function endOf(fd: number): number {
  const { size } = fstatSync(fd);
  const tail = Buffer.alloc(Math.min(size, endBytes + mostCommentBytes));
  const start = size - tail.length;
  readSync(fd, tail, 0, tail.length, start);
  for (let at = tail.lastIndexOf(endSignature); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(endSignature, at - 1)) {
    if (at + endBytes > tail.length) continue;
    const end = at + endBytes + tail.readUInt16LE(at + endBytes - 2);
    if (end <= tail.length) return start + end;
  }
  return size;
}
