import { valueText } from './value-text.ts';

/** An IP packet as far as it was captured. */
export interface IpPacket {
  readonly version: 4 | 6;
  readonly protocol: number;
  readonly source: string;
  readonly destination: string;
  /** Where its payload begins and ends; the end may lie behind what was captured. */
  readonly payload: number;
  readonly end: number;
  readonly isFragment: boolean;
}

/** The headers of the packet that begins at `at` (RFC 791 3.1, RFC 8200 3); null if none does, or if they were not captured. */
export function ipPacket(bytes: Buffer, at: number, captured: number): IpPacket | null {
  if (at >= captured) return null;
  const version = (bytes[at] as number) >> 4;
  if (version === 4) return ipv4Packet(bytes, at, captured);
  return version === 6 ? ipv6Packet(bytes, at, captured) : null;
}

function ipv4Packet(bytes: Buffer, at: number, captured: number): IpPacket | null {
  const headerBytes = ((bytes[at] as number) & 0x0f) * 4;
  if (headerBytes < 20 || at + headerBytes > captured) return null;
  // A total length of 0 is left by cards that cut long packets up themselves.
  const total = bytes.readUInt16BE(at + 2) || captured - at;
  return {
    version: 4,
    protocol: bytes[at + 9] as number,
    source: valueText(bytes, at + 12, 4, 'ipv4') as string,
    destination: valueText(bytes, at + 16, 4, 'ipv4') as string,
    payload: at + headerBytes,
    end: at + total,
    // More fragments follow, or this one is not the first.
    isFragment: (bytes.readUInt16BE(at + 6) & 0x3fff) !== 0,
  };
}

const ipv6HeaderBytes = 40;
/** More extension headers than any real packet has. */
const mostExtensions = 16;
const fragmentHeader = 44;
const authenticationHeader = 51;
/** Hop-by-hop options, routing, fragment, authentication, destination options. */
const extensions = [0, 43, fragmentHeader, authenticationHeader, 60];

function ipv6Packet(bytes: Buffer, at: number, captured: number): IpPacket | null {
  if (at + ipv6HeaderBytes > captured) return null;
  let protocol = bytes[at + 6] as number;
  let payload = at + ipv6HeaderBytes;
  let isFragment = false;
  for (let i = 0; i < mostExtensions && extensions.includes(protocol); i++) {
    if (payload + 8 > captured) return null;
    if (protocol === fragmentHeader) isFragment ||= (bytes.readUInt16BE(payload + 2) & 0xfff9) !== 0;
    const length = protocol === fragmentHeader ? 8 : extensionBytes(protocol, bytes[payload + 1] as number);
    protocol = bytes[payload] as number;
    payload += length;
  }
  return {
    version: 6,
    protocol,
    source: valueText(bytes, at + 8, 16, 'ipv6') as string,
    destination: valueText(bytes, at + 24, 16, 'ipv6') as string,
    payload,
    end: at + ipv6HeaderBytes + bytes.readUInt16BE(at + 4),
    isFragment,
  };
}

function extensionBytes(protocol: number, stated: number): number {
  return protocol === authenticationHeader ? (stated + 2) * 4 : (stated + 1) * 8;
}
