import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { utc, zoneOf } from '#evidence/time/zone.ts';
import { reader } from './reader.ts';

const stars = '**********************';
const english = `${stars}
Windows PowerShell transcript start
Start time: 20230501183000
Username: EXAMPLE\\ana
Machine: PC1 (Microsoft Windows NT 10.0.17763.0)
Host Application: powershell.exe -NoProfile
Process ID: 4
${stars}
PS C:\\> whoami
example\\ana

PS C:\\> foreach ($a in 1) {
>> $a }
1
${stars}
Command start time: 20230501183010
${stars}
PS C:\\>
PS>hostname
PC1
${stars}
Windows PowerShell transcript end
End time: 20230501183020
${stars}
`;
const japanese = `\ufeff${stars}\r\nWindows PowerShell トランスクリプト開始\r\n開始時刻: 20230501183000\r\nユーザー名: EXAMPLE\\ana\r\nコンピューター: PC1 (Microsoft Windows NT 10.0)\r\n${stars}\r\nPS C:\\> 日本\r\n`;

describe('a transcript of PowerShell', () => {
  it('gives each command with what it printed and who ran it, and the ends of the session', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(english), { zone: utc, piece: 30 });
    expect(rejects).toEqual([]);
    expect(rows.map(({ time, steps, fields }) => [time?.slice(11, 19), steps, fields.Command, fields.Output])).toEqual([
      ['18:30:00', [], undefined, undefined],
      ['18:30:00', ['transcript-start'], 'whoami', 'example\\ana'],
      ['18:30:00', ['transcript-start'], 'foreach ($a in 1) {\n$a }', '1'],
      ['18:30:10', [], 'hostname', 'PC1'],
      ['18:30:20', [], undefined, undefined],
    ]);
    expect(rows[1]).toMatchObject({
      offset: english.indexOf('PS C:'),
      source: { product: 'windows', channel: 'PowerShell transcript' },
      host: 'PC1',
      fields: {
        Username: 'EXAMPLE\\ana',
        'Host Application': 'powershell.exe -NoProfile',
        'Working directory': 'C:\\',
      },
    });
  });

  it('is read in Japanese, as one of a computer in Japan unless a zone was set', async () => {
    const { rows } = await readSource(reader, Buffer.from(japanese));
    expect(rows[1]).toMatchObject({
      time: '2023-05-01T09:30:00.000000Z',
      assumed: ['zone'],
      steps: ['transcript-start', 'zone'],
      host: 'PC1',
      fields: { Username: 'EXAMPLE\\ana', Command: '日本' },
    });
    const set = await readSource(reader, Buffer.from(japanese), { zone: zoneOf('+01:00') ?? utc });
    expect(set.rows[1]).toMatchObject({ time: '2023-05-01T17:30:00.000000Z', assumed: [] });
  });

  it('keeps a line of stars that is output', async () => {
    const { rows } = await readSource(
      reader,
      Buffer.from(`${english}PS C:\\> banner\n${stars}\nhello\n${stars}\nend\n`),
    );
    expect(rows.slice(-3).map(({ fields }) => [fields.Command, fields.Output])).toEqual([
      ['banner', null],
      [null, `hello\n${stars}`],
      [null, 'end'],
    ]);
  });

  it('is no other text with stars', () => {
    const confidence = (text: string) => reader.recognise?.(headOf('a', Buffer.from(text), true));
    expect(confidence(english)).toBe(1);
    expect(confidence(`${stars}\nbackup started\n${stars}\n`)).toBe(0);
    expect(confidence(`notes\n${english}`)).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(english)));
});

describe.skipIf(sharedData === null)('a real transcript (skipped where ../shared/data is absent)', () => {
  it('gives its session and its one command', async () => {
    const { rows, rejects } = await readSource(
      reader,
      readFileSync(`${sharedData}/linux/plaso/powershell_transcript.txt`),
    );
    expect(rejects).toEqual([]);
    expect(
      rows.map(({ time, host, fields }) => [time, host, fields.Command ?? fields['End time'], fields.Output]),
    ).toEqual([
      ['2022-07-21T02:37:49.000000Z', 'MSEDGEWIN10', undefined, undefined],
      ['2022-07-21T02:37:49.000000Z', 'MSEDGEWIN10', 'whoami', 'msedgewin10\\ieuser'],
      ['2022-07-21T02:37:59.000000Z', 'MSEDGEWIN10', '20220721023759', undefined],
    ]);
  });
});
