/** Sectors of a file or stream, and for each the one that follows it. */
export interface SectorTable {
  readonly bytes: Buffer;
  readonly next: Uint32Array;
  readonly sectorBytes: number;
  /** Byte at which sector 0 begins. */
  readonly base: number;
}

const lastSector = 0xffff_fffe;
const freeSector = 0xffff_ffff;
const headerEntries = 109;

/** The file allocation table: its sectors are named in the header, and further ones in a chain ([MS-CFB] 2.3, 2.5). */
export function readTable(bytes: Buffer, sectorBytes: number): SectorTable | null {
  const sectors = Math.max(0, Math.ceil(bytes.length / sectorBytes) - 1);
  const perSector = sectorBytes >> 2;
  const places: number[] = [];
  for (let i = 0; i < headerEntries; i++) places.push(bytes.readUInt32LE(0x4c + 4 * i));
  let chained = 0;
  for (let at = bytes.readUInt32LE(0x44); at < lastSector; ) {
    const start = (at + 1) * sectorBytes;
    // More sectors than there are is a circle.
    if (start + sectorBytes > bytes.length || ++chained > sectors) return null;
    for (let i = 0; i < perSector - 1; i++) places.push(bytes.readUInt32LE(start + 4 * i));
    at = bytes.readUInt32LE(start + sectorBytes - 4);
  }
  const next = new Uint32Array(sectors).fill(freeSector);
  let known = 0;
  for (const place of places) {
    if (place >= lastSector || known >= sectors) break;
    const start = (place + 1) * sectorBytes;
    if (start + sectorBytes > bytes.length) return null;
    for (let i = 0; i < perSector && known < sectors; i++) next[known++] = bytes.readUInt32LE(start + 4 * i);
  }
  return { bytes, next, sectorBytes, base: sectorBytes };
}

/** Bytes of a chain of sectors, or as many as are needed; null where it leaves the file or runs in a circle. */
export function readChain(
  { bytes, next, sectorBytes, base }: SectorTable,
  first: number,
  needed = Number.POSITIVE_INFINITY,
): Buffer | null {
  const pieces: Buffer[] = [];
  let had = 0;
  for (let at = first; at < lastSector && had < needed; at = next[at] as number) {
    if (at >= next.length || pieces.length >= next.length) return null;
    const start = base + at * sectorBytes;
    if (start >= bytes.length) return null;
    const piece = bytes.subarray(start, start + sectorBytes);
    pieces.push(piece);
    had += piece.length;
  }
  return Buffer.concat(pieces);
}
