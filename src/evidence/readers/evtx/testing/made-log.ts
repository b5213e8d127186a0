import { crc32 } from 'node:zlib';
import type { Reject } from '#base/reject.ts';
import { readLog } from '../read-log.ts';
import { valueType } from '../values/value-type.ts';

type Fields = [name: string, values: string[]][];

export interface MadeValue {
  readonly type: number;
  readonly bytes: Buffer;
}

type Content = () => void;
type Attributes = Readonly<Record<string, Content>>;
type Template = (log: MadeLog) => void;

/** For tests: a log of one chunk, written token by token, with whatever the format does not allow. */
export class MadeLog {
  readonly bytes = Buffer.alloc(0x10000);
  inTemplate = true;
  private at = 512;
  private records = 0;
  private readonly names = new Map<string, number>();
  private readonly definitions = new Map<Template, number>();

  raw(...bytes: number[]): void {
    for (const byte of bytes) this.bytes[this.at++] = byte;
  }

  record(body: (start: number) => void): void {
    const start = this.at;
    this.records++;
    this.raw(0x2a, 0x2a, 0, 0, ...u32(0), ...u32(this.records), ...u32(0), ...u32(0), ...u32(0));
    body(this.at);
    const size = this.at - start + 4;
    this.raw(...u32(size));
    this.bytes.writeUInt32LE(size, start + 4);
  }

  /** A definition that stands before the first record, as if an earlier one had left it there. */
  define(template: Template): void {
    const at = this.records === 0 ? 0x8000 + 0x1000 * this.definitions.size : 0;
    const back = this.at;
    this.at = at;
    this.definition(template);
    this.at = back;
  }

  instance(template: Template, values: readonly MadeValue[]): void {
    const known = this.definitions.get(template);
    this.raw(0x0f, 1, 1, 0, 0x0c, 1, ...u32(1), ...u32(known ?? this.at + 14));
    if (known === undefined) this.definition(template);
    this.raw(...u32(values.length));
    for (const { type, bytes } of values) this.raw(bytes.length & 0xff, bytes.length >> 8, type, 0);
    for (const { bytes } of values) this.raw(...bytes);
  }

  /** Bytes of an instance whose template is defined already, to be nested in a value. */
  nested(template: Template, values: readonly MadeValue[]): Buffer {
    const back = this.at;
    this.instance(template, values);
    const bytes = Buffer.from(this.bytes.subarray(back, this.at));
    this.bytes.fill(0, back, this.at);
    this.at = back;
    return bytes;
  }

  element(name: string, ...parts: (Attributes | Content)[]): void {
    const [first] = parts;
    const attributes = typeof first === 'object' ? Object.entries(first) : [];
    const content = parts.filter((part) => typeof part === 'function');
    this.raw(attributes.length > 0 ? 0x41 : 0x01, ...(this.inTemplate ? [0xff, 0xff] : []), ...u32(0));
    this.name(name);
    if (attributes.length > 0) this.raw(...u32(0));
    for (const [attribute, value] of attributes) {
      this.raw(0x06);
      this.name(attribute);
      value();
    }
    if (content.length === 0) return this.raw(0x03);
    this.raw(0x02);
    for (const part of content) part();
    this.raw(0x04);
  }

  text(characters: string): void {
    this.raw(0x05, 0x01);
    this.counted(characters);
  }

  cdata(characters: string): void {
    this.raw(0x07);
    this.counted(characters);
  }

  instruction(target: string, characters: string): void {
    this.raw(0x0a);
    this.name(target);
    this.raw(0x0b);
    this.counted(characters);
  }

  entity(name: string): void {
    this.raw(0x09);
    this.name(name);
  }

  reference(character: number): void {
    this.raw(0x08, character, 0);
  }

  value(number: number): void {
    this.raw(0x0e, number, 0, valueType.string);
  }

  read(): { fields: Fields[]; keys: string[]; sources: string[] } {
    const fields: Fields[] = [];
    const sources: string[] = [];
    const rejects: Reject[] = [];
    readLog(this.log(), {
      record(event) {
        sources.push(`${event.source.channel}|${event.source.provider}|${event.source.code}`);
        fields.push(
          event.shape.names.map((name, slot) => [
            name,
            Array.from({ length: event.count(slot) }, (_, index) => event.text(slot, index)),
          ]),
        );
      },
      reject: (reject) => rejects.push(reject),
    });
    return { fields, keys: rejects.map(({ why }) => why.key), sources };
  }

  private definition(template: Template): void {
    const start = this.at;
    this.definitions.set(template, start);
    this.raw(...u32(0), ...u32(1), ...new Array<number>(12).fill(0), ...u32(0), 0x0f, 1, 1, 0);
    template(this);
    this.raw(0);
    this.bytes.writeUInt32LE(this.at - start - 24, start + 20);
  }

  private name(name: string): void {
    const known = this.names.get(name);
    this.raw(...u32(known ?? this.at + 4));
    if (known !== undefined) return;
    this.names.set(name, this.at);
    this.raw(...u32(0), 0, 0, name.length & 0xff, name.length >> 8, ...Buffer.from(`${name}\0`, 'utf16le'));
  }

  private counted(characters: string): void {
    this.raw(characters.length & 0xff, characters.length >> 8, ...Buffer.from(characters, 'utf16le'));
  }

  private log(): Buffer {
    const { bytes } = this;
    bytes.write('ElfChnk\0', 'latin1');
    for (const at of [8, 24]) bytes.writeUInt32LE(1, at);
    for (const at of [16, 32]) bytes.writeUInt32LE(this.records, at);
    bytes.writeUInt32LE(this.at, 48);
    bytes.writeUInt32LE(crc32(bytes.subarray(512, this.at)), 52);
    bytes.writeUInt32LE(crc32(bytes.subarray(128, 512), crc32(bytes.subarray(0, 120))), 124);
    const header = Buffer.alloc(4096);
    header.write('ElfFile\0', 'latin1');
    header.writeUInt16LE(4096, 40);
    header.writeUInt32LE(crc32(header.subarray(0, 120)), 124);
    return Buffer.concat([header, bytes]);
  }
}

export function u32(number: number): number[] {
  return [number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, number >>> 24];
}
