import type { CompoundEntry } from '#evidence/compound/compound-file.ts';

/** Properties of a message, recipient or attachment ([MS-OXMSG] 2.4): each long one is a stream, the short ones share one. */
export interface PropertyBag {
  text(id: string): string;
  binary(id: string): Buffer | null;
  /** A number of 32 bits, null where there is none. */
  number(id: string): number | null;
  /** 100-nanosecond intervals since 1601, null where there is none. */
  fileTime(id: string): bigint | null;
  readonly entries: readonly CompoundEntry[];
}

/** Bytes before the short properties: a message states counts there. */
export const messageHeader = 32;
export const partHeader = 8;

const shortBytes = 16;
const unicode = '001F';
const narrow = '001E';
const binaryType = '0102';
const mostText = 1 << 20;

export function propertyBag(
  entries: readonly CompoundEntry[],
  headerBytes: number,
  decode: (bytes: Buffer) => string,
): PropertyBag {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const short = shortProperties(byName.get('__properties_version1.0')?.read() ?? null, headerBytes);
  const read = (id: string, type: string) => byName.get(`__substg1.0_${id}${type}`)?.read() ?? null;
  return {
    entries,
    text(id) {
      const wide = read(id, unicode);
      if (wide !== null)
        return wide.toString('utf16le', 0, Math.min(wide.length, 2 * mostText) & ~1).replace(/\0+$/, '');
      const bytes = read(id, narrow);
      return bytes === null ? '' : decode(bytes.subarray(0, mostText)).replace(/\0+$/, '');
    },
    binary: (id) => read(id, binaryType),
    number: (id) => short.get(`${id}0003`)?.readUInt32LE(0) ?? null,
    fileTime: (id) => short.get(`${id}0040`)?.readBigUInt64LE(0) ?? null,
  };
}

/** Values by number and type. */
function shortProperties(stream: Buffer | null, headerBytes: number): ReadonlyMap<string, Buffer> {
  const values = new Map<string, Buffer>();
  if (stream === null) return values;
  for (let at = headerBytes; at + shortBytes <= stream.length; at += shortBytes) {
    const tag = stream.readUInt32LE(at).toString(16).toUpperCase().padStart(8, '0');
    values.set(tag, stream.subarray(at + 8, at + shortBytes));
  }
  return values;
}
