import { readChain, readTable, type SectorTable } from './sector-table.ts';

/** A stream or storage of a compound file. */
export interface CompoundEntry {
  readonly name: string;
  readonly isStream: boolean;
  /** Entries of a storage, in no order; null where its tree is broken or runs in a circle. */
  readonly children: () => readonly CompoundEntry[] | null;
  /** Bytes of a stream; null where its sectors are not what the file says, or where more was read than the file holds. */
  readonly read: () => Buffer | null;
}

export const compoundMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const entryBytes = 128;
const headerBytes = 512;
const storage = 1;
const stream = 2;
const none = 0xffff_ffff;
/** An honest file needs no stream twice; one that shares sectors among many entries would be read without end. */
const readsPerByte = 4;

/** The root of a compound file ([MS-CFB]); null where it is none. Each chain and tree is followed at most once through. */
export function openCompoundFile(bytes: Buffer): CompoundEntry | null {
  if (bytes.length < headerBytes || !bytes.subarray(0, 8).equals(compoundMagic)) return null;
  const shift = bytes.readUInt16LE(0x1e);
  if (shift !== 9 && shift !== 12) return null;
  const table = readTable(bytes, 1 << shift);
  const directory = table === null ? null : readChain(table, bytes.readUInt32LE(0x30));
  if (table === null || directory === null || directory.length < entryBytes) return null;
  const mini = miniTable(bytes, table, directory);
  return entryAt(
    { directory, table, mini, cutoff: bytes.readUInt32LE(0x38), budget: { left: bytes.length * readsPerByte } },
    0,
  );
}

interface Compound {
  readonly directory: Buffer;
  readonly table: SectorTable;
  /** Small streams stand in a stream of their own, which has its own table. */
  readonly mini: SectorTable | null;
  readonly cutoff: number;
  readonly budget: { left: number };
}

function miniTable(bytes: Buffer, table: SectorTable, directory: Buffer): SectorTable | null {
  const next = readChain(table, bytes.readUInt32LE(0x3c));
  const content = readChain(table, directory.readUInt32LE(116));
  if (next === null || content === null) return null;
  const entries = new Uint32Array(next.length >> 2);
  for (let i = 0; i < entries.length; i++) entries[i] = next.readUInt32LE(4 * i);
  return { bytes: content, next: entries, sectorBytes: 1 << Math.min(12, bytes.readUInt16LE(0x20)), base: 0 };
}

function entryAt(compound: Compound, index: number): CompoundEntry | null {
  const at = index * entryBytes;
  if (at + entryBytes > compound.directory.length) return null;
  const entry = compound.directory.subarray(at, at + entryBytes);
  const nameBytes = Math.min(62, Math.max(0, entry.readUInt16LE(64) - 2));
  const isStream = entry[66] === stream;
  return {
    name: entry.toString('utf16le', 0, nameBytes & ~1),
    isStream,
    children: () => (isStream ? [] : childrenOf(compound, entry.readUInt32LE(76))),
    read: () => (isStream ? contentOf(compound, entry.readUInt32LE(116), entry.readUInt32LE(120)) : null),
  };
}

/** Children are a tree of siblings: left and right of each other. */
function childrenOf(compound: Compound, first: number): readonly CompoundEntry[] | null {
  const children: CompoundEntry[] = [];
  const seen = new Set<number>();
  const waiting = first === none ? [] : [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entryAt(compound, index);
    if (entry === null || seen.has(index)) return null;
    seen.add(index);
    const at = index * entryBytes;
    const type = compound.directory[at + 66];
    if (type === storage || type === stream) children.push(entry);
    for (const side of [68, 72]) {
      const sibling = compound.directory.readUInt32LE(at + side);
      if (sibling !== none) waiting.push(sibling);
    }
  }
  return children;
}

function contentOf({ table, mini, cutoff, budget }: Compound, first: number, size: number): Buffer | null {
  if (size === 0) return Buffer.alloc(0);
  budget.left -= size;
  const own = size < cutoff ? mini : table;
  const content = own === null || budget.left < 0 ? null : readChain(own, first, size);
  return content === null || content.length < size ? null : content.subarray(0, size);
}
