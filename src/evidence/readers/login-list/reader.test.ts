import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const list = `ana      pts/0        192.0.2.7        Sun Feb  5 17:32 - 18:00  (00:28)
reboot   system boot  6.1.0-3-amd64    Sun Feb  5 10:00   still running
ana      tty1                          Sat Feb  5 10:00 - crash (1+00:00)

wtmp begins Sat Feb  5 09:00:00 2022
`;
const read = (text: string, name = 'last.txt') => readSource(reader, Buffer.from(text), { name });

describe('lists of logons', () => {
  it('gives who, where from and when; the year is one in which the weekday fits, since the list began', async () => {
    const { rows, rejects } = await read(list);
    expect(rejects).toEqual([]);
    expect(rows.map(({ time }) => time?.slice(0, 16))).toEqual([
      '2023-02-05T17:32',
      '2023-02-05T10:00',
      '2022-02-05T10:00',
    ]);
    expect(rows[0]).toMatchObject({
      assumed: ['year', 'zone'],
      fields: { user: 'ana', tty: 'pts/0', hostname: '192.0.2.7', logout: '18:00', 'event.action': 'logon' },
    });
    expect(rows[1]?.fields).toMatchObject({ 'event.action': 'boot', 'event.outcome': null });
  });

  it('takes logons of a file called lastb for failed, and says why', async () => {
    const { rows } = await read(list, 'host1/lastb.txt');
    expect(rows[0]).toMatchObject({ fields: { 'event.outcome': 'failure' }, steps: ['file-name'] });
  });

  it("reads who's form", async () => {
    const { rows } = await read('ana      + pts/0        2023-02-05 17:32 00:11        3709 (192.0.2.7)\n');
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:00.000000Z',
      fields: { user: 'ana', hostname: '192.0.2.7' },
    });
  });

  it.each([
    'Feb  5 17:32:18 web1 app[12]: hello',
    '2023-02-05 17:32:18 INFO app: hello',
    '# Completed on Sun Feb  5 17:32:18 2023',
    '',
  ])('does not claim %s', (line) => {
    expect(reader.claims?.(line)).toBe(false);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(list)));
});

describe.skipIf(sharedData === null)('lists of real hosts (skipped where ../shared/data is absent)', () => {
  it.each([
    'centos-7.7/last',
    'centos-7.7/last-w',
    'centos-7.7/last-wixF',
    'centos-7.7/last-crash',
    'centos-7.7/lastb',
    'centos-7.7/who',
    'centos-7.7/who-a',
    'ubuntu-18.04/last',
    'ubuntu-18.04/last-w',
    'ubuntu-18.04/lastb',
    'ubuntu-18.04/who-a',
    'ubuntu-20.04/last-F',
    'fedora32/last',
    'freebsd12/last',
    'generic/who-login-screen',
  ])('gives what another parser makes of %s', async (name) => {
    const { rows } = await readSource(reader, readFileSync(`${sharedData}/hosts/jc/${name}.out`));
    const golden = JSON.parse(readFileSync(`${sharedData}/hosts/jc/${name}.json`, 'utf8')) as Record<
      string,
      string | null
    >[];
    expect(rows).toHaveLength(golden.length);
    const named = golden.map((each) => [each.user ?? null, each.time ?? each.login]);
    const ours = rows.map(({ fields }) => [fields.user, fields.login]);
    for (const [i, [user, at]] of named.entries()) {
      if (user !== null && user !== 'boot time') expect(ours[i]?.[0]).toBe(user);
      // The other parser prints one blank for two.
      expect(ours[i]?.[1]?.toString().replace(/ +/g, ' ')).toBe(at);
    }
  });
});
