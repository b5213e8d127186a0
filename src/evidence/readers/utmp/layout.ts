/** Where the members of a login record stand (utmp(5), struct utmp of glibc; NetBSD's and Apple's utmpx). */
export interface Layout {
  readonly size: number;
  readonly littleEndian: boolean;
  readonly type: number;
  readonly pid: number;
  readonly line: readonly [offset: number, length: number];
  readonly id: readonly [offset: number, length: number];
  readonly user: readonly [offset: number, length: number];
  readonly host: readonly [offset: number, length: number];
  readonly session: number | null;
  readonly seconds: number;
  /** Whether seconds and microseconds are 64 bits wide. */
  readonly wide: boolean;
  readonly microseconds: number;
  /** 16 bytes in network order, IPv4 in the first four; null where there is none. */
  readonly address: number | null;
}

const linux = { type: 0, pid: 4, line: [8, 32], id: [40, 4], user: [44, 32], host: [76, 256], session: 336 } as const;

/** x86 and x86-64, and 32-bit ARM: times are 32 bits wide. */
const narrow = { ...linux, size: 384, seconds: 340, microseconds: 344, wide: false, address: 348 } as const;
/** 64-bit ARM, s390x and others that have no 32-bit programs to share the file with. */
const wide = { ...linux, size: 400, seconds: 344, microseconds: 352, wide: true, address: 360 } as const;

export const linuxLayouts: readonly Layout[] = [
  { ...narrow, littleEndian: true },
  { ...wide, littleEndian: true },
  { ...narrow, littleEndian: false },
  { ...wide, littleEndian: false },
];

export const macLayout: Layout = {
  size: 628,
  littleEndian: true,
  user: [0, 256],
  id: [256, 4],
  line: [260, 32],
  pid: 292,
  type: 296,
  seconds: 300,
  microseconds: 304,
  wide: false,
  host: [308, 256],
  session: null,
  address: null,
};
