import type { ByteWindow } from '#evidence/flows/byte-window.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { type Capture, type CapturedPacket, mostBlockBytes } from './capture.ts';

const sectionHeader = 0x0a0d0d0a;
const interfaceDescription = 1;
const oldPacket = 2;
const simplePacket = 3;
const enhancedPacket = 6;

interface Interface {
  readonly link: number;
  readonly usPerUnit: number;
}

/** Only a hostile capture has more. */
const mostInterfaces = 1_024;

export function isPcapng(head: Buffer): boolean {
  return head.length >= 12 && head.readUInt32BE(0) === sectionHeader && orderOf(head, 8) !== null;
}

/** The capture file of blocks: sections, the interfaces of each, and packets (draft-ietf-opsawg-pcapng). */
export class Pcapng implements Capture {
  private isLittle = true;
  private interfaces: Interface[] = [];

  next(window: ByteWindow, sink: RecordSink, found: (packet: CapturedPacket) => void): 'taken' | 'more' | 'lost' {
    if (window.size < 12) return 'more';
    const { bytes, at, offset } = window;
    const isSection = bytes.readUInt32BE(at) === sectionHeader;
    if (isSection) {
      this.isLittle = orderOf(bytes, at + 8) ?? this.isLittle;
      this.interfaces = [];
    }
    const length = this.number(bytes, at + 4);
    if (length < 12 || length % 4 !== 0 || length > mostBlockBytes) {
      const why = { key: 'netflow.capture-block', values: { needed: length } } as const;
      sink.reject({ offset, needed: length, had: window.size, why });
      return 'lost';
    }
    if (window.size < length) return 'more';
    const packet = isSection ? null : this.block(bytes, at, at + length - 4);
    if (packet !== null) found({ ...packet, offset: offset + packet.at - at });
    window.take(length);
    return 'taken';
  }

  /** A block from its type to before the length that is repeated at its end. */
  private block(bytes: Buffer, at: number, end: number): CapturedPacket | null {
    const type = this.number(bytes, at);
    switch (type) {
      case interfaceDescription:
        if (at + 16 <= end && this.interfaces.length < mostInterfaces)
          this.interfaces.push(this.interfaceAt(bytes, at, end));
        return null;
      case enhancedPacket:
      case oldPacket:
        return at + 28 <= end ? this.timedPacket(bytes, at, end, type) : null;
      case simplePacket: {
        const first = this.interfaces[0];
        if (first === undefined || at + 12 > end) return null;
        const stop = Math.min(end, at + 12 + this.number(bytes, at + 8));
        return { bytes, at: at + 12, end: stop, offset: 0, link: first.link, capturedUs: Number.NaN };
      }
      default:
        return null;
    }
  }

  private timedPacket(bytes: Buffer, at: number, end: number, type: number): CapturedPacket | null {
    const number = type === oldPacket ? this.short(bytes, at + 8) : this.number(bytes, at + 8);
    const from = this.interfaces[number];
    if (from === undefined) return null;
    const units = this.number(bytes, at + 12) * 0x1_0000_0000 + this.number(bytes, at + 16);
    const stop = Math.min(end, at + 28 + this.number(bytes, at + 20));
    const capturedUs = Math.floor(units * from.usPerUnit);
    return { bytes, at: at + 28, end: stop, offset: 0, link: from.link, capturedUs };
  }

  /** Its link type, and the option that says in which unit its times are (if_tsresol, number 9). */
  private interfaceAt(bytes: Buffer, at: number, end: number): Interface {
    const link = this.short(bytes, at + 8);
    for (let option = at + 16; option + 4 <= end; ) {
      const code = this.short(bytes, option);
      const length = this.short(bytes, option + 2);
      if (code === 0) break;
      if (code === 9 && length >= 1 && option + 5 <= end)
        return { link, usPerUnit: usPerUnit(bytes[option + 4] as number) };
      option += 4 + Math.ceil(length / 4) * 4;
    }
    return { link, usPerUnit: 1 };
  }

  private number(bytes: Buffer, at: number): number {
    return this.isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  }

  private short(bytes: Buffer, at: number): number {
    return this.isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  }
}

/** Whether the writer was little-endian, by the magic of a section header; null if it is none. */
function orderOf(bytes: Buffer, at: number): boolean | null {
  const magic = bytes.readUInt32BE(at);
  if (magic === 0x1a2b3c4d) return false;
  return magic === 0x4d3c2b1a ? true : null;
}

/** A negative power of ten, or of two if the highest bit is set. */
function usPerUnit(resolution: number): number {
  return 1e6 / (resolution >= 0x80 ? 2 ** (resolution & 0x7f) : 10 ** resolution);
}
