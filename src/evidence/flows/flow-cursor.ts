import type { StatedTime } from '#base/event.ts';
import type { RecordValues } from '../record/field-record.ts';
import type { Value } from '../record/value.ts';
import type { Place } from '../record/place.ts';
import type { FlowLayout } from './flow-layout.ts';
import { variableLength } from './flow-templates.ts';
import type { TimeField } from './time-fields.ts';
import { microsAt, unsignedAt, type ValueKind, valueText } from './value-text.ts';

/** What a datagram's header says about all its records. */
export interface FlowHeader {
  /** UTC microseconds at which it was sent; NaN where it does not say. */
  readonly exportUs: number;
  /** Milliseconds for which the exporter ran then, counted in 32 bits; NaN where it does not say. */
  readonly uptime: number;
  /** When the exporter started, as options of the same domain say. */
  readonly boot: BootTime;
  /** Values of all its records, in the order of the layout's header names. */
  readonly values: readonly Value[];
  readonly exporter: string;
}

/** Milliseconds since 1970 at which an exporter started; NaN as long as it did not say. */
export interface BootTime {
  ms: number;
}

/** The flow record under the decoder's eyes: where it stands, and its values, which are read when they are asked for. */
export class FlowCursor implements Place, RecordValues {
  offset = 0;
  length = 0;
  private buffer: Buffer = Buffer.alloc(0);
  private at = 0;
  private layout!: FlowLayout;
  private header!: FlowHeader;
  private starts: readonly number[] | Uint16Array = [];
  private lengths: readonly number[] | Uint16Array = [];
  private readonly ownStarts = new Uint16Array(mostFields);
  private readonly ownLengths = new Uint16Array(mostFields);
  private askedSlot = -1;
  private asked: Value = null;

  /**
   * Goes to a record that begins at `at`. False if it does not end before `end`; `length` is then what it needs at least.
   */
  go(layout: FlowLayout, header: FlowHeader, bytes: Buffer, at: number, end: number): boolean {
    this.layout = layout;
    this.header = header;
    this.buffer = bytes;
    this.at = at;
    this.askedSlot = -1;
    if (layout.size === 0) return this.measure(end);
    this.starts = layout.starts;
    this.lengths = layout.lengths;
    this.length = layout.size;
    return at + layout.size <= end;
  }

  /** Finds the fields of a record whose fields state their own lengths (RFC 7011 7). */
  private measure(end: number): boolean {
    const { lengths } = this.layout;
    this.starts = this.ownStarts;
    this.lengths = this.ownLengths;
    let at = this.at;
    for (let i = 0; i < lengths.length; i++) {
      let length = lengths[i] as number;
      if (length === variableLength) {
        length = at < end ? (this.buffer[at] as number) : end;
        at++;
        if (length === 255) {
          length = at + 2 <= end ? this.buffer.readUInt16BE(at) : end;
          at += 2;
        }
      }
      this.ownStarts[i] = at - this.at;
      this.ownLengths[i] = length;
      at += length;
      if (at > end) break;
    }
    this.length = at - this.at;
    return at <= end;
  }

  bytes(): Uint8Array {
    return this.buffer.subarray(this.at, this.at + this.length);
  }

  value(slot: number): Value {
    if (slot === this.askedSlot) return this.asked;
    this.askedSlot = slot;
    const { fields } = this.layout;
    this.asked = slot < fields.length ? this.field(fields[slot] as number) : this.extra(slot - fields.length);
    return this.asked;
  }

  /** When the flow began: the exactest that the record says, null if it says nothing. */
  time(): StatedTime | null {
    const { startTimes } = this.layout;
    for (let i = 0; i < startTimes.length; i++) {
      const time = startTimes[i] as TimeField;
      const us = this.usOf(time);
      if (us > 0)
        return {
          us,
          text: this.field(time.field) as string,
          offsetMinutes: 0,
          digits: digits[time.unit],
          assumed: [],
        };
    }
    return null;
  }

  private field(field: number): Value {
    const kind = this.layout.kinds[field] as ValueKind;
    return valueText(this.buffer, this.startOf(field), this.lengths[field] as number, kind);
  }

  private startOf(field: number): number {
    return this.at + (this.starts[field] as number);
  }

  private extra(index: number): Value {
    const extra = this.layout.extras[index];
    if (typeof extra === 'number') return this.header.values[extra] ?? null;
    const { startTimes, endTimes } = this.layout;
    if (extra === 'duration' && startTimes[0]?.unit === 'uptime' && endTimes[0]?.unit === 'uptime')
      return String((this.countOf(endTimes[0]) - this.countOf(startTimes[0])) >>> 0);
    const start = extra === 'end' ? 0 : this.first(startTimes);
    if (extra === 'start') return start > 0 ? String(Math.floor(start / 1000)) : null;
    const end = this.first(endTimes);
    if (extra === 'end') return end > 0 ? String(Math.floor(end / 1000)) : null;
    return start > 0 && end >= start ? String((end - start) / 1000) : null;
  }

  /** The first of the times that is stated, as microseconds; NaN if none is. */
  private first(fields: readonly TimeField[]): number {
    for (let i = 0; i < fields.length; i++) {
      const us = this.usOf(fields[i] as TimeField);
      if (us > 0) return us;
    }
    return Number.NaN;
  }

  private countOf({ field }: Pick<TimeField, 'field'>): number {
    return unsignedAt(this.buffer, this.startOf(field), this.lengths[field] as number);
  }

  private usOf({ field, unit }: TimeField): number {
    if (unit === 'nanos' || unit === 'micros') return microsAt(this.buffer, this.startOf(field), unit);
    const count = this.countOf({ field });
    switch (unit) {
      case 'millis':
        return count * 1000;
      case 'seconds':
        return count * 1_000_000;
      case 'micros-before-export':
        return this.header.exportUs - count;
      case 'uptime':
        return this.uptimeUs(count);
    }
  }

  /** An uptime counts from the exporter's start, which the record states or the header gives. */
  private uptimeUs(count: number): number {
    const boot = this.bootMs();
    if (!Number.isNaN(boot)) return (boot + count) * 1000;
    const { exportUs, uptime } = this.header;
    return Number.isNaN(uptime) ? Number.NaN : exportUs - msBefore(uptime, count) * 1000;
  }

  /** When the exporter started, as the record says itself or options said before; NaN if neither does. */
  bootMs(): number {
    const { bootField } = this.layout;
    return bootField === -1 ? this.header.boot.ms : unsignedAt(this.buffer, this.startOf(bootField), 8);
  }
}

/** Clocks of a router's cards may be ahead of the one that stamps its datagrams, but not by more. */
const mostAheadMs = 3_600_000;

/** How long before the export something was. Uptimes begin anew after 49.7 days, so the difference is taken in 32 bits. */
function msBefore(uptime: number, count: number): number {
  const ahead = (count - uptime) >>> 0;
  return ahead <= mostAheadMs ? -ahead : (uptime - count) >>> 0;
}

/** Fields of one template; templates with more are refused. */
export const mostFields = 512;

const digits = { nanos: 9, micros: 6, millis: 3, seconds: 0, 'micros-before-export': 6, uptime: 3 } as const;
