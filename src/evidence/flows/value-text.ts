import type { Value } from '../record/value.ts';

/**
 * Form of a value (RFC 7011 6.1). `micros` and `nanos` are times in NTP's format; those that end in `Le` are written by a
 * little-endian machine, as nfdump's files are.
 */
export type ValueKind =
  | 'unsigned'
  | 'signed'
  | 'float'
  | 'boolean'
  | 'mac'
  | 'ipv4'
  | 'ipv6'
  | 'text'
  | 'octets'
  | 'micros'
  | 'nanos'
  | 'unsignedLe'
  | 'ipv4Le'
  | 'ipv6Le'
  | 'macLe';

/** A value as text: numbers in decimal, addresses as they are written, octets and what has no such width in hexadecimal. */
export function valueText(bytes: Buffer, at: number, length: number, kind: ValueKind): Value {
  if (length === 0) return kind === 'text' ? '' : null;
  switch (kind) {
    case 'unsigned':
      return length <= 8 ? unsignedText(bytes, at, length) : hex(bytes, at, length);
    case 'ipv4':
      return length === 4 ? ipv4Text(bytes, at) : hex(bytes, at, length);
    case 'ipv6':
      return length === 16 ? ipv6Text(bytes, at) : hex(bytes, at, length);
    case 'mac':
      return length === 6 ? macText(bytes, at) : hex(bytes, at, length);
    case 'text':
      return textOf(bytes, at, length);
    case 'signed':
      return signedText(bytes, at, length);
    case 'float':
      return floatText(bytes, at, length);
    case 'boolean':
      return booleanText(bytes, at, length);
    case 'micros':
    case 'nanos':
      return length === 8 ? ntpText(bytes, at, kind) : hex(bytes, at, length);
    default:
      return littleEndianText(bytes, at, length, kind);
  }
}

/** The number that stands here, exact up to 2^53; for lengths up to eight bytes. */
export function unsignedAt(bytes: Buffer, at: number, length: number): number {
  switch (length) {
    case 1:
      return bytes[at] as number;
    case 2:
      return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
    case 4:
      return bytes.readUInt32BE(at);
    case 8:
      return bytes.readUInt32BE(at) * 0x1_0000_0000 + bytes.readUInt32BE(at + 4);
    default: {
      let number = 0;
      for (let i = at; i < at + length; i++) number = number * 256 + (bytes[i] as number);
      return number;
    }
  }
}

/** The same, written by a little-endian machine. */
export function readUnsignedLe(bytes: Buffer, at: number, length: number): number {
  let number = 0;
  for (let i = at + length - 1; i >= at; i--) number = number * 256 + (bytes[i] as number);
  return number;
}

/** Microseconds since 1970 of an NTP time (RFC 7011 6.1.9), or of a plain count as some exporters write it. */
export function microsAt(bytes: Buffer, at: number, kind: 'micros' | 'nanos'): number {
  const seconds = bytes.readUInt32BE(at);
  if (seconds >= firstNtpSecond)
    return (seconds - ntpEpoch) * 1e6 + Math.floor((bytes.readUInt32BE(at + 4) * 1e6) / 2 ** 32);
  const count = unsignedAt(bytes, at, 8);
  return kind === 'micros' ? count : Math.floor(count / 1000);
}

/** Seconds from 1900 to 1970. */
const ntpEpoch = 2_208_988_800;
/** NTP counts from 1900 pass this in 1968; a count of micro- or nanoseconds since 1970 does not before 2262. */
const firstNtpSecond = 0x8000_0000;

function unsignedText(bytes: Buffer, at: number, length: number): string {
  const number = unsignedAt(bytes, at, length);
  if (number < smallTexts.length) return smallTexts[number] as string;
  return number <= Number.MAX_SAFE_INTEGER ? String(number) : BigInt(hex(bytes, at, length)).toString();
}

const smallTexts = Array.from({ length: 1024 }, (_each, number) => String(number));

function signedText(bytes: Buffer, at: number, length: number): string {
  if (length > 8) return hex(bytes, at, length);
  const bits = BigInt(length * 8);
  return BigInt.asIntN(Number(bits), BigInt(unsignedText(bytes, at, length))).toString();
}

function floatText(bytes: Buffer, at: number, length: number): string {
  if (length === 4) return String(Number(bytes.readFloatBE(at).toPrecision(8)));
  return length === 8 ? String(bytes.readDoubleBE(at)) : hex(bytes, at, length);
}

/** RFC 7011 6.1.5: 1 is true, 2 is false. */
function booleanText(bytes: Buffer, at: number, length: number): string {
  if (length !== 1 || bytes[at] === 0 || (bytes[at] as number) > 2) return hex(bytes, at, length);
  return bytes[at] === 1 ? 'true' : 'false';
}

/** Texts of a fixed width are filled up with zeros. */
function textOf(bytes: Buffer, at: number, length: number): string {
  let end = at + length;
  while (end > at && bytes[end - 1] === 0) end--;
  return bytes.toString('utf8', at, end);
}

function ntpText(bytes: Buffer, at: number, kind: 'micros' | 'nanos'): string {
  if (kind === 'micros') return String(microsAt(bytes, at, kind));
  const seconds = bytes.readUInt32BE(at);
  if (seconds < firstNtpSecond) return unsignedText(bytes, at, 8);
  const fraction = (BigInt(bytes.readUInt32BE(at + 4)) * 1_000_000_000n) >> 32n;
  return String(BigInt(seconds - ntpEpoch) * 1_000_000_000n + fraction);
}

function littleEndianText(bytes: Buffer, at: number, length: number, kind: ValueKind): string {
  if (kind === 'octets') return hex(bytes, at, length);
  if (kind === 'unsignedLe' && length <= 8) {
    const number = readUnsignedLe(bytes, at, length);
    if (number <= Number.MAX_SAFE_INTEGER) return smallTexts[number] ?? String(number);
  }
  const turned = Buffer.from(bytes.subarray(at, at + length));
  // An IPv6 address is two numbers of eight bytes, the higher one first; a MAC is the low six bytes of one.
  if (kind === 'ipv6Le') {
    turned.subarray(0, 8).reverse();
    turned.subarray(8).reverse();
    return length === 16 ? ipv6Text(turned, 0) : hex(bytes, at, length);
  }
  turned.reverse();
  if (kind === 'ipv4Le') return length === 4 ? ipv4Text(turned, 0) : hex(bytes, at, length);
  if (kind === 'macLe') return length === 8 ? macText(turned, 2) : hex(bytes, at, length);
  return length <= 8 ? unsignedText(turned, 0, length) : hex(bytes, at, length);
}

function ipv4Text(bytes: Buffer, at: number): string {
  return `${smallTexts[bytes[at] as number]}.${smallTexts[bytes[at + 1] as number]}.${smallTexts[bytes[at + 2] as number]}.${smallTexts[bytes[at + 3] as number]}`;
}

/** RFC 5952: lower case, no leading zeros, the longest run of at least two zero groups (the first of equals) left out. */
function ipv6Text(bytes: Buffer, at: number): string {
  const groups = Array.from({ length: 8 }, (_each, i) => bytes.readUInt16BE(at + 2 * i));
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return `::ffff:${ipv4Text(bytes, at + 12)}`;
  let best = 0;
  let bestLength = 1;
  for (let i = 0; i < 8; i++) {
    let end = i;
    while (end < 8 && groups[end] === 0) end++;
    if (end - i > bestLength) {
      best = i;
      bestLength = end - i;
    }
    if (end > i) i = end;
  }
  const texts = groups.map((group) => group.toString(16));
  if (bestLength < 2) return texts.join(':');
  return `${texts.slice(0, best).join(':')}::${texts.slice(best + bestLength).join(':')}`;
}

function macText(bytes: Buffer, at: number): string {
  let text = hexTexts[bytes[at] as number] as string;
  for (let i = at + 1; i < at + 6; i++) text += `:${hexTexts[bytes[i] as number]}`;
  return text;
}

const hexTexts = Array.from({ length: 256 }, (_each, byte) => byte.toString(16).padStart(2, '0'));

function hex(bytes: Buffer, at: number, length: number): string {
  return `0x${bytes.toString('hex', at, at + length)}`;
}
