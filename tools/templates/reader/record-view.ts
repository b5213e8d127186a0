import type { EventSource, EventView, RecordShape } from '#base/event.ts';

/** Where each field stands in a record, in bytes; the time is a count of seconds since 1970, little-endian. */
const fields = [
  { name: 'Seconds', at: 0, bytes: 8 },
  { name: 'Host', at: 8, bytes: 24 },
  { name: 'Message', at: 32, bytes: 32 },
];
const names = fields.map((field) => field.name);

const shape: RecordShape = {
  id: 0,
  names,
  slotsOf: (name) => (names.includes(name) ? [names.indexOf(name)] : []),
};
const source: EventSource = { id: 0, product: 'template', channel: '', provider: '', code: '' };

/** The one view a range hands out, moved from record to record. */
export class RecordView implements EventView {
  readonly shape = shape;
  readonly source = source;
  readonly origin = 'live';
  offset = 0;
  private record: Uint8Array = new Uint8Array(0);

  over(record: Uint8Array, offset: number): this {
    this.record = record;
    this.offset = offset;
    return this;
  }

  get length(): number {
    return this.record.length;
  }

  get recordId(): string {
    return String(this.offset / this.record.length);
  }

  get timeUs(): number {
    return Number(this.text(0)) * 1_000_000;
  }

  get host(): string {
    return this.text(1);
  }

  count(): number {
    return 1;
  }

  text(slot: number): string {
    const field = fields[slot];
    if (!field) throw new Error(`slot ${slot} of ${fields.length}`);
    const bytes = Buffer.from(this.record.buffer, this.record.byteOffset + field.at, field.bytes);
    return slot === 0 ? String(bytes.readBigUInt64LE()) : bytes.toString('utf8').replace(/\0.*$/s, '');
  }

  lower(slot: number): string {
    return this.text(slot).toLowerCase();
  }

  freeText(): boolean {
    return true;
  }

  bytes(): Uint8Array {
    return this.record;
  }
}
