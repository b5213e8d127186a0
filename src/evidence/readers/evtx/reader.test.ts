import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventSource, RecordShape } from '#base/event.ts';
import { isoFromUs } from '#base/utc.ts';
import { readLog } from './read-log.ts';
import { reader } from './reader.ts';
import { oneChunk, samples } from './testing/sample-logs.ts';

describe('evtx ranges', () => {
  it('begins with the header block and 64 chunks, then goes on by 64 chunks to the end of the file', () => {
    const size = 4096 + 150 * 65536 + 100;
    expect(reader.ranges(size)).toEqual([
      { start: 0, end: 4096 + 64 * 65536 },
      { start: 4096 + 64 * 65536, end: 4096 + 128 * 65536 },
      { start: 4096 + 128 * 65536, end: size },
    ]);
    expect(reader.ranges(100)).toEqual([{ start: 0, end: 100 }]);
    expect(reader.ranges(0)).toEqual([]);
  });

  it('covers a file of 2.5 GiB without a gap', () => {
    const size = 2.5 * 2 ** 30;
    const ranges = reader.ranges(size);
    expect(ranges).toHaveLength(640);
    expect(ranges.every(({ start }, index) => start === (ranges[index - 1]?.end ?? 0))).toBe(true);
    expect(ranges.at(-1)?.end).toBe(size);
  });

  it('passes over chunks of zeros and counts them', () => {
    const start = 4096 + 64 * 65536;
    const rejects: unknown[] = [];
    const sink = { record: () => {}, reject: (reject: unknown) => void rejects.push(reject) };
    const range = { start, end: start + 64 * 65536 };
    const facts = reader.open({ carve: true }).read(Buffer.alloc(64 * 65536), range, sink);
    expect(facts).toMatchObject({ chunks: 0, emptyChunks: 64, badChunks: 0, records: 0, runs: [] });
    expect(rejects).toEqual([]);
  });
});

describe('evtx recognition', () => {
  it('goes by the first bytes, never by the name', () => {
    const head = Buffer.alloc(4096);
    head.write('ElfFile\0', 'latin1');
    expect(reader.recognise(head)).toBe(1);
    expect(reader.recognise(Buffer.from('ElfFile'))).toBe(0);
    expect(reader.recognise(Buffer.from('%PDF-1.7'))).toBe(0);
    expect(reader.recognise(Buffer.alloc(0))).toBe(0);
  });

  it('holds a file with a damaged signature for likely when the sizes in its header are right', () => {
    const head = Buffer.alloc(4096);
    head.writeUInt32LE(128, 32);
    head.writeUInt16LE(3, 38);
    head.writeUInt16LE(4096, 40);
    expect(reader.recognise(head)).toBe(0.5);
  });
});

describe.skipIf(!existsSync(samples))('evtx records (skipped where ../shared/data is absent)', () => {
  it('say where they stand, when and on which host they were written', () => {
    const bytes = sample(oneChunk);
    const seen: unknown[] = [];
    readLog(bytes, {
      record(event) {
        const { offset, length, origin, recordId, host } = event;
        expect(Buffer.from(event.bytes())).toEqual(bytes.subarray(offset, offset + length));
        seen.push({ offset, origin, recordId, host, time: isoFromUs(event.timeUs), ...event.source, id: 0 });
      },
    });
    expect(seen).toHaveLength(50);
    expect(seen[0]).toEqual({
      offset: 4608,
      origin: 'live',
      recordId: '423991',
      host: 'MSEDGEWIN10',
      time: '2020-10-23T21:57:29.217562Z',
      id: 0,
      product: 'windows',
      channel: 'Microsoft-Windows-Sysmon/Operational',
      provider: 'Microsoft-Windows-Sysmon',
      code: '1',
    });
  });

  it('share one object for equal sources and for equal field names', () => {
    const sources = new Map<string, EventSource>();
    const shapes = new Map<string, RecordShape>();
    const shared = reader.open({ carve: false });
    for (const path of [oneChunk, 'attack-samples/Command_and_Control/DE_sysmon-3-rdp-tun.evtx']) {
      readLog(
        sample(path),
        {
          record({ source, shape }) {
            const { channel, provider, code } = source;
            expect(sources.get(`${channel} ${provider} ${code}`) ?? source).toBe(source);
            sources.set(`${channel} ${provider} ${code}`, source);
            expect(shapes.get(shape.names.join()) ?? shape).toBe(shape);
            shapes.set(shape.names.join(), shape);
          },
        },
        shared,
      );
    }
    expect(new Set([...sources.values()].map(({ id }) => id)).size).toBe(sources.size);
    expect(new Set([...shapes.values()].map(({ id }) => id)).size).toBe(shapes.size);
  });

  it('keep several unnamed Data elements in order, and know the slots of a name', () => {
    const values: string[][] = [];
    readLog(sample('attack-samples/Credential_Access/MSSQL_multiple_failed_logon_EventID_18456.evtx'), {
      record(event) {
        const [slot = -1] = event.shape.slotsOf('Data');
        values.push(Array.from({ length: event.count(slot) }, (_, index) => event.text(slot, index)));
        expect(event.shape.slotsOf('NoSuchField')).toEqual([]);
      },
    });
    expect(values[0]).toEqual([
      'sa',
      ' Reason: Password did not match that for the login provided.',
      ' [CLIENT: 10.0.2.17]',
    ]);
  });

  it('give lower case beside the spelling of the record', () => {
    const cases: [string, string][] = [];
    readLog(sample(oneChunk), {
      record(event) {
        event.shape.names.forEach((_name, slot) => cases.push([event.text(slot), event.lower(slot)]));
      },
    });
    expect(cases.every(([text, lower]) => text.toLowerCase() === lower)).toBe(true);
    expect(cases.some(([text, lower]) => text !== lower)).toBe(true);
  });
});

describe.skipIf(!existsSync(samples))('evtx facts (skipped where ../shared/data is absent)', () => {
  it('tell of chunks, of the header, and of records that follow each other without a hole', () => {
    const [facts] = readLog(sample(oneChunk), {});
    expect(facts).toMatchObject({
      chunks: 1,
      emptyChunks: 0,
      badChunks: 0,
      records: 50,
      carved: 0,
      runsComplete: true,
    });
    expect(facts).toMatchObject({ dirty: false, full: false, headerChunks: 1 });
    expect(facts?.runs[0]).toMatchObject({
      channel: 'Microsoft-Windows-Sysmon/Operational',
      host: 'MSEDGEWIN10',
      first: 423991,
    });
    expect(facts?.runs.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(50);
  });

  it('know a log that was not closed', () => {
    const [facts] = readLog(sample('parser-samples/sample-with-zero-data-size-event.evtx'), {});
    expect(facts?.dirty).toBe(true);
  });
});

function sample(path: string): Buffer {
  return readFileSync(new URL(path, samples));
}
