import { crc32 } from 'node:zlib';

/** The header takes a whole 4 KiB block, of which 128 bytes are used. */
export const fileHeaderSize = 4096;

/** File header of format version 3.1, clean (neither dirty nor full), with its checksum. */
export function fileHeader(chunks: number, nextRecordId: bigint): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fileHeaderSize);
  const view = new DataView(bytes.buffer);
  bytes.set(Buffer.from('ElfFile\0', 'latin1'));
  view.setBigUint64(16, BigInt(Math.max(chunks - 1, 0)), true);
  view.setBigUint64(24, nextRecordId, true);
  view.setUint32(32, 128, true);
  view.setUint16(36, 1, true);
  view.setUint16(38, 3, true);
  view.setUint16(40, fileHeaderSize, true);
  // Only 16 bits: from 65,536 chunks (4 GiB) on, readers have to go by the file's size.
  view.setUint16(42, chunks & 0xffff, true);
  view.setUint32(124, crc32(bytes.subarray(0, 120)), true);
  return bytes;
}
