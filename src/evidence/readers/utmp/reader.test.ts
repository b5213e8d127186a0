import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

function login(type: number, user: string, host: string, at: string): Buffer {
  const bytes = Buffer.alloc(384);
  bytes.writeInt16LE(type, 0);
  bytes.writeInt32LE(4_242, 4);
  bytes.write('pts/0', 8);
  bytes.write('ts/0', 40);
  bytes.write(user, 44);
  bytes.write(host, 76);
  bytes.writeUInt32LE(Date.parse(at) / 1000, 340);
  bytes.writeInt32LE(250_000, 344);
  bytes.set([192, 0, 2, 7], 348);
  return bytes;
}

const on = login(7, 'ana', 'client.example.org', '2023-02-05T17:32:18Z');
const off = login(8, '', '', '2023-02-05T18:00:00Z');
const recognise = (bytes: Buffer) => reader.recognise(headOf('x', bytes, true));

describe('login records', () => {
  it('gives who logged on, from where and when', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.concat([on, off]));
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      offset: 0,
      length: 384,
      time: '2023-02-05T17:32:18.250000Z',
      source: { product: 'linux', channel: 'wtmp', code: 'USER_PROCESS' },
      fields: { user: 'ana', host: 'client.example.org', line: 'pts/0', addr: '192.0.2.7', 'event.action': 'logon' },
    });
    expect(rows[1]?.fields).toMatchObject({ 'event.action': 'logoff', user: null });
  });

  it('takes the records of a file called btmp for failed logons', async () => {
    const { rows } = await readSource(reader, on, { name: 'var/log/btmp.1' });
    expect(rows[0]).toMatchObject({ source: { channel: 'btmp' }, fields: { 'event.outcome': 'failure' } });
  });

  it('names a record that cannot be one, and one that is cut, and reads on', async () => {
    const wrong = Buffer.from(on);
    wrong.writeInt16LE(99, 0);
    const { rows, rejects } = await readSource(reader, Buffer.concat([on, wrong, on, on.subarray(0, 50)]), {
      piece: 100,
    });
    expect(rows.map(({ offset }) => offset)).toEqual([0, 768]);
    expect(rejects).toMatchObject([
      { offset: 384, why: { key: 'utmp.record-wrong' } },
      { offset: 1152, needed: 384, had: 50, why: { key: 'utmp.record-cut' } },
    ]);
  });

  it('recognises its records, and nothing in zeros, text or noise', () => {
    expect(recognise(on)).toBeGreaterThan(0.8);
    expect(recognise(Buffer.alloc(3_840))).toBe(0);
    expect(recognise(Buffer.from('Feb  5 17:32:18 web1 app[12]: hello\n'.repeat(50)))).toBe(0);
    expect(recognise(Buffer.from(Array.from({ length: 4_000 }, (_each, i) => (i * 7_919) & 0xff)))).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.concat([on, off, on])));
});

describe.skipIf(sharedData === null)('login records of real hosts (skipped where ../shared/data is absent)', () => {
  it.each([
    ['utmp/utmp', 14, 0, 'linux'],
    ['utmp/utmp_aarch64', 5, 0, 'linux'],
    ['utmp/utmp_s390', 5, 0, 'linux'],
    ['utmp/utmp_corrupted', 2, 3, 'linux'],
    ['utmp/wtmp.1', 2, 1, 'linux'],
    ['utmpx_mac', 5, 0, 'macos'],
  ])('reads %s: %i records, %i places that are none', async (name, records, others, product) => {
    const bytes = readFileSync(`${sharedData}/linux/plaso/${name}`);
    expect(recognise(bytes)).toBeGreaterThan(0.3);
    const { rows, rejects } = await readSource(reader, bytes);
    expect([rows.length, rejects.length]).toEqual([records, others]);
    expect(new Set(rows.map(({ source }) => source.product))).toEqual(new Set([product]));
  });
});
