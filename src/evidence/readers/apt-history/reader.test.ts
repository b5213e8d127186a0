import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const history = `
Start-Date: 2023-02-05  17:32:18
Commandline: apt-get install nmap
Requested-By: ana (1000)
Install: nmap:amd64 (7.93)
End-Date: 2023-02-05  17:32:20

Start-Date: 2023-02-06  17:32:18
Remove: nmap:amd64 (7.93)
`;

describe("apt's history", () => {
  it('gives a paragraph as a record, with its place', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(history));
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      offset: 1,
      time: '2023-02-05T17:32:18.000000Z',
      fields: { Commandline: 'apt-get install nmap', 'Requested-By': 'ana (1000)' },
    });
    expect(rows[1]?.fields).toMatchObject({ Remove: 'nmap:amd64 (7.93)' });
  });

  it('does not recognise other paragraphs of names and values', () => {
    expect(reader.recognise?.(headOf('x', Buffer.from('Package: nmap\nVersion: 7.93\n'), true))).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(history)));
});

describe.skipIf(sharedData === null)('the history of a real host (skipped where ../shared/data is absent)', () => {
  it('gives 10 actions', async () => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/apt_history.log`));
    expect([rows.length, rejects.length]).toEqual([10, 0]);
    expect(rows.filter(({ fields }) => fields['Requested-By'] !== undefined)).toHaveLength(5);
  });
});
