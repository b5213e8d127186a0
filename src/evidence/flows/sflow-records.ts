import { ethernet, isTag, networkStart } from './link-layer.ts';
import { ipPacket } from './ip-packet.ts';
import type { NamedValues } from './named-values.ts';
import { type ValueKind, valueText } from './value-text.ts';

/** A part of a datagram. */
interface Part {
  readonly bytes: Buffer;
  readonly at: number;
  readonly end: number;
}

/** Records of fixed fields by number: `name bytes` in their order, `_` for what means nothing (sFlow v5, 5.4 and "extended data"). */
const flowRecords: Readonly<Record<number, string>> = {
  2: 'dataLinkFrameSize 4, sourceMacAddress 6 mac, _ 2, destinationMacAddress 6 mac, _ 2, ethernetType 4',
  3: 'ipTotalLength 4, protocolIdentifier 4, sourceIPv4Address 4 ipv4, destinationIPv4Address 4 ipv4, sourceTransportPort 4, destinationTransportPort 4, tcpControlBits 4, ipClassOfService 4',
  4: 'ipTotalLength 4, protocolIdentifier 4, sourceIPv6Address 16 ipv6, destinationIPv6Address 16 ipv6, sourceTransportPort 4, destinationTransportPort 4, tcpControlBits 4, ipClassOfService 4',
  1001: 'vlanId 4, dot1qPriority 4, postVlanId 4, postDot1qPriority 4',
  1036: 'egressQueue 4',
};

/** Counters, named as the MIBs do that sFlow takes them from (RFC 2863, RFC 3635). */
const counterRecords: Readonly<Record<number, string>> = {
  1: 'ifIndex 4, ifType 4, ifSpeed 8, ifDirection 4, ifStatus 4, ifInOctets 8, ifInUcastPkts 4, ifInMulticastPkts 4, ifInBroadcastPkts 4, ifInDiscards 4, ifInErrors 4, ifInUnknownProtos 4, ifOutOctets 8, ifOutUcastPkts 4, ifOutMulticastPkts 4, ifOutBroadcastPkts 4, ifOutDiscards 4, ifOutErrors 4, ifPromiscuousMode 4',
  2: 'dot3StatsAlignmentErrors 4, dot3StatsFCSErrors 4, dot3StatsSingleCollisionFrames 4, dot3StatsMultipleCollisionFrames 4, dot3StatsSQETestErrors 4, dot3StatsDeferredTransmissions 4, dot3StatsLateCollisions 4, dot3StatsExcessiveCollisions 4, dot3StatsInternalMacTransmitErrors 4, dot3StatsCarrierSenseErrors 4, dot3StatsFrameTooLongs 4, dot3StatsInternalMacReceiveErrors 4, dot3StatsSymbolErrors 4',
};

const sampledHeader = 1;
const portName = 1005;

/** Adds the fields of one record of a sample; one that is unknown is kept as it is, named by vendor and number. */
export function readSampleRecord(part: Part, format: number, isCounter: boolean, named: NamedValues): void {
  const { bytes, at, end } = part;
  if (!isCounter && format === sampledHeader && at + 16 <= end) return readHeader(part, named);
  if (isCounter && format === portName && at + 4 <= end) {
    const length = Math.min(bytes.readUInt32BE(at), end - at - 4);
    return named.add('portName', valueText(bytes, at + 4, length, 'text'));
  }
  const list = (isCounter ? counterRecords : flowRecords)[format];
  if (list === undefined) {
    const kind = isCounter ? 'counter' : 'flow';
    return named.add(`sflow.${kind}${format >>> 12}.${format & 0xfff}`, valueText(bytes, at, end - at, 'octets'));
  }
  let next = at;
  for (const entry of list.split(', ')) {
    const [name, size, kind = 'unsigned'] = entry.split(' ') as [string, string, ValueKind?];
    const length = Number(size);
    if (next + length > end) return;
    if (name !== '_') named.add(name, valueText(bytes, next, length, kind));
    next += length;
  }
}

/** The first bytes of a sampled packet, as they were on the wire. */
function readHeader({ bytes, at, end }: Part, named: NamedValues): void {
  const protocol = bytes.readUInt32BE(at);
  named.number('dataLinkFrameSize', bytes.readUInt32BE(at + 4));
  const start = at + 16;
  const stop = Math.min(end, start + bytes.readUInt32BE(at + 12));
  if (protocol === 1) readEthernet({ bytes, at: start, end: stop }, named);
  // Headers of IPv4 and IPv6 alone have numbers of their own.
  const network = protocol === 11 || protocol === 12 ? start : networkStart(bytes, start, stop, ethernet);
  if (protocol === 1 || network === start) readNetwork({ bytes, at: network, end: stop }, named);
}

function readEthernet({ bytes, at, end }: Part, named: NamedValues): void {
  if (at + 14 > end) return;
  named.add('destinationMacAddress', valueText(bytes, at, 6, 'mac'));
  named.add('sourceMacAddress', valueText(bytes, at + 6, 6, 'mac'));
  let type = at + 12;
  if (isTag(bytes.readUInt16BE(type)) && type + 6 <= end) {
    named.number('vlanId', bytes.readUInt16BE(type + 2) & 0xfff);
    type += 4;
  }
  named.number('ethernetType', bytes.readUInt16BE(type));
}

const icmp = 1;
const tcp = 6;
const udp = 17;
const icmp6 = 58;

function readNetwork({ bytes, at, end }: Part, named: NamedValues): void {
  const ip = at < 0 ? null : ipPacket(bytes, at, end);
  if (ip === null) return;
  const family = ip.version === 4 ? 'IPv4' : 'IPv6';
  named.add(`source${family}Address`, ip.source);
  named.add(`destination${family}Address`, ip.destination);
  named.number('protocolIdentifier', ip.protocol);
  named.number('ipTotalLength', ip.end - at);
  const { payload, protocol } = ip;
  if (ip.isFragment || payload + 4 > end) return;
  if (protocol === tcp || protocol === udp) {
    named.number('sourceTransportPort', bytes.readUInt16BE(payload));
    named.number('destinationTransportPort', bytes.readUInt16BE(payload + 2));
  }
  if (protocol === tcp && payload + 14 <= end) named.number('tcpControlBits', bytes[payload + 13] as number);
  if (protocol === icmp || protocol === icmp6) named.number(`icmpTypeCode${family}`, bytes.readUInt16BE(payload));
}
