import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const wide = (...texts: string[]) => Buffer.from(texts.map((text) => `${text}\0`).join(''), 'utf16le');

function recordBytes(number: number, provider: string, data: readonly string[]): Buffer {
  const names = wide(provider, 'PC1');
  const sid = Buffer.from('010100000000000512000000', 'hex');
  const texts = wide(...data);
  const used = 56 + names.length + sid.length + texts.length + 2 + 4;
  const bytes = Buffer.alloc(Math.ceil(used / 4) * 4);
  bytes.write('LfLe', 4);
  const numbers: [at: number, value: number][] = [
    [0, bytes.length],
    [8, number],
    [12, 1682933400],
    [16, 1682933400],
    [20, 0x8000_0210],
    [24, 8 | (data.length << 16)],
    [28, 2],
    [36, 56 + names.length + sid.length],
    [40, sid.length],
    [44, 56 + names.length],
    [48, 2],
    [52, 56 + names.length + sid.length + texts.length],
    [bytes.length - 4, bytes.length],
  ];
  for (const [at, value] of numbers) bytes.writeUInt32LE(value, at);
  Buffer.concat([names, sid, texts, Buffer.from([0xca, 0xfe])]).copy(bytes, 56);
  return bytes;
}

/** A log whose records begin `shift` bytes before the end of the file, and go on after the header. */
function log(records: readonly Buffer[], shift: number): Buffer {
  const end = Buffer.alloc(40);
  end.writeUInt32LE(40, 0);
  Buffer.from('11111111222222223333333344444444', 'hex').copy(end, 4);
  const body = Buffer.concat([...records, end]);
  const header = Buffer.alloc(48);
  header.writeUInt32LE(48, 0);
  header.write('LfLe', 4);
  header.writeUInt32LE(shift === 0 ? 48 : 48 + body.length - shift, 16);
  header.writeUInt32LE(48, 44);
  return Buffer.concat([header, body.subarray(shift), body.subarray(0, shift)]);
}

const records = [
  recordBytes(1, 'Security', ['ana', 'EXAMPLE']),
  recordBytes(2, 'Other', []),
  recordBytes(3, 'Service Control Manager', ['x']),
];

describe('an event log of old', () => {
  it('gives records with the field names of later ones', async () => {
    const { rows, rejects } = await readSource(reader, log(records, 0), { name: 'config/SysEvent.Evt' });
    expect(rejects).toEqual([]);
    expect(rows.map(({ recordId, source, host }) => [recordId, source.channel, source.code, host])).toEqual([
      ['1', 'Security', '528', 'PC1'],
      ['2', 'System', '528', 'PC1'],
      ['3', 'System', '528', 'PC1'],
    ]);
    expect(rows[0]).toMatchObject({
      offset: 48,
      time: '2023-05-01T09:30:00.000000Z',
      fields: {
        EventID_Qualifiers: '32768',
        Keywords: '0x8020000000000000',
        Security_UserID: 'S-1-5-18',
        Data: ['ana', 'EXAMPLE'],
        Binary: 'CAFE',
      },
    });
  });

  it('is read around the end of the file, with a record that is cut there', async () => {
    const shift = (records[0]?.length ?? 0) + 20;
    const { rows, rejects } = await readSource(reader, log(records, shift));
    expect(rejects).toEqual([]);
    expect(rows.map(({ recordId }) => recordId)).toEqual(['1', '2', '3']);
  });

  it('goes on after a damaged record, which is named with its offset', async () => {
    const file = log(records, 0);
    const second = 48 + (records[0]?.length ?? 0);
    file.write('xxxx', second + 4);
    const { rows, rejects } = await readSource(reader, file);
    expect(rows.map(({ recordId }) => recordId)).toEqual(['1', '3']);
    expect(rejects).toMatchObject([{ offset: second, had: records[1]?.length, why: { key: 'evt.no-record' } }]);
  });

  it('is no later event log', () => {
    expect(reader.recognise(headOf('a.evtx', Buffer.from(`ElfFile\0${'\0'.repeat(60)}`), true))).toBe(0);
    expect(reader.recognise(headOf('a', log(records, 0), true))).toBe(1);
  });

  it('survives damage', () => expectSurvivesMutations(reader, log(records, 100)));
});

describe.skipIf(sharedData === null)('a real log of Windows XP (skipped where ../shared/data is absent)', () => {
  it('gives all 6,063 records from the oldest, 1392, though its header was written 25 records before the end', async () => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/SysEvent.Evt`), {
      name: 'SysEvent.Evt',
    });
    expect(rejects).toEqual([]);
    const numbers = rows.map(({ recordId }) => Number(recordId));
    expect([numbers[0], numbers.at(-1), numbers.length]).toEqual([1392, 7454, 6063]);
    expect(rows.find(({ recordId }) => recordId === '1573')).toMatchObject({
      time: '2011-07-30T16:59:46.000000Z',
      host: 'WKS-WINXP32BIT',
      source: { channel: 'System', provider: 'LSASRV', code: '40961' },
      fields: { Level: '3' },
    });
  });
});
