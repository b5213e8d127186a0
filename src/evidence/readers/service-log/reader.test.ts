import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const read = (text: string) => readSource(reader, Buffer.from(text), { latest: '2023-06-01T00:00:00Z' });

describe('log files of services', () => {
  it('gives a line its time, its service and what it says', async () => {
    const { rows } = await read('2023-02-05 17:32:18 install nmap:amd64 <none> 7.93\n');
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:18.000000Z',
      source: { product: 'linux', channel: 'dpkg', provider: 'dpkg' },
      fields: { service: 'dpkg', 'package.name': 'nmap', 'package.version': '7.93' },
    });
  });

  it.each([
    ['syslog', 'I0205 17:32:18.000001 1 a.cc:6] x', '2023-02-05T17:32:18.000001Z', ['year', 'zone']],
    ['a date of digits', '20230205 173218 File sample', '2023-02-05T17:32:18.000000Z', ['zone']],
    ['an American date', '2/5/2023\t5:32:18 PM\tBlocked by x \ta\tb\tc', '2023-02-05T17:32:18.000000Z', ['zone']],
    ['asctime', 'Sun Feb  5 17:32:18 2023 -> SelfCheck: x', '2023-02-05T17:32:18.000000Z', ['zone']],
  ])('reads a time spelt as %s, and says what it assumes', async (_how, line, time, assumed) => {
    const { rows } = await read(line);
    expect(rows[0]).toMatchObject({ time, assumed });
  });

  it('takes a time from the line above, of the same service only, and says so', async () => {
    const failed = 'WARNING: Authentication attempt from 192.0.2.7 for user "eva" failed.';
    const { rows } = await read(
      `Feb 05, 2023 5:32:18 PM org.slf4j.impl.JCLLoggerAdapter warn\n${failed}\n2023-02-05 17:32:18 install a:b <none> 1\n${failed}\n`,
    );
    expect(rows.map(({ time, steps }) => [time, steps])).toEqual([
      ['2023-02-05T17:32:18.000000Z', []],
      ['2023-02-05T17:32:18.000000Z', ['time-above']],
      ['2023-02-05T17:32:18.000000Z', []],
      [null, []],
    ]);
  });

  it('gives a failure the address that its connection was accepted from, and says so', async () => {
    const at = '2023-02-05T17:32:18.000+0000';
    const failed = 'Failed to authenticate eva@admin with mechanism MONGODB-CR: AuthenticationFailed key mismatch';
    const accepted = 'connection accepted from 192.0.2.7:58774 #7 (1 connection now open)';
    const { rows } = await read(
      `${at} [initandlisten] ${accepted}\n${at} [conn7] ${failed}\n${at} [conn8] ${failed}\n`,
    );
    expect(rows.slice(1)).toMatchObject([
      { fields: { 'source.ip': '192.0.2.7', 'event.outcome': 'failure' }, steps: ['recalled'] },
      { fields: { 'event.outcome': 'unknown' }, steps: [] },
    ]);
  });

  it.each(['Feb  5 17:32:18 web1 app[12]: hello', '{"a":1}', 'hello', ''])('does not claim %s', (line) => {
    expect(reader.claims?.(line)).toBe(false);
  });

  it('survives damage', () =>
    expectSurvivesMutations(reader, Buffer.from('2023-02-05 17:32:18 install nmap:amd64 <none> 7.93\n'.repeat(4))));
});

describe.skipIf(sharedData === null)('log files of real services (skipped where ../shared/data is absent)', () => {
  it.each([
    ['dpkg.log', 'dpkg', 4, 0],
    ['googlelog_test.INFO', 'glog', 4, 4],
    ['santa.log', 'santa', 194, 0],
    ['santa2.log', 'santa', 11, 0],
    ['postgresql.log', 'postgresql', 20, 0],
    ['vsftpd.log', 'vsftpd', 25, 0],
    ['AccessProtectionLog.txt', 'mcafee-access-protection', 14, 0],
    ['sav.txt', 'sophos-anti-virus', 9, 0],
  ])('reads %s', async (name, service, records, others) => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/${name}`));
    expect([rows.length, rejects.length]).toEqual([records, others]);
    expect(rows.filter(({ fields, time }) => fields.service !== service || time === null)).toEqual([]);
  });
});
