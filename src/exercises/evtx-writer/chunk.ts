import { crc32 } from 'node:zlib';
import { ByteOutput } from './byte-output.ts';

/** Sizes of the format: a chunk is 64 KiB and its header, with both tables, the first 512 bytes. */
export const chunkSize = 65_536;
const chunkHeaderSize = 512;
const nameBuckets = 64;
const templateBuckets = 32;

/** A template as one chunk knows it; all offsets count from the start of the chunk. */
export interface ChunkTemplate {
  readonly id: number;
  readonly guid: Uint8Array;
  readonly offset: number;
  /** Offset of the template before it in the same bucket, 0 for none. */
  readonly next: number;
  /** True the first time: the definition has to follow at once. */
  readonly isNew: boolean;
}

interface TableEntry {
  readonly offset: number;
  readonly bucket: number;
}

/** One chunk while it is being filled: the bytes, and the names and templates that its records share. */
export class EvtxChunk {
  /** Positions in it are offsets within the chunk. */
  readonly out = new ByteOutput(chunkSize * 2);
  #names = new Map<string, TableEntry>();
  #templates = new Map<string, TableEntry & { readonly id: number; readonly guid: Uint8Array }>();
  readonly #firstNumber: bigint;
  #firstRecord = 0n;
  #lastRecord = 0n;
  #lastRecordAt = 0;
  #records = 0;

  /** `firstNumber`: position of the chunk's first record among the records of the file, counted from 1. */
  constructor(firstNumber: bigint) {
    this.#firstNumber = firstNumber;
    this.out.zeros(chunkHeaderSize);
  }

  get records(): number {
    return this.#records;
  }

  /**
   * Writes one record and says its offset in the chunk, or null when it does not fit: the chunk then holds what it held
   * before, but has met names it does not hold: nothing but `seal` may follow.
   */
  addRecord(recordId: bigint, writtenFiletime: bigint, body: (chunk: EvtxChunk) => void): number | null {
    const { out } = this;
    const start = out.position;
    out.u32(0x2a2a);
    const sizeAt = out.position;
    out.u32(0);
    out.u64(recordId);
    out.u64(writtenFiletime);
    body(this);
    // Records start at multiples of eight; the size stands once more at the end so that a log can be read backwards.
    out.zeros((8 - ((out.position - start + 4) % 8)) % 8);
    const size = out.position - start + 4;
    out.u32(size);
    out.patchU32(sizeAt, size);
    if (out.position > chunkSize) {
      out.position = start;
      return null;
    }
    if (this.#records === 0) this.#firstRecord = recordId;
    this.#records += 1;
    this.#lastRecord = recordId;
    this.#lastRecordAt = start;
    return start;
  }

  /** An offset for a name known to this chunk; else the name itself, right here. */
  writeName(name: string): void {
    const known = this.#names.get(name);
    if (known !== undefined) {
      this.out.u32(known.offset);
      return;
    }
    const hash = hashUnits(unitsOf(name)) & 0xffff;
    const bucket = hash % nameBuckets;
    const offset = this.out.position + 4;
    this.out.u32(offset);
    this.out.u32(headOf(this.#names.values(), bucket));
    this.out.u16(hash);
    this.out.u16(name.length);
    this.out.utf16(name);
    this.out.u16(0);
    this.#names.set(name, { offset, bucket });
  }

  /** Call with the position at the template id of an instance: a new definition stands right behind id and offset. */
  template(key: string): ChunkTemplate {
    const known = this.#templates.get(key);
    if (known !== undefined) return { ...known, next: 0, isNew: false };
    const guid = templateGuid(key);
    const bucket = hashUnits(new Uint16Array(guid.buffer)) % templateBuckets;
    const next = headOf(this.#templates.values(), bucket);
    const entry = { id: new DataView(guid.buffer).getUint32(0, true), guid, offset: this.out.position + 8, bucket };
    this.#templates.set(key, entry);
    return { ...entry, next, isNew: true };
  }

  /** The 64 KiB as they stand in a file, both checksums right. */
  seal(): Uint8Array<ArrayBuffer> {
    const end = this.out.position;
    const bytes = new Uint8Array(chunkSize);
    bytes.set(this.out.copy(0, end));
    const view = new DataView(bytes.buffer);
    bytes.set(Buffer.from('ElfChnk\0', 'latin1'));
    // Twice first and last: counted without holes, and as the records' own numbers.
    view.setBigUint64(8, this.#firstNumber, true);
    view.setBigUint64(16, this.#firstNumber + BigInt(this.#records) - 1n, true);
    view.setBigUint64(24, this.#firstRecord, true);
    view.setBigUint64(32, this.#lastRecord, true);
    view.setUint32(40, 128, true);
    view.setUint32(44, this.#lastRecordAt, true);
    view.setUint32(48, end, true);
    writeHeads(view, 128, this.#names.values(), end);
    writeHeads(view, 384, this.#templates.values(), end);
    writeChecksums(bytes);
    return bytes;
  }
}

/** Makes both checksums of a chunk right for what it holds now: the records first, since the header holds their sum. */
export function writeChecksums(chunk: Uint8Array): void {
  const view = new DataView(chunk.buffer, chunk.byteOffset);
  const end = view.getUint32(48, true);
  view.setUint32(52, crc32(chunk.subarray(chunkHeaderSize, end)), true);
  writeHeaderChecksum(chunk);
}

export function writeHeaderChecksum(chunk: Uint8Array): void {
  const view = new DataView(chunk.buffer, chunk.byteOffset);
  view.setUint32(124, crc32(chunk.subarray(128, chunkHeaderSize), crc32(chunk.subarray(0, 120))), true);
}

/** The newest entry of a bucket; Map order is the order of writing. */
function headOf(entries: Iterable<TableEntry>, bucket: number): number {
  let head = 0;
  for (const entry of entries) if (entry.bucket === bucket) head = entry.offset;
  return head;
}

/** Entries past the end belong to a record that did not fit and was taken back. */
function writeHeads(view: DataView, tableAt: number, entries: Iterable<TableEntry>, end: number): void {
  for (const entry of entries) {
    if (entry.offset < end) view.setUint32(tableAt + entry.bucket * 4, entry.offset, true);
  }
}

/** The multiplier of [MS-EVEN6] 2.2.12, Name. The template table uses the same hash over the GUID (seen in real logs). */
function hashUnits(units: Uint16Array): number {
  let hash = 0;
  for (const unit of units) hash = (Math.imul(hash, 65_599) + unit) >>> 0;
  return hash;
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/** Equal keys get equal ids in every chunk and file, as a provider's templates do. */
function templateGuid(key: string): Uint8Array<ArrayBuffer> {
  const guid = new Uint8Array(16);
  const view = new DataView(guid.buffer);
  for (let part = 0; part < 4; part++) view.setUint32(part * 4, crc32(`${part}:${key}`), true);
  return guid;
}
