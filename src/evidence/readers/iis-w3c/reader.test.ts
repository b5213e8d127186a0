import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { zoneOf, utc } from '#evidence/time/zone.ts';
import { reader } from './reader.ts';

const log = `#Software: Microsoft Internet Information Services 10.0
#Version: 1.0
#Date: 2023-05-01 23:59:00
#Fields: date time s-computername c-ip cs-method cs-uri-stem cs-uri-query cs(User-Agent) sc-status
2023-05-01 23:59:01 WEB1 192.0.2.7 GET /a.aspx x=1 Mozilla/5.0+(X11) 200
#Fields: time c-ip cs-uri-stem
23:59:59 192.0.2.8 /b
00:00:01 192.0.2.9 -
`;

describe('the log of IIS', () => {
  it('has its fields by name, a decoded user agent beside the original, and its times in UTC whatever the zone', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(log), { zone: zoneOf('+09:00') ?? utc, piece: 40 });
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      offset: log.indexOf('2023-05-01 23:59:01'),
      source: { product: 'iis', channel: 'iis' },
      time: '2023-05-01T23:59:01.000000Z',
      host: 'WEB1',
      steps: ['plus'],
      fields: { 'c-ip': '192.0.2.7', 'cs(User-Agent)': 'Mozilla/5.0+(X11)', 'cs-user-agent': 'Mozilla/5.0 (X11)' },
    });
  });

  it('takes new columns in its midst, and the date from its header where the lines have none', async () => {
    const { rows } = await readSource(reader, Buffer.from(log));
    expect(rows.slice(1).map(({ time, steps, fields }) => [time, steps, fields['cs-uri-stem']])).toEqual([
      ['2023-05-01T23:59:59.000000Z', ['date'], '/b'],
      ['2023-05-02T00:00:01.000000Z', ['date'], null],
    ]);
  });

  it('names a line with more or fewer values than columns, with its offset', async () => {
    const { rows, rejects } = await readSource(
      reader,
      Buffer.from(`${log}00:00:02 192.0.2.9 /c d\n00:00:03 192.0.2.9 /e\n`),
    );
    expect(rows).toHaveLength(4);
    expect(rejects).toMatchObject([{ offset: log.length, why: { key: 'reader.line-unknown' } }]);
  });

  it('is no other log with # before its first lines', () => {
    const confidence = (text: string) => reader.recognise?.(headOf('a', Buffer.from(text), true));
    expect(confidence(log)).toBe(1);
    expect(confidence('#Software: Microsoft Windows Firewall\n#Fields: date time\n')).toBe(0);
    expect(confidence('#separator \\x09\n#fields\tts\tuid\n')).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(log)));
});

describe.skipIf(sharedData === null)('logs of real servers (skipped where ../shared/data is absent)', () => {
  it('give each line that is no directive, from IIS 6 to 10', async () => {
    const names = ['iis6', 'iis7_owa', 'iis7_sqli', 'iis10', 'iis10_cookies', 'iis_without_date'];
    const counts: Record<string, number> = {};
    for (const name of names) {
      const bytes = readFileSync(`${sharedData}/linux/plaso/iis/${name}.log`);
      const lines = bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
      const { rows, rejects } = await readSource(reader, bytes);
      expect([name, rejects]).toEqual([name, []]);
      expect(rows.map(({ time }) => time === null)).toEqual(lines.map(() => false));
      counts[name] = rows.length;
    }
    expect(counts).toEqual({ iis6: 12, iis7_owa: 3, iis7_sqli: 2, iis10: 1, iis10_cookies: 3, iis_without_date: 11 });
  });

  it('keep a value with quotes as it is, and take the date from the header', async () => {
    const cookies = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/iis/iis10_cookies.log`));
    expect(cookies.rows[0]?.fields['cs(Cookie)']).toBe('OutlookSession="{AAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}"');
    const dateless = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/iis/iis_without_date.log`));
    expect(dateless.rows[1]?.time).toBe('2013-07-30T00:00:03.000000Z');
  });
});
