import type { NetworkColumns } from './network-table.ts';

/** Columns of a packed indicator set: views of one piece of memory, which threads share. An entry is a value somebody looks for. */
export interface SetColumns {
  /** Keeps strangers from choosing values that collide: it comes from the hash of all of them. */
  readonly seed: number;
  /** Open addressing: entry + 1, 0 for an empty slot. The length is a power of two. */
  readonly slots: Uint32Array;
  /** By entry: hash of kind and value. */
  readonly hashes: Uint32Array;
  readonly kinds: Uint8Array;
  readonly flags: Uint8Array;
  /** By entry: where its value begins in `texts`; one more than there are entries. */
  readonly starts: Uint32Array;
  /** UTF-16 code units of all values. */
  readonly texts: Uint16Array;
  readonly networks: readonly [NetworkColumns, NetworkColumns];
  /** Entries whose values are regular expressions. */
  readonly patterns: Uint32Array;
}

/** What stands before the columns, as JSON. */
export interface SetHead {
  /** SHA-256 of the sorted values (lower-case hex): which set it is, whoever packed it. */
  readonly sha256: string;
  /** Entries up to here are the indicators, in the order they were given; the others are parts of combinations. */
  readonly indicators: number;
  /** By combination: its entries. */
  readonly combinations: readonly (readonly number[])[];
}

/** Flag of an entry that stands for its subdomains too. */
export const coversSubdomains = 1;

const columnTypes = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;

type Column = readonly [keyof typeof columnTypes, ArrayBufferView];

/** Head and columns in one piece of shared memory: lengths first (u32, little-endian), each part at a multiple of four. */
export function layOut(head: SetHead, columns: SetColumns): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const parts = [
    json,
    ...columnsOf(columns).map(([, view]) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)),
  ];
  const prefix = 4 * (parts.length + 1);
  const size = parts.reduce((sum, part) => sum + padded(part.length), prefix);
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, columns.seed, true);
  let at = prefix;
  for (const [i, part] of parts.entries()) {
    view.setUint32(4 * (i + 1), part.length, true);
    bytes.set(part, at);
    at += padded(part.length);
  }
  return bytes;
}

/** The same again, without copying. */
export function openLayout(bytes: Uint8Array): { readonly head: SetHead; readonly columns: SetColumns } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 4 * (columnOrder.length + 2);
  const take = <T>(index: number, make: (start: number, length: number) => T): T => {
    const length = view.getUint32(4 * (index + 1), true);
    const made = make(bytes.byteOffset + at, length);
    at += padded(length);
    return made;
  };
  // A text decoder refuses memory that threads share, so the head is copied.
  const json = take(0, (start, length) => Buffer.from(new Uint8Array(bytes.buffer, start, length)).toString('utf8'));
  const made = columnOrder.map((type, i) =>
    take(i + 1, (start, length) => {
      const Type = columnTypes[type];
      return new Type(bytes.buffer as ArrayBuffer, start, length / Type.BYTES_PER_ELEMENT);
    }),
  );
  if (at !== bytes.length) throw new Error('packed indicators: the lengths do not add up');
  return { head: JSON.parse(json) as SetHead, columns: named(view.getUint32(0, true), made) };
}

function columnsOf({
  slots,
  hashes,
  kinds,
  flags,
  starts,
  texts,
  networks: [v4, v6],
  patterns,
}: SetColumns): readonly Column[] {
  return [
    ['u32', slots],
    ['u32', hashes],
    ['u8', kinds],
    ['u8', flags],
    ['u32', starts],
    ['u16', texts],
    ...networkOf(v4),
    ...networkOf(v6),
    ['u32', patterns],
  ];
}

const networkOf = ({ starts, bits, parents, numbers }: NetworkColumns): readonly Column[] => [
  ['u32', starts],
  ['u8', bits],
  ['i32', parents],
  ['u32', numbers],
];

/** Types of the columns in the order of `columnsOf`. */
const columnOrder: readonly (keyof typeof columnTypes)[] = [
  'u32',
  'u32',
  'u8',
  'u8',
  'u32',
  'u16',
  ...(['u32', 'u8', 'i32', 'u32'] as const),
  ...(['u32', 'u8', 'i32', 'u32'] as const),
  'u32',
];

type Made = readonly (Uint8Array | Uint16Array | Uint32Array | Int32Array)[];

function named(seed: number, made: Made): SetColumns {
  const network = (words: 1 | 4, from: number): NetworkColumns => ({
    words,
    starts: made[from] as Uint32Array,
    bits: made[from + 1] as Uint8Array,
    parents: made[from + 2] as Int32Array,
    numbers: made[from + 3] as Uint32Array,
  });
  return {
    seed,
    slots: made[0] as Uint32Array,
    hashes: made[1] as Uint32Array,
    kinds: made[2] as Uint8Array,
    flags: made[3] as Uint8Array,
    starts: made[4] as Uint32Array,
    texts: made[5] as Uint16Array,
    networks: [network(1, 6), network(4, 10)],
    patterns: made[14] as Uint32Array,
  };
}

const padded = (length: number): number => (length + 3) & ~3;
