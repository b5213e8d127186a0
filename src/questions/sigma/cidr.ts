/** An IPv4 or IPv6 network: its family's bytes and how many leading bits count. IPv4-mapped IPv6 counts as IPv4. */
export interface Network {
  readonly bytes: readonly number[];
  readonly bits: number;
}

/** `192.0.2.0/24`, `2001:db8::/32` or a bare address; null if it is none. */
export function parseNetwork(text: string): Network | null {
  const [address = '', bits, ...rest] = text.trim().split('/');
  if (rest.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return null;
  const bytes = parseAddress(address);
  if (bytes === null) return null;
  const mapped = bytes.length === 4 && address.includes(':');
  const wanted = bits === undefined ? bytes.length * 8 : Number(bits) - (mapped ? 96 : 0);
  return wanted < 0 || wanted > bytes.length * 8 ? null : { bytes, bits: wanted };
}

export function inNetwork(network: Network, address: string): boolean {
  const bytes = parseAddress(address);
  if (bytes === null || bytes.length !== network.bytes.length) return false;
  for (let bit = 0, i = 0; bit < network.bits; bit += 8, i++) {
    const mask = network.bits - bit >= 8 ? 0xff : (0xff << (8 - (network.bits - bit))) & 0xff;
    if (((bytes[i] as number) & mask) !== ((network.bytes[i] as number) & mask)) return false;
  }
  return true;
}

/** 4 or 16 bytes, null for anything that is no address. A zone index (`%eth0`) is dropped. */
export function parseAddress(text: string): number[] | null {
  const address = text.split('%', 1)[0] as string;
  if (!address.includes(':')) return parseIpv4(address);
  const groups = parseIpv6(address);
  if (groups === null) return null;
  const bytes = groups.flatMap((group) => [group >> 8, group & 0xff]);
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff;
  return mapped ? bytes.slice(12) : bytes;
}

function parseIpv4(text: string): number[] | null {
  if (text.length > 15) return null;
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return null;
  return parts.map(Number);
}

function parseIpv6(text: string): number[] | null {
  if (text.length > 45) return null;
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const sides = halves.map((half) => (half === '' ? [] : ipv6Groups(half)));
  const [head, tail] = sides;
  if (head === null || head === undefined || tail === null) return null;
  if (tail === undefined) return head.length === 8 ? head : null;
  const gap = 8 - head.length - tail.length;
  return gap < 1 ? null : [...head, ...new Array<number>(gap).fill(0), ...tail];
}

function ipv6Groups(text: string): number[] | null {
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [i, part] of parts.entries()) {
    const dotted = i === parts.length - 1 && part.includes('.') ? parseIpv4(part) : null;
    if (dotted !== null) {
      groups.push(
        ((dotted[0] as number) << 8) | (dotted[1] as number),
        ((dotted[2] as number) << 8) | (dotted[3] as number),
      );
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}
