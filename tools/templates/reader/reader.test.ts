import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import { describe, expect, it } from 'vitest';
import { reader } from './reader.ts';

const header = Buffer.concat([Buffer.from('TEMPLATE'), Buffer.alloc(56)]);

function record(seconds: bigint, host: string, message: string): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.writeBigUInt64LE(seconds, 0);
  bytes.write(host, 8);
  bytes.write(message, 32);
  return bytes;
}

function readAll(file: Buffer) {
  const rows: Pick<EventView, 'offset' | 'recordId' | 'timeUs' | 'host'>[] = [];
  const rejects: Reject[] = [];
  const range = reader.open({ carve: false });
  const sink = {
    record: ({ offset, recordId, timeUs, host }: EventView) => rows.push({ offset, recordId, timeUs, host }),
    reject: (reject: Reject) => rejects.push(reject),
  };
  for (const each of reader.ranges(file.length))
    range.read(file.subarray(each.start, each.end), each, file.length, sink);
  return { rows, rejects };
}

describe('template-reader', () => {
  it('is recognised by its first bytes, whatever the file is called', () => {
    expect(reader.recognise(header, 'x.txt')).toBe(1);
    expect(reader.recognise(Buffer.from('ElfFile\0'), 'x.template')).toBe(0);
    expect(reader.recognise(new Uint8Array(0), '')).toBe(0);
  });

  it('hands out each record with its place, time and host', () => {
    const file = Buffer.concat([header, record(1n, 'PC1', 'on'), record(2n, '端末２', 'off')]);
    expect(readAll(file)).toEqual({
      rows: [
        { offset: 64, recordId: '1', timeUs: 1_000_000, host: 'PC1' },
        { offset: 128, recordId: '2', timeUs: 2_000_000, host: '端末２' },
      ],
      rejects: [],
    });
  });

  it('rejects a record the file ends in, with its offset and the bytes it lacks', () => {
    const { rows, rejects } = readAll(Buffer.concat([header, record(1n, 'PC1', 'on')]).subarray(0, 100));
    expect(rows).toEqual([]);
    expect(rejects).toMatchObject([{ offset: 64, needed: 64, had: 36 }]);
  });
});
