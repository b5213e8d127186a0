import type { ByteWindow } from '#evidence/flows/byte-window.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { type Capture, type CapturedPacket, mostBlockBytes } from './capture.ts';

const fileHeaderBytes = 24;
const packetHeaderBytes = 16;

/** Magic numbers as they stand in the file, by the order of the writer's bytes and the unit of its times. */
const magics = new Map([
  [0xa1b2c3d4, { isLittle: false, usPerUnit: 1 }],
  [0xd4c3b2a1, { isLittle: true, usPerUnit: 1 }],
  [0xa1b23c4d, { isLittle: false, usPerUnit: 0.001 }],
  [0x4d3cb2a1, { isLittle: true, usPerUnit: 0.001 }],
]);

export function isPcap(head: Buffer): boolean {
  return head.length >= fileHeaderBytes && magics.has(head.readUInt32BE(0));
}

/** The classic capture file: a header, then packets with a header each (draft-ietf-opsawg-pcap). */
export class Pcap implements Capture {
  private isLittle = false;
  private usPerUnit = 1;
  private link = -1;

  next(window: ByteWindow, sink: RecordSink, found: (packet: CapturedPacket) => void): 'taken' | 'more' | 'lost' {
    if (this.link === -1) return this.fileHeader(window);
    if (window.size < packetHeaderBytes) return 'more';
    const { bytes, at, offset } = window;
    const captured = this.number(bytes, at + 8);
    if (captured > mostBlockBytes) {
      const why = { key: 'netflow.capture-block', values: { needed: captured } } as const;
      sink.reject({ offset, needed: captured, had: window.size, why });
      return 'lost';
    }
    if (window.size < packetHeaderBytes + captured) return 'more';
    const start = at + packetHeaderBytes;
    const capturedUs = this.number(bytes, at) * 1_000_000 + Math.floor(this.number(bytes, at + 4) * this.usPerUnit);
    found({ bytes, at: start, end: start + captured, offset: offset + packetHeaderBytes, link: this.link, capturedUs });
    window.take(packetHeaderBytes + captured);
    return 'taken';
  }

  private fileHeader(window: ByteWindow): 'taken' | 'more' {
    if (window.size < fileHeaderBytes) return 'more';
    const { bytes, at } = window;
    const known = magics.get(bytes.readUInt32BE(at));
    this.isLittle = known?.isLittle ?? true;
    this.usPerUnit = known?.usPerUnit ?? 1;
    this.link = this.number(bytes, at + 20) & 0xffff;
    window.take(fileHeaderBytes);
    return 'taken';
  }

  private number(bytes: Buffer, at: number): number {
    return this.isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  }
}
