import { ByteOutput } from './byte-output.ts';

/** Type numbers of BinXML values: [MS-EVEN6] 2.2.12, BinXmlValueType. */
const typeCodes = {
  null: 0x00,
  string: 0x01,
  ansi: 0x02,
  i8: 0x03,
  u8: 0x04,
  i16: 0x05,
  u16: 0x06,
  i32: 0x07,
  u32: 0x08,
  i64: 0x09,
  u64: 0x0a,
  f32: 0x0b,
  f64: 0x0c,
  bool: 0x0d,
  binary: 0x0e,
  guid: 0x0f,
  filetime: 0x11,
  systemtime: 0x12,
  sid: 0x13,
  hex32: 0x14,
  hex64: 0x15,
} as const;

type ScalarType = keyof typeof typeCodes;

/** A value type, or an array of it. `null` stands for a slot without a value. */
export type EvtxType = ScalarType | `${Exclude<ScalarType, 'null' | 'binary'>}[]`;

/** Times are UTC microseconds since 1970; SIDs, GUIDs are text; 64-bit numbers may be bigint. */
export type EvtxScalar = string | number | bigint | boolean | Uint8Array | null;
export type EvtxValue = EvtxScalar | readonly EvtxScalar[];

/** A value in the bytes of a template instance. */
export interface EncodedValue {
  readonly code: number;
  readonly bytes: Uint8Array;
}

/** The array flag of [MS-EVEN6]: 0x81 is an array of strings. */
const arrayFlag = 0x80;

/** 1601 to 1970 in units of 100 ns. */
const filetimeEpoch = 116_444_736_000_000_000n;

export function filetimeOf(us: number): bigint {
  return BigInt(us) * 10n + filetimeEpoch;
}

export function typeCode(type: EvtxType): number {
  return type.endsWith('[]') ? typeCodes[type.slice(0, -2) as ScalarType] | arrayFlag : typeCodes[type as ScalarType];
}

/** Throws on a value that its type cannot hold: the writer's callers are ours. */
export function encodeValue(type: EvtxType, value: EvtxValue): EncodedValue {
  if (type === 'null' || value === null) return { code: 0, bytes: new Uint8Array(0) };
  const out = new ByteOutput(64);
  if (type.endsWith('[]')) writeArray(out, type.slice(0, -2) as ScalarType, value as readonly EvtxScalar[]);
  else writeScalar(out, type as ScalarType, value as EvtxScalar);
  if (out.position > 0xffff) throw new RangeError(`a value holds at most 65535 bytes, this one has ${out.position}`);
  return { code: typeCode(type), bytes: out.copy(0, out.position) };
}

function guidBytes(guid: string): Uint8Array {
  const hex = guid.replace(/[{}-]/g, '');
  if (!/^[0-9a-fA-F]{32}$/.test(hex)) throw new RangeError(`not a GUID: ${guid}`);
  const out = new ByteOutput(16);
  out.u32(Number.parseInt(hex.slice(0, 8), 16));
  out.u16(Number.parseInt(hex.slice(8, 12), 16));
  out.u16(Number.parseInt(hex.slice(12, 16), 16));
  for (let at = 16; at < 32; at += 2) out.u8(Number.parseInt(hex.slice(at, at + 2), 16));
  return out.copy(0, 16);
}

/** Strings of an array end with NUL each; values of fixed size stand one after the other. */
function writeArray(out: ByteOutput, type: ScalarType, values: readonly EvtxScalar[]): void {
  for (const value of values) {
    writeScalar(out, type, value);
    if (type === 'string') out.u16(0);
    if (type === 'ansi') out.u8(0);
  }
}

function writeScalar(out: ByteOutput, type: ScalarType, value: EvtxScalar): void {
  switch (type) {
    case 'string':
      return out.utf16(value as string);
    case 'ansi':
      return out.bytes(Buffer.from(value as string, 'latin1'));
    case 'binary':
      return out.bytes(value as Uint8Array);
    case 'guid':
      return out.bytes(guidBytes(value as string));
    case 'sid':
      return writeSid(out, value as string);
    case 'bool':
      return out.u32(value === true ? 1 : 0);
    case 'filetime':
      return out.u64(filetimeOf(value as number));
    case 'systemtime':
      return writeSystemTime(out, value as number);
    case 'f32':
    case 'f64':
      return writeFloat(out, type, value as number);
    default:
      return writeInteger(out, type, value as number | bigint);
  }
}

function writeInteger(out: ByteOutput, type: ScalarType, value: number | bigint): void {
  const integer = BigInt(value);
  switch (type) {
    case 'i8':
    case 'u8':
      return out.u8(Number(BigInt.asUintN(8, integer)));
    case 'i16':
    case 'u16':
      return out.u16(Number(BigInt.asUintN(16, integer)));
    case 'i32':
    case 'u32':
    case 'hex32':
      return out.u32(Number(BigInt.asUintN(32, integer)));
    default:
      return out.u64(integer);
  }
}

function writeFloat(out: ByteOutput, type: 'f32' | 'f64', value: number): void {
  const bytes =
    type === 'f32'
      ? new Uint8Array(new Float32Array([value]).buffer)
      : new Uint8Array(new Float64Array([value]).buffer);
  out.bytes(bytes);
}

/** Revision, number of sub-authorities, six bytes of authority in big-endian order, then the sub-authorities. */
function writeSid(out: ByteOutput, sid: string): void {
  const match = /^S-(\d+)-(\d+)((?:-\d+)*)$/.exec(sid);
  if (match === null) throw new RangeError(`not a SID: ${sid}`);
  const subAuthorities = (match[3] ?? '').split('-').slice(1).map(Number);
  out.u8(Number(match[1]));
  out.u8(subAuthorities.length);
  const authority = BigInt(match[2] ?? 0);
  for (let shift = 40n; shift >= 0n; shift -= 8n) out.u8(Number((authority >> shift) & 0xffn));
  for (const part of subAuthorities) out.u32(part);
}

/** SYSTEMTIME: eight 16-bit numbers down to milliseconds, day of the week third. */
function writeSystemTime(out: ByteOutput, us: number): void {
  const date = new Date(Math.floor(us / 1000));
  const parts = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDay(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds(),
  ];
  for (const part of parts) out.u16(part);
}
