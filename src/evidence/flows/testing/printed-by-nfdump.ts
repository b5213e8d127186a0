import type { ReadRow } from '#evidence/testing/read-source.ts';

/**
 * A flow as `nfdump -o fmt` prints it: start (left empty), duration, protocol, source, port, destination, port, packets,
 * bytes, flags.
 */
export function printedByNfdump({ fields }: ReadRow): string[] {
  const field = (name: string) => String(fields[name] ?? '');
  return [
    '',
    seconds(field('flowDurationMilliseconds')),
    protocols[field('protocolIdentifier')] ?? field('protocolIdentifier'),
    condensed(field('sourceIPv4Address') || field('sourceIPv6Address')),
    field('sourceTransportPort') || '0',
    condensed(field('destinationIPv4Address') || field('destinationIPv6Address')),
    target(field),
    field('packetDeltaCount'),
    field('octetDeltaCount'),
    flags(Number(field('tcpControlBits') || 0)),
  ];
}

const protocols: Record<string, string> = { 1: 'ICMP', 2: 'IGMP', 6: 'TCP', 17: 'UDP', 58: 'ICMP6' };
const letters = 'CEUAPRSF';

function flags(bits: number): string {
  return [...letters].map((letter, i) => ((bits >> (7 - i)) & 1 ? letter : '.')).join('');
}

/** What stands in the place of the destination port: for ICMP its type and code. */
function target(field: (name: string) => string): string {
  const icmp = field('icmpTypeCodeIPv4') || field('icmpTypeCodeIPv6');
  if (!['1', '58'].includes(field('protocolIdentifier'))) return field('destinationTransportPort');
  const both = Number(icmp || field('destinationTransportPort'));
  return `${both >> 8}.${both & 0xff}`;
}

function seconds(milliseconds: string): string {
  return new Date(Number(milliseconds || 0)).toISOString().slice(11, 23);
}

/** A long IPv6 address was printed by its first and last seven characters. */
function condensed(address: string): string {
  return address.includes(':') && address.length > 16 ? `${address.slice(0, 7)}..${address.slice(-7)}` : address;
}
