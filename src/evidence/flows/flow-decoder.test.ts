import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import { FieldRecord } from '../record/field-record.ts';
import { FlowDecoder } from './flow-decoder.ts';
import * as made from './testing/made-datagrams.ts';

/** Decodes datagrams one after the other, asks every record for all its values, and counts what came. */
function decoded(datagrams: readonly Uint8Array[]) {
  const decoder = new FlowDecoder(new FieldRecord());
  const rejects: Reject[] = [];
  const rows: Record<string, string>[] = [];
  const sink = {
    record: (event: EventView) => {
      rows.push(Object.fromEntries(event.shape.names.map((name, slot) => [name, event.text(slot)])));
    },
    reject: (reject: Reject) => void rejects.push(reject),
  };
  for (const each of datagrams) {
    const bytes = Buffer.from(each);
    const exporter = { exporter: '192.0.2.9', exporterPort: 4_000, capturedUs: Number.NaN };
    decoder.decode({ bytes, start: 0, end: bytes.length, offset: 0, ...exporter }, sink);
  }
  decoder.end(sink);
  return { rows, rejects };
}

const fields = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 500 }), fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(0xffff))),
  { minLength: 1, maxLength: 30 },
);

describe('the decoder of export datagrams', () => {
  it('makes a record or a reject of whatever bytes follow a version', () => {
    const version = fc.constantFrom(0, 5, 9, 10);
    const body = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(version, body), { maxLength: 4 }), (list) => {
        const { rejects } = decoded(list.map(([number, rest]) => Buffer.concat([made.written([number, 2]), rest])));
        expect(rejects.every(({ offset, needed, had }) => offset >= 0 && needed >= 0 && had >= 0)).toBe(true);
      }),
    );
  });

  it('reads whatever bytes by whatever template, and no byte twice', () => {
    const body = fc.uint8Array({ maxLength: 600 });
    fc.assert(
      fc.property(fields, body, (template, bytes) => {
        const templates = made.set(2, made.template(300, template));
        const { rows } = decoded([made.ipfix(templates), made.ipfix(made.set(300, Buffer.from(bytes)))]);
        const least = template.reduce((sum, [, length]) => sum + (length === 0xffff ? 1 : length), 0);
        expect(rows.length * least).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });

  it('gives back the numbers that were written, in any width', () => {
    const number = fc.integer({ min: 1, max: 8 }).chain((width) => {
      const most = 256n ** BigInt(width) - 1n;
      return fc.tuple(fc.constant(width), fc.bigInt({ min: 0n, max: most }));
    });
    fc.assert(
      fc.property(number, ([width, value]) => {
        const bytes = Buffer.from(value.toString(16).padStart(2 * width, '0'), 'hex');
        const { rows } = decoded([
          made.ipfix(made.set(2, made.template(300, [[1, width]])), made.set(300, bytes, Buffer.alloc(0))),
        ]);
        expect(rows[0]?.['octetDeltaCount']).toBe(String(value));
      }),
    );
  });

  it('writes IPv6 addresses as RFC 5952 recommends', () => {
    const addresses = [
      '2001:db8::1',
      '::',
      '::1',
      '2001:db8:0:1:1:1:1:1',
      '2001:db8::1:0:0:1',
      'fe80::',
      '::ffff:192.0.2.1',
    ];
    const bytes = [
      '20010db8000000000000000000000001',
      '0'.repeat(32),
      `${'0'.repeat(31)}1`,
      '20010db8000000010001000100010001',
      '20010db8000000000001000000000001',
      `fe80${'0'.repeat(28)}`,
      '00000000000000000000ffffc0000201',
    ];
    const records = made.set(300, ...bytes.map((each) => Buffer.from(each, 'hex')));
    const { rows } = decoded([made.ipfix(made.set(2, made.template(300, [[27, 16]])), records)]);
    expect(rows.map((row) => row['sourceIPv6Address'])).toEqual(addresses);
  });

  it('holds back no more than a few megabytes, and refuses the rest at once', () => {
    const big = made.ipfix(made.set(300, Buffer.alloc(65_000)));
    const { rows, rejects } = decoded(Array.from({ length: 200 }, () => big));
    expect([rows.length, rejects.length]).toEqual([0, 200]);
  });

  it('forgets the oldest domains when templates of too many come', () => {
    const wide = made.template(
      300,
      Array.from({ length: 500 }, () => [1, 1]),
    );
    const datagrams = Array.from({ length: 1_200 }, (_each, domain) => {
      const bytes = made.ipfix(made.set(2, wide));
      bytes.writeUInt32BE(domain, 12);
      return bytes;
    });
    const last = made.ipfix(made.set(300, Buffer.alloc(500)));
    last.writeUInt32BE(1_199, 12);
    const { rows } = decoded([...datagrams, last]);
    expect(rows).toHaveLength(1);
  });

  it('reads times in the format of NTP, and counts in their place as some exporters write them', () => {
    const templates = made.set(2, made.template(300, [[154, 8]]));
    const ntp = made.written([made.sentAt + 2_208_988_800, 4], [0x8000_0000, 4]);
    const plain = made.written([made.sentAt * 1e6 + 7, 8]);
    const { rows } = decoded([made.ipfix(templates, made.set(300, ntp, plain))]);
    expect(rows.map((row) => row['flowStartMicroseconds'])).toEqual([`${made.sentAt}500000`, `${made.sentAt}000007`]);
  });
});
