import { crc32 } from 'node:zlib';
import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Reject } from '#base/reject.ts';
import { uint64Text } from './values/value-text.ts';

/** Bytes before the first chunk. The header itself takes 128 of them. */
export const headerBlockSize = 4096;
const headerSize = 128;
const checkedSize = 120;

const dirtyFlag = 1;
const fullFlag = 2;

/** What the header says of the log: shown, and compared with what was found, never used to decide what to read. */
export interface FileHeader {
  readonly dirty: boolean;
  readonly full: boolean;
  readonly chunks: number;
  readonly nextRecord: string;
}

/**
 * Reads {`ElfFile` 0, first chunk: u64, last chunk: u64, next record: u64, header size: u32, minor, major: u16, block size: u16,
 * chunks: u16, …, flags: u32 at 120, CRC-32 of the first 120 bytes} and reports what is wrong with it.
 */
export function readFileHeader(bytes: Buffer, reject: (reject: Reject) => void): FileHeader | null {
  if (bytes.length < headerSize) {
    reject(rejected('evtx.file-header-cut', headerSize, bytes.length, {}));
    return null;
  }
  if (!hasFileMagic(bytes)) {
    reject(rejected('evtx.file-magic', 0, 0, {}));
    return null;
  }
  const stated = bytes.readUInt32LE(124);
  const computed = crc32(bytes.subarray(0, checkedSize));
  if (stated !== computed) {
    reject(rejected('evtx.file-checksum', 0, 0, { stated: hex(stated), computed: hex(computed) }));
  }
  const block = bytes.readUInt16LE(40);
  if (block !== headerBlockSize) reject(rejected('evtx.file-block-size', headerBlockSize, block, {}));
  const flags = bytes.readUInt32LE(120);
  return {
    dirty: (flags & dirtyFlag) !== 0,
    full: (flags & fullFlag) !== 0,
    chunks: bytes.readUInt16LE(42),
    nextRecord: uint64Text(bytes.readUInt32LE(24), bytes.readUInt32LE(28)),
  };
}

export function hasFileMagic(bytes: Uint8Array): boolean {
  const magic = 'ElfFile\0';
  return (
    bytes.length >= magic.length &&
    Buffer.from(bytes.buffer, bytes.byteOffset, magic.length).toString('latin1') === magic
  );
}

function rejected(key: MessageKey, needed: number, had: number, values: Record<string, string>): Reject {
  return { offset: 0, needed, had, why: { key, values: { needed, had, ...values } } };
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
