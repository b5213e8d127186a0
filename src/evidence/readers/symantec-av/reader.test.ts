import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const line = '350105112012,5,1,2,PC1,ana,Test.Virus,"C:\\a, b.exe",5,3,14,256,33554436,"",0,,0';

describe('logs of Symantec AntiVirus', () => {
  it('gives a line its columns by name, and the time its octets say', async () => {
    const { rows } = await readSource(reader, Buffer.from(line));
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:18.000000Z',
      host: 'PC1',
      source: { product: 'symantec', code: '5' },
      fields: { user: 'ana', virus: 'Test.Virus', file: 'C:\\a, b.exe' },
    });
  });

  it.each(['350105112012,hello', '192.0.2.1,5,1,2,PC1', 'FFFFFFFFFFFF,5,1,2,x', ''])('does not claim %s', (other) => {
    expect(reader.claims?.(other)).toBe(false);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${line}\n${line}`)));
});

describe.skipIf(sharedData === null)('the log of a real client (skipped where ../shared/data is absent)', () => {
  it('gives 8 records of one evening in 2012', async () => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/Symantec.Log`));
    expect([rows.length, rejects.length]).toEqual([8, 0]);
    expect(new Set(rows.map(({ time }) => time?.slice(0, 10)))).toEqual(new Set(['2012-11-30']));
  });
});
