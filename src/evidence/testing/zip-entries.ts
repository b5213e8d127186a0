import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

const endSignature = Buffer.from('PK\x05\x06', 'latin1');

/** The files in an archive that is read whole (APPNOTE 4.3): for tests of real evidence that comes packed, some of it untidily. */
export function zipEntries(path: string): ZipEntry[] {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(endSignature);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameSize);
    if (!name.endsWith('/')) entries.push({ name, bytes: bytesOf(zip, at) });
    at += 46 + nameSize + extraSize + commentSize;
  }
  return entries;
}

function bytesOf(zip: Buffer, entry: number): Buffer {
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  return zip.readUInt16LE(entry + 10) === 8 ? inflateRawSync(packed) : packed;
}
