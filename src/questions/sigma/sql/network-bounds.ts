import { type Network, parseNetwork } from '../cidr.ts';

/** The first and the last address of a network as 32 hexadecimal digits, as the `address` function of store/sql spells them. */
export interface NetworkBounds {
  readonly first: string;
  readonly last: string;
  /** IPv6: an IPv4-mapped address is none of it, even if its digits are. */
  readonly exceptMapped: boolean;
}

export const mappedPrefix = '00000000000000000000ffff';

/** `network` was read before, when the rule was loaded. */
export function networkBounds(network: string): NetworkBounds {
  const { bytes, bits } = parseNetwork(network) as Network;
  const prefix = bytes.length === 4 ? mappedPrefix : '';
  const bound = (filler: number) =>
    prefix + bytes.map((byte, i) => hex((byte & mask(bits - i * 8)) | (filler & ~mask(bits - i * 8)))).join('');
  const [first, last] = [bound(0), bound(0xff)];
  return { first, last, exceptMapped: prefix === '' && first <= `${mappedPrefix}ffffffff` && last >= mappedPrefix };
}

/** The mask of a byte in which so many bits count. */
function mask(bits: number): number {
  if (bits >= 8) return 0xff;
  return bits <= 0 ? 0 : (0xff << (8 - bits)) & 0xff;
}

function hex(byte: number): string {
  return (byte & 0xff).toString(16).padStart(2, '0');
}
