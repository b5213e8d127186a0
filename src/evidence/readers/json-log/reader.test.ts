import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { readers } from '../index.ts';
import { reader } from './reader.ts';

const lines = [
  { ts: 1714557600.25, level: 'warn', msg: 'login failed', user: { name: 'ana' }, host: 'app01' },
  { created_at: '2024-05-01T10:00:01Z', event: 'login', ip: '192.0.2.7' },
  { note: 'no time at all', event: 'login' },
].map((each) => JSON.stringify(each));

describe('JSON of an unknown product', () => {
  it('that states times is kept, and so is a record among them that states none', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(lines.join('\n')));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: '', channel: 'json' },
        time: '2024-05-01T10:00:00.250000Z',
        host: 'app01',
        fields: { 'user.name': 'ana', msg: 'login failed' },
      },
      { time: '2024-05-01T10:00:01.000000Z' },
      { time: null, fields: { note: 'no time at all' } },
    ]);
  });

  it('gives way to any reader that knows the product', () => {
    expect(reader.claims({ timestamp: '2024-05-01T10:00:00Z' })).toBe(0.1);
    expect(reader.claims({ created: '2024-05-01T10:00:00Z', action: 'x' })).toBe(0.05);
  });

  it.each([
    ['a thing that was made some time', { id: 7, name: 'web01', created: '2024-05-01T10:00:00Z' }],
    ['settings', { TenantId: 't', policies: [], ExecutedAt: '2024-05-01T10:00:00Z' }],
    ['a date without time of day', { date: '2024-05-01', action: 'x' }],
    ['a count called time', { time: 37, action: 'x' }],
    ['a backup', { time: '2024-05-01T10:00:00Z', tree: '00', paths: ['/'] }],
    ['a bill of materials', { bomFormat: 'CycloneDX', timestamp: '2024-05-01T10:00:00Z' }],
    ['an object with a time object', { time: { value: '2024-05-01T10:00:00Z' }, action: 'x' }],
  ])('is not %s', (_, value) => expect(reader.claims(value)).toBe(0));

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(lines.join('\n'))));
});

describe.skipIf(sharedData === null)('what is no log (skipped where ../shared/data is absent)', () => {
  it.each([
    'entra-m365',
    'ad/maester',
    'compliance',
    'sbom',
    'vuln',
    'cti',
    'scan',
    'inventory',
    'firewall/lab',
    'backup/restic',
  ])('is claimed by no reader: %s', (folder) => {
    const names = readdirSync(`${sharedData}/${folder}`, { recursive: true, encoding: 'utf8' });
    const claimed: string[] = [];
    for (const name of names.filter((each) => /\.json(?:\.gz)?$/.test(each))) {
      const raw = readFileSync(`${sharedData}/${folder}/${name}`);
      const bytes = name.endsWith('.gz') ? gunzipSync(raw) : raw;
      const found = recognise(headOf(name, bytes.subarray(0, headBytes), bytes.length <= headBytes), readers);
      if (found !== null) claimed.push(`${found.id} ${name}`);
    }
    expect(names.length).toBeGreaterThan(0);
    expect(claimed).toEqual([]);
  });
});
