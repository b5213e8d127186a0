import { parseAddress, parseNetwork } from '#questions/sigma/cidr.ts';

const plainIpv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** The one spelling of an address: dotted decimal, or RFC 5952. IPv4-mapped IPv6 is IPv4; a zone index is dropped. */
export function canonicalAddress(text: string): string | null {
  if (plainIpv4.test(text)) return text;
  const bytes = parseAddress(bare(text));
  return bytes === null ? null : spell(bytes);
}

/** Network and prefix length, bits beyond it cleared; `bits` is what an address of the family has. */
export function canonicalNetwork(
  text: string,
): { readonly value: string; readonly length: number; bits: number } | null {
  const network = parseNetwork(text);
  if (network === null) return null;
  const bytes = network.bytes.map((byte, i) => byte & maskOf(network.bits - i * 8));
  return { value: `${spell(bytes)}/${network.bits}`, length: network.bits, bits: bytes.length * 8 };
}

/** `[2001:db8::1]` as URLs write it. */
function bare(text: string): string {
  return text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
}

function maskOf(bits: number): number {
  if (bits >= 8) return 0xff;
  return bits <= 0 ? 0 : (0xff << (8 - bits)) & 0xff;
}

function spell(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups: number[] = [];
  for (let i = 0; i < 16; i += 2) groups.push(((bytes[i] as number) << 8) | (bytes[i + 1] as number));
  const { start, length } = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

/** RFC 5952 4.2: the longest run of zero groups is shortened, the first of equals. */
function longestZeros(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (const [i, group] of groups.entries()) {
    if (group !== 0) start = i + 1;
    else if (i + 1 - start > best.length) best = { start, length: i + 1 - start };
  }
  return best;
}
