import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const sample = Buffer.from('TEMPLATE 2026-11-25T04:00:00Z pc1 on\nTEMPLATE 2026-11-25T05:00:00+01:00 端末２ off\n');

describe('template-reader', () => {
  it('claims its own lines and no others', () => {
    expect(reader.claims?.('TEMPLATE 2026-11-25T04:00:00Z pc1 on')).toBe(true);
    expect(reader.claims?.('Nov 25 04:00:00 pc1 sshd[1]: on')).toBe(false);
  });

  it('hands out each record with its place, time and host', async () => {
    const { rows, rejects } = await readSource(reader, sample);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      { offset: 0, time: '2026-11-25T04:00:00.000000Z', host: 'pc1', fields: { message: 'on' } },
      { offset: 37, time: '2026-11-25T04:00:00.000000Z', host: '端末２', fields: { message: 'off' } },
    ]);
  });

  it('rejects a line it cannot read, with its offset, and goes on', async () => {
    const bad = Buffer.from('TEMPLATE 2026-11-25T04:00:00Z pc1 on\nTEMPLATE yesterday pc1 on\n');
    const { rows, rejects } = await readSource(reader, bad);
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ offset: 37, why: { key: 'reader.line-unknown' } }]);
  });

  it('survives damage', () => expectSurvivesMutations(reader, sample));
});
