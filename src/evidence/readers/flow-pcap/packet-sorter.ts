import type { Datagram } from '#evidence/flows/datagram.ts';
import { datagramEnd } from '#evidence/flows/datagram-end.ts';
import type { FlowDecoder } from '#evidence/flows/flow-decoder.ts';
import { ipPacket } from '#evidence/flows/ip-packet.ts';
import { networkStart, unknownLink } from '#evidence/flows/link-layer.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import type { CapturedPacket } from './capture.ts';

const udp = 17;
const udpHeaderBytes = 8;

/** Why packets were passed over. */
const others = ['other', 'fragment', 'cut', 'link'] as const;
type Other = (typeof others)[number];

/** Gives the export datagrams among captured packets to the decoder, on whatever port, and counts all other packets. */
export class PacketSorter {
  private readonly decoder: FlowDecoder;
  private readonly passedOver = new Map<Other, { offset: number; length: number; link: number; count: number }>();
  /** Ports to which a whole datagram came: a damaged one there is one all the same. */
  private readonly ports = new Set<number>();

  constructor(decoder: FlowDecoder) {
    this.decoder = decoder;
  }

  take(packet: CapturedPacket, sink: RecordSink): void {
    const other = this.decode(packet, sink);
    if (other === null) return;
    const known = this.passedOver.get(other);
    if (known === undefined) {
      const { offset, at, end, link } = packet;
      this.passedOver.set(other, { offset, length: end - at, link, count: 1 });
    } else known.count++;
  }

  /** Says once for each kind how many packets were passed over, at the place of the first. */
  end(sink: RecordSink): void {
    this.decoder.end(sink);
    for (const other of others) {
      const known = this.passedOver.get(other);
      if (known === undefined) continue;
      const { offset, length, link, count } = known;
      sink.reject({ offset, needed: 0, had: length, why: { key: `netflow.packet-${other}`, values: { count, link } } });
    }
  }

  private decode(packet: CapturedPacket, sink: RecordSink): Other | null {
    const { bytes, at, end, offset, capturedUs } = packet;
    const network = networkStart(bytes, at, end, packet.link);
    if (network === unknownLink) return 'link';
    const ip = network < 0 ? null : ipPacket(bytes, network, end);
    if (ip === null || ip.protocol !== udp) return 'other';
    if (ip.isFragment) return 'fragment';
    if (ip.payload + udpHeaderBytes > end) return 'cut';
    const start = ip.payload + udpHeaderBytes;
    const stated = ip.payload + bytes.readUInt16BE(ip.payload + 4);
    const stop = Math.max(start, Math.min(end, stated));
    const port = bytes.readUInt16BE(ip.payload + 2);
    const isWhole = datagramEnd(bytes, start, stop) === stop;
    if (isWhole) this.ports.add(port);
    else if (!this.ports.has(port)) return stated > end ? 'cut' : 'other';
    const exporterPort = bytes.readUInt16BE(ip.payload);
    const datagram: Datagram = {
      bytes,
      start,
      end: stop,
      offset: offset + start - at,
      exporter: ip.source,
      exporterPort,
      capturedUs,
    };
    this.decoder.decode(datagram, sink);
    return null;
  }
}
