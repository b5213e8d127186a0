import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { EventView } from '#base/event.ts';
import { reader } from '#evidence/readers/evtx/reader.ts';
import type { EvtxEvent, EvtxField } from './event.ts';
import { createEvtxStream, createEvtxWriter } from './writer.ts';

const evtxexport = '/usr/bin/evtxexport';
const timeUs = Date.UTC(2025, 10, 12, 1, 2, 3) * 1000 + 456_789;
const guid = '{54849625-5478-4994-a5ba-3e3b0328c30d}';
const awkward = '東京 <a href="x">&amp;\'</a>\t改行\r\nend ]]>';

/** A field, what our reader says of it, and what libevtx says of it: null where it is known to be wrong (release 2018). */
const fields: readonly (readonly [EvtxField, readonly string[], readonly string[] | null])[] = [
  [field('text', 'string', awkward), [awkward], [awkward]],
  [field('empty', 'string', ''), [''], ['']],
  [field('pair', 'string', '𠮷野家 🐉'), ['𠮷野家 🐉'], null],
  [field('none', 'string', null), [], []],
  [field('ansi', 'ansi', 'plain'), ['plain'], ['plain']],
  [field('u8', 'u8', 255), ['255'], ['255']],
  [field('u16', 'u16', 65_535), ['65535'], ['65535']],
  [field('u32', 'u32', 4_294_967_295), ['4294967295'], ['4294967295']],
  [field('u64', 'u64', 18_446_744_073_709_551_615n), ['18446744073709551615'], ['18446744073709551615']],
  [field('i8', 'i8', -128), ['-128'], null],
  [field('i16', 'i16', -3), ['-3'], null],
  [field('i32', 'i32', -2_147_483_648), ['-2147483648'], null],
  [field('i64', 'i64', -9_223_372_036_854_775_808n), ['-9223372036854775808'], null],
  [field('hex32', 'hex32', 0x17), ['0x17'], ['0x00000017']],
  [field('hex64', 'hex64', 0x3e7n), ['0x3e7'], ['0x00000000000003e7']],
  [field('bool', 'bool', true), ['true'], ['true']],
  [field('binary', 'binary', Uint8Array.of(0, 1, 254)), ['0001FE'], ['0001FE']],
  [field('guid', 'guid', guid), [guid], [guid.toUpperCase()]],
  [
    field('sid', 'sid', 'S-1-5-21-1-4294967295-3-500'),
    ['S-1-5-21-1-4294967295-3-500'],
    ['S-1-5-21-1-4294967295-3-500'],
  ],
  [field('filetime', 'filetime', timeUs), ['2025-11-12T01:02:03.4567890Z'], ['2025-11-12T01:02:03.456789000Z']],
  [field('strings', 'string[]', ['見', '', '末']), ['見', '', '末'], ['見', '', '末']],
  [field('numbers', 'u32[]', [1, 2]), ['1', '2'], ['1', '2']],
  [field('guids', 'guid[]', [guid, guid]), [guid, guid], [guid.toUpperCase(), guid.toUpperCase()]],
];

function field(name: string | null, type: EvtxField['type'], value: EvtxField['value']): EvtxField {
  return { name, type, value };
}

function event(data: readonly EvtxField[], more: Partial<EvtxEvent> = {}): EvtxEvent {
  const base = { provider: 'Kazahana-Test', eventId: 1, channel: 'Application', computer: 'DC01.kazahana.example' };
  return { ...base, timeUs, data, ...more };
}

interface ReadBack {
  readonly recordId: string;
  readonly offset: number;
  readonly timeUs: number;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** By field name; several fields of one name follow each other. */
function readBack(bytes: Uint8Array): { records: ReadBack[]; rejects: string[] } {
  const records: ReadBack[] = [];
  const rejects: string[] = [];
  const ranges = reader.open({ carve: false });
  for (const range of reader.ranges(bytes.length)) {
    ranges.read(bytes.subarray(range.start, range.end), range, {
      record: (view) => records.push(recordOf(view)),
      reject: (reject) => rejects.push(reject.why.key),
    });
  }
  return { records, rejects };
}

function recordOf(view: EventView): ReadBack {
  const values: Record<string, string[]> = {};
  for (const [slot, name] of view.shape.names.entries()) {
    const texts = Array.from({ length: view.count(slot) }, (_, index) => view.text(slot, index));
    values[name] = [...(values[name] ?? []), ...texts];
  }
  return { recordId: view.recordId, offset: view.offset, timeUs: view.timeUs, values };
}

/** What libevtx makes of a log: element or `Data` name → texts, one map for each event. */
function exported(bytes: Uint8Array): Record<string, string[]>[] {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-evtx-'));
  try {
    const path = join(folder, 'log.evtx');
    writeFileSync(path, bytes);
    const run = spawnSync(evtxexport, ['-f', 'xml', path], { encoding: 'utf8', maxBuffer: 1 << 28 });
    expect(run.stderr).not.toMatch(/unable/i);
    return eventsOf(run.stdout.slice(run.stdout.indexOf('<Event ')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function eventsOf(xml: string): Record<string, string[]>[] {
  const events: Record<string, string[]>[] = [];
  let name = '';
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === 'Event') events.push({});
    name = String(tag.attributes['Name'] ?? tag.name);
    text = '';
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', () => {
    if (name !== '') events.at(-1)![name] = [...(events.at(-1)?.[name] ?? []), text];
    name = '';
  });
  // libevtx writes a carriage return as it is; XML would read it as a line feed.
  parser.write(`<Events>${xml.replaceAll('\r', '&#13;')}</Events>`).close();
  return events;
}

describe('a written log, read by our reader', () => {
  it('holds every type of value, awkward text, surrogate pairs, nothing and empty text as they were given', () => {
    const writer = createEvtxWriter();
    writer.write(event(fields.map(([given]) => given)));
    const { records, rejects } = readBack(writer.finish());
    expect(rejects).toEqual([]);
    expect(records).toHaveLength(1);
    const expected = fields.map(([given, ours]) => [given.name ?? '', ours]);
    expect(expected.map(([name]) => [name, records[0]?.values[String(name)]])).toEqual(expected);
  });

  it('names provider, time, user and the rest of the system part', () => {
    const writer = createEvtxWriter({ firstRecordId: 7_000_000_000n });
    const more = { providerGuid: guid, qualifiers: 16_384, version: 2, level: 4, task: 9, opcode: 1, processId: 4 };
    writer.write(
      event([], { ...more, keywords: 0x8020_0000_0000_0000n, threadId: 8, userSid: 'S-1-5-18', activityId: guid }),
    );
    const { records } = readBack(writer.finish());
    expect(records[0]).toMatchObject({ recordId: '7000000000', timeUs });
    expect(records[0]?.values).toMatchObject({
      Provider_Name: ['Kazahana-Test'],
      Provider_Guid: [guid],
      EventID: ['1'],
      EventID_Qualifiers: ['16384'],
      Keywords: ['0x8020000000000000'],
      Security_UserID: ['S-1-5-18'],
      Computer: ['DC01.kazahana.example'],
    });
  });

  it('keeps several unnamed values in order, and binary data behind them', () => {
    const writer = createEvtxWriter();
    writer.write(event([field(null, 'string', 'a'), field(null, 'string', 'b')], { binary: Uint8Array.of(1, 2) }));
    const { records } = readBack(writer.finish());
    expect(records[0]?.values).toMatchObject({ Data: ['a', 'b'], Binary: ['0102'] });
  });

  it('keeps the values of UserData', () => {
    const writer = createEvtxWriter();
    const userData = {
      element: 'LogFileCleared',
      namespace: 'urn:x',
      fields: [field('SubjectUserName', 'string', '管理')],
    };
    const { data: _none, ...bare } = event([]);
    writer.write({ ...bare, userData });
    const { records, rejects } = readBack(writer.finish());
    expect(rejects).toEqual([]);
    expect(JSON.stringify(records[0]?.values)).toContain('管理');
  });
});

describe('chunks', () => {
  const long = (size: number) => event([field('text', 'string', 'x'.repeat(size))]);

  it('begin when the one before is full, and record numbers run on, with the holes that were asked for', () => {
    const writer = createEvtxWriter({ firstRecordId: 41n });
    const written = Array.from({ length: 40 }, (_, index) => {
      if (index === 20) writer.skip(5);
      return writer.write(long(3000));
    });
    const { records, rejects } = readBack(writer.finish());
    expect(rejects).toEqual([]);
    expect(records.map((record) => record.recordId)).toEqual(written.map((record) => String(record.recordId)));
    expect(records.map((record) => record.offset)).toEqual(written.map((record) => record.offset));
    expect(written[19]?.recordId).toBe(60n);
    expect(written[20]?.recordId).toBe(66n);
    expect(new Set(written.map(({ offset }) => Math.floor((offset - 4096) / 65_536))).size).toBe(4);
  });

  it('carry checksums over the header and over the records', () => {
    const writer = createEvtxWriter();
    for (let index = 0; index < 25; index++) writer.write(long(3000));
    const bytes = writer.finish();
    expect(view(bytes).getUint32(124, true)).toBe(crc32(bytes.subarray(0, 120)));
    for (let at = 4096; at < bytes.length; at += 65_536) {
      const chunk = bytes.subarray(at, at + 65_536);
      const free = view(chunk).getUint32(48, true);
      expect(view(chunk).getUint32(52, true)).toBe(crc32(chunk.subarray(512, free)));
      expect(view(chunk).getUint32(124, true)).toBe(crc32(chunk.subarray(128, 512), crc32(chunk.subarray(0, 120))));
    }
  });

  it('are handed out one by one, so that a log of any size needs the memory of one chunk', () => {
    const chunks: Uint8Array[] = [];
    const stream = createEvtxStream((chunk) => chunks.push(chunk));
    const whole = createEvtxWriter();
    for (let index = 0; index < 25; index++) {
      stream.write(long(3000));
      whole.write(long(3000));
      if (index === 12) expect(chunks).toHaveLength(1);
    }
    const header = stream.finish();
    expect(Buffer.concat([header, ...chunks]).equals(whole.finish())).toBe(true);
  });

  it('refuse an event that no chunk can hold, and go on as if nothing had been asked', () => {
    const writer = createEvtxWriter();
    expect(() => writer.write(long(32_000))).toThrow(RangeError);
    writer.write(long(10));
    expect(() => writer.write(event([field('sid', 'sid', 'no SID')]))).toThrow(RangeError);
    writer.write(long(11));
    expect(() => writer.write(long(32_000))).toThrow(RangeError);
    writer.write(long(12));
    const { records, rejects } = readBack(writer.finish());
    expect(rejects).toEqual([]);
    expect(records.map((record) => record.values['text']?.[0]?.length)).toEqual([10, 11, 12]);
    expect(records.map((record) => record.recordId)).toEqual(['1', '2', '3']);
  });
});

describe.skipIf(!existsSync(evtxexport))(
  'a written log, read by evtxexport (skipped where libevtx-utils is missing)',
  () => {
    it('holds the same values', () => {
      const writer = createEvtxWriter();
      writer.write(event(fields.map(([given]) => given)));
      const [values] = exported(writer.finish());
      const comparable = fields
        .filter(([, , theirs]) => theirs !== null)
        .map(([given, , theirs]) => [given.name ?? '', theirs]);
      expect(comparable.map(([name]) => [name, values?.[String(name)] ?? []])).toEqual(comparable);
    });

    it('is whole over many chunks, with UserData, bare events and empty ones', () => {
      const writer = createEvtxWriter({ firstRecordId: 100n });
      const userData = {
        element: 'LogFileCleared',
        namespace: 'urn:x',
        fields: [field('SubjectUserName', 'string', '管理')],
      };
      const { data: _none, ...bare } = event([]);
      for (let index = 0; index < 90; index++)
        writer.write(event([field('text', 'string', `値${index} `.repeat(200))]));
      for (const more of [{ ...bare, userData }, bare, event([])]) writer.write(more);
      const events = exported(writer.finish());
      expect(events.map((values) => values['EventRecordID']?.[0])).toEqual(
        Array.from({ length: 93 }, (_, index) => `${100 + index}`),
      );
      expect(events[89]?.['text']?.[0]).toBe('値89 '.repeat(200));
      expect(events[90]?.['SubjectUserName']).toEqual(['管理']);
    });
  },
);

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
