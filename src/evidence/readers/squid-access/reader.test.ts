import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const lines = [
  '1700000000.123    340 192.0.2.7 TCP_MISS/200 4099 GET http://ana@www.example.org:8080/a/b.exe?x=1#y ana HIER_DIRECT/198.51.100.1 application/octet-stream',
  '1700000001.000      4 192.0.2.7 TCP_DENIED/403 4099 CONNECT www.example.org:443 - HIER_NONE/- text/html',
  '192.0.2.7 - ana [14/Nov/2023:22:13:22 +0000] "GET http://www.example.org/ HTTP/1.1" 200 17 "-" "curl/8" TCP_MEM_HIT:HIER_NONE',
  '1700000003.000      5 192.0.2.8 NONE/405 3364 CONNECT error:method-not-allowed - HIER_NONE/- text/html',
];

describe("Squid's access log", () => {
  it('gives client, user, answer and the parts of the URL, in either format', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(lines.join('\n')));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        time: '2023-11-14T22:13:20.123000Z',
        source: { product: 'squid', channel: 'access' },
        fields: {
          'source.ip': '192.0.2.7',
          'user.name': 'ana',
          'url.domain': 'www.example.org',
          'url.port': '8080',
          'url.path': '/a/b.exe',
          'url.extension': 'exe',
          'url.query': 'x=1',
          'destination.ip': '198.51.100.1',
        },
      },
      {
        fields: {
          'event.outcome': 'failure',
          'url.domain': 'www.example.org',
          'url.port': '443',
          'destination.ip': null,
        },
      },
      { time: '2023-11-14T22:13:22.000000Z', fields: { 'user_agent.original': 'curl/8', 'event.code': 'TCP_MEM_HIT' } },
      { fields: { 'event.outcome': 'failure', 'url.original': 'error:method-not-allowed', 'url.domain': null } },
    ]);
  });

  it.each([
    '192.0.2.7 - - [14/Nov/2023:22:13:22 +0000] "GET / HTTP/1.1" 200 17 "-" "curl/8"',
    '1700000000.123 192.0.2.7 GET /',
    '1700000000.123\tCa1\t192.0.2.7\t4242',
  ])('is nothing else: %s', (line) => expect(reader.claims?.(line)).toBe(false));

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(lines.join('\n'))));
});

describe.skipIf(sharedData === null)("a real Squid's access log (skipped where ../shared/data is absent)", () => {
  it('tells of what was refused', async () => {
    const text = readFileSync(`${sharedData}/linux/fail2ban/squid`, 'utf8').replace(/^#.*\n/gm, '');
    const { rows, rejects } = await readSource(reader, Buffer.from(text));
    expect(rejects).toEqual([]);
    expect(rows.map(({ fields }) => [fields['source.ip'], fields['event.outcome']])).toEqual([
      ['91.188.124.227', 'failure'],
      ['175.44.0.184', 'failure'],
      ['198.74.125.200', 'failure'],
      ['175.42.91.151', 'failure'],
    ]);
  });
});
