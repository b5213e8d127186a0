/** A tree of storages and streams, as a test writes it down. */
export interface MadeStorage {
  readonly [name: string]: Buffer | MadeStorage;
}

const sector = 512;
const miniSector = 64;
const cutoff = 4096;
const end = 0xffff_fffe;
const free = 0xffff_ffff;
const fatSector = 0xffff_fffd;

interface Entry {
  readonly name: string;
  readonly content: Buffer | null;
  readonly children: number[];
  sibling: number;
  start: number;
  size: number;
}

/** A compound file of version 3 ([MS-CFB]) that holds these: the streams below 4 KiB stand in the mini stream. */
export function madeCompound(tree: MadeStorage): Buffer {
  const entries: Entry[] = [];
  add(entries, 'Root Entry', tree);
  const sectors: Buffer[] = [];
  const fat: number[] = [];
  const mini: Buffer[] = [];
  const miniFat: number[] = [];
  for (const entry of entries.filter((each) => each.content !== null)) {
    const content = entry.content as Buffer;
    entry.size = content.length;
    if (content.length === 0) entry.start = end;
    else
      entry.start =
        content.length < cutoff ? chain(mini, miniFat, content, miniSector) : chain(sectors, fat, content, sector);
  }
  const miniStream = Buffer.concat(mini);
  const root = entries[0] as Entry;
  root.size = miniStream.length;
  root.start = miniStream.length === 0 ? end : chain(sectors, fat, miniStream, sector);
  const miniTable = miniFat.length === 0 ? end : chain(sectors, fat, numbers(miniFat), sector);
  const directory = chain(sectors, fat, Buffer.concat(entries.map(entryBytes)), sector);
  return assemble(sectors, fat, { directory, miniTable, miniSectors: Math.ceil(miniFat.length / (sector / 4)) });
}

function add(entries: Entry[], name: string, value: Buffer | MadeStorage): number {
  const isStream = Buffer.isBuffer(value);
  const index = entries.length;
  const entry: Entry = { name, content: isStream ? value : null, children: [], sibling: free, start: 0, size: 0 };
  entries.push(entry);
  if (!isStream) for (const [child, inner] of Object.entries(value)) entry.children.push(add(entries, child, inner));
  // Siblings in a row: a tree that leans to the right.
  for (const [i, child] of entry.children.entries()) (entries[child] as Entry).sibling = entry.children[i + 1] ?? free;
  return index;
}

function chain(sectors: Buffer[], table: number[], content: Buffer, size: number): number {
  const first = sectors.length;
  for (let at = 0; at < content.length; at += size) {
    const piece = Buffer.alloc(size);
    content.copy(piece, 0, at, at + size);
    table[sectors.length] = at + size < content.length ? sectors.length + 1 : end;
    sectors.push(piece);
  }
  return first;
}

function entryBytes(entry: Entry, index: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(entry.name, 0, 'utf16le');
  bytes.writeUInt16LE(2 * entry.name.length + 2, 64);
  bytes[66] = entry.content === null ? 1 : 2;
  if (index === 0) bytes[66] = 5;
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(entry.sibling, 72);
  bytes.writeUInt32LE(entry.children[0] ?? free, 76);
  bytes.writeUInt32LE(entry.start, 116);
  bytes.writeUInt32LE(entry.size, 120);
  return bytes;
}

function assemble(
  sectors: Buffer[],
  fat: number[],
  { directory, miniTable, miniSectors }: { directory: number; miniTable: number; miniSectors: number },
): Buffer {
  const perSector = sector / 4;
  const fatSectors = Math.ceil((sectors.length + 1) / (perSector - 1));
  const first = sectors.length;
  for (let i = 0; i < fatSectors; i++) fat[first + i] = fatSector;
  while (fat.length < fatSectors * perSector) fat.push(free);
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  for (const [at, value] of [
    [0x18, 0x3e],
    [0x1a, 3],
    [0x1c, 0xfffe],
    [0x1e, 9],
    [0x20, 6],
  ] as const)
    header.writeUInt16LE(value, at);
  const words = [
    [0x2c, fatSectors],
    [0x30, directory],
    [0x38, cutoff],
    [0x3c, miniTable],
    [0x40, miniSectors],
    [0x44, end],
  ] as const;
  for (const [at, value] of words) header.writeUInt32LE(value, at);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < fatSectors ? first + i : free, 0x4c + 4 * i);
  return Buffer.concat([header, ...sectors, numbers(fat)]);
}

function numbers(values: readonly number[]): Buffer {
  const padded = Math.ceil(values.length / (sector / 4)) * (sector / 4);
  const bytes = Buffer.alloc(4 * padded, 0xff);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, 4 * i);
  return bytes;
}
