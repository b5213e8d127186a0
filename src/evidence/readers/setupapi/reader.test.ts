import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const log = `[Device Install Log]
     OS Version = 10.0.19045

>>>  [Device Install (Hardware initiated) - USBSTOR\\Disk&Ven_Example\\1234&0]
>>>  Section start 2023/02/05 17:32:18.123
     dvi: {Build Driver List} 17:32:18.200
<<<  Section end 2023/02/05 17:32:19.000
<<<  [Exit status: SUCCESS]

>>>  [Delete Device - USB\\x]
>>>  Section start 2023/02/05 17:33:00.000
`;

describe('setupapi logs', () => {
  it('gives a section as a record, also one that does not end', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(log.replaceAll('\n', '\r\n')));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        time: '2023-02-05T17:32:18.123000Z',
        fields: {
          section: 'Device Install (Hardware initiated) - USBSTOR\\Disk&Ven_Example\\1234&0',
          exit_status: 'SUCCESS',
          log: '     dvi: {Build Driver List} 17:32:18.200',
        },
      },
      { fields: { section: 'Delete Device - USB\\x', exit_status: null } },
    ]);
  });

  it('recognises its first line only', () => {
    expect(reader.recognise?.(headOf('x', Buffer.from(log), true))).toBeGreaterThan(0.9);
    expect(reader.recognise?.(headOf('x', Buffer.from('[BeginLog]\n'), true))).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(log)));
});

describe.skipIf(sharedData === null)('setupapi logs of real hosts (skipped where ../shared/data is absent)', () => {
  it.each([
    ['setupapi.dev.log', 194],
    ['setupapi.setup.log', 16],
  ])('reads %s: %i sections', async (name, count) => {
    const bytes = readFileSync(`${sharedData}/linux/plaso/${name}`);
    const { rows, rejects } = await readSource(reader, bytes);
    expect([rows.length, rejects.length]).toEqual([count, 0]);
    expect(bytes.toString('latin1').match(/^>>> {2}\[/gm)).toHaveLength(count);
    expect(rows.filter(({ time }) => time === null)).toEqual([]);
  });
});
