import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const entry = (text: string) =>
  `<![LOG[${text}]LOG]!><time="17:32:18.123-060" date="2-5-2023" component="Enforce" context="" type="1" thread="9" file="a.cpp:1">\n`;

describe('logs of Configuration Manager', () => {
  it('gives an entry of several lines as one record, at the time its bias places it', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(entry('a\nb') + entry('c')));
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T16:32:18.123000Z',
      fields: { message: 'a\nb', component: 'Enforce' },
    });
    expect(rows[1]?.fields.message).toBe('c');
  });

  it('names an entry that is cut', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(`${entry('a')}<![LOG[b\n${entry('c')}`));
    expect(rows).toHaveLength(2);
    expect(rejects).toMatchObject([{ offset: entry('a').length, why: { key: 'cmtrace.entry-cut' } }]);
  });

  it('recognises its begin only', () => {
    expect(reader.recognise?.(headOf('x', Buffer.from(entry('a')), true))).toBeGreaterThan(0.9);
    expect(reader.recognise?.(headOf('x', Buffer.from('<LOG>'), true))).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(entry('a\nb') + entry('c'))));
});

describe.skipIf(sharedData === null)('logs of real clients (skipped where ../shared/data is absent)', () => {
  it('gives 10 entries, each with a time', async () => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/sccm_various.log`));
    expect([rows.length, rejects.length]).toEqual([10, 0]);
    expect(rows.filter(({ time }) => time === null)).toEqual([]);
    expect(rows.at(0)?.time).toBe('2014-11-28T14:03:19.766000Z');
  });
});
