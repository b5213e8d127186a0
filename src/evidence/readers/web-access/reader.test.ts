import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const combined =
  '192.0.2.7 - ana [10/Oct/2023:13:55:36 -0700] "GET /shop?id=1 HTTP/1.1" 200 2326 "http://example.org/" "Mozilla/5.0 (X11)"';

const read = async (...lines: readonly string[]) => await readSource(reader, Buffer.from(`${lines.join('\n')}\n`));

const fieldsOf = async (line: string) => {
  const { rows, rejects } = await read(line);
  expect(rejects).toEqual([]);
  return { writer: rows[0]?.source.provider, time: rows[0]?.time, ...rows[0]?.fields };
};

describe('access logs', () => {
  it('gives a combined line its time and fields under the names that rules ask by', async () => {
    const { rows } = await read(combined);
    expect(rows[0]).toMatchObject({
      source: { product: 'web', channel: 'access', provider: '' },
      time: '2023-10-10T20:55:36.000000Z',
      fields: {
        'c-ip': '192.0.2.7',
        'cs-ident': null,
        'cs-username': 'ana',
        'cs-method': 'GET',
        'cs-uri': '/shop?id=1',
        'cs-uri-stem': '/shop',
        'cs-uri-query': 'id=1',
        'cs-version': 'HTTP/1.1',
        'sc-status': '200',
        'sc-bytes': '2326',
        'cs-referer': 'http://example.org/',
        'cs-user-agent': 'Mozilla/5.0 (X11)',
      },
    });
  });

  it('reads the common format, the host before it, IPv6, proxies and values behind', async () => {
    expect(
      await fieldsOf('www.example.org:443 2001:db8::7 - - [10/Oct/2023:13:55:36 +0000] "HEAD / HTTP/2.0" 304 -'),
    ).toMatchObject({ 'cs-host': 'www.example.org', 's-port': '443', 'c-ip': '2001:db8::7', 'sc-bytes': null });
    expect(
      await fieldsOf(
        '192.0.2.1, 10.0.0.2 - - [10/Oct/2023:13:55:36 +0000] "GET / HTTP/1.1" 200 1 "-" "a" "203.0.113.9"',
      ),
    ).toMatchObject({ 'c-ip': '192.0.2.1', 'x-forwarded-for': '203.0.113.9', 'cs-referer': null });
    expect(await fieldsOf(`${combined} "v" 0.001`)).toMatchObject({ extra: ['v', '0.001'] });
  });

  it('keeps a request that is none as it was sent, and quotes inside one', async () => {
    expect(
      await fieldsOf('192.0.2.7 - - [10/Oct/2023:13:55:36 +0000] "\\x16\\x03\\x01" 400 157 "-" "-"'),
    ).toMatchObject({
      'cs-request': '\\x16\\x03\\x01',
      'sc-status': '400',
    });
    expect(
      await fieldsOf('192.0.2.7 - - [10/Oct/2023:13:55:36 +0000] "GET /?q=\\"a\\" b("c") HTTP/1.1" 200 1'),
    ).toMatchObject({ 'cs-uri': '/?q=\\"a\\" b("c")', 'cs-version': 'HTTP/1.1' });
  });

  it.each([
    ['traefik', `${combined} 7 "web@docker" "http://10.0.0.3:80" 12ms`, { 'router-name': 'web@docker' }],
    ['nginx-ingress', `${combined} 80 0.001 [shop-80] [] 10.0.0.9:80 13 0.000 200 c994`, { upstream_status: '200' }],
    [
      'cpanel',
      combined.replace('10/Oct', '10/10').replace('-0700', '-0000').concat(' "s" "-" 2083'),
      { 's-port': '2083' },
    ],
    [
      'nginx-proxy-manager',
      '[10/Oct/2023:13:55:36 +0000] - 200 200 - GET https example.org "/a?b=c" [Client 192.0.2.7] [Length 9] [Gzip -] [Sent-to 10.0.0.3] "curl/8" "-"',
      { 'cs-uri-query': 'b=c', sent_to: '10.0.0.3', gzip_ratio: null },
    ],
    [
      'haproxy',
      '192.0.2.7:33317 [10/Oct/2023:13:55:36.655] front~ back/srv1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 {example.org} "GET /a HTTP/1.1"',
      { 'c-ip': '192.0.2.7', 'c-port': '33317', backend_name: 'back', captured_headers: '{example.org}' },
    ],
    [
      'aws-elb',
      'https 2023-10-10T13:55:36.186641Z app/lb/50dc 192.0.2.7:2817 10.0.0.1:80 0.086 0.048 0.037 200 200 0 57 "GET https://example.org:443/a HTTP/1.1" "curl/8" ECDHE TLSv1.2 arn "Root=1"',
      { 'c-ip': '192.0.2.7', 'cs-uri': 'https://example.org:443/a', trace_id: 'Root=1' },
    ],
    [
      'cloudfront',
      `2023-10-10\t13:55:36\tNRT50-P2\t703\t192.0.2.7\tGET\td1.example.org\t/a\t200\t-\tcurl\tb=c${'\t-'.repeat(21)}`,
      { 'cs-uri': '/a?b=c', 'cs-host': 'd1.example.org' },
    ],
    [
      'atlassian',
      '[10/Oct/2023:13:55:36 +0200] ana http-nio-8080-exec-6 192.0.2.7 GET /a.action HTTP/1.1 200 1020ms 7881 - Mozilla/5.0 (X11)',
      { 'cs-username': 'ana', 'time-taken': '1020ms', 'cs-user-agent': 'Mozilla/5.0 (X11)' },
    ],
    [
      'bitbucket',
      '192.0.2.7,10.0.0.2 | https | o@1 | ana | 2023-10-10 13:55:36,838 | "GET /git HTTP/1.1" | "" "git/2" | 200 | 13 | 0 | refs | 101 | s |',
      { 'cs-username': 'ana', labels: 'refs', 'session-id': 's' },
    ],
    [
      'zoraxy',
      '[2023-10-10 13:55:36.150624] [router:host-http] [origin:example.org] [client: 192.0.2.7] [useragent: curl/8] POST /a 404',
      { 'cs-method': 'POST', 'cs-host': 'example.org' },
    ],
  ])('knows the lines of %s', async (writer, line, fields) => {
    expect(await fieldsOf(line)).toMatchObject({ writer, ...fields });
  });

  it('claims no line of another log', () => {
    const others = [
      'Feb  5 17:32:18 host sshd[1]: Failed password for ana from 192.0.2.7 port 4242 ssh2',
      '[Thu Oct 13 12:24:49.880562 2022] [auth_basic:error] [pid 10] [client 192.0.2.7:1] AH01618: user ana not found: /',
      '{"remote_ip":"192.0.2.7","time":"[10/Oct/2023:13:55:36 +0000]"}',
      '10/Oct/2023 "GET / HTTP/1.1" 200 1',
    ];
    expect(others.filter((line) => reader.claims?.(line))).toEqual([]);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${combined}\n${combined} "v" 1\n`)));
});

describe.skipIf(sharedData === null)('access logs of real servers (skipped where ../shared/data is absent)', () => {
  it.each([
    ['apache_access.log', 15, 'c-ip'],
    ['confluence_access.log', 3, 'cs-username'],
    ['jira_access_months.log', 12, 'cs-uri'],
  ])('gives every record of %s, with its time', async (name, count, field) => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/${name}`));
    expect(rejects).toEqual([]);
    expect(rows.filter(({ time, fields }) => time !== null && fields[field] !== null)).toHaveLength(count);
  });

  it('agrees with another parser on each line of the common log format, and rejects the two that are none', async () => {
    const folder = `${sharedData}/hosts/jc/generic/common-log-format`;
    const theirs = JSON.parse(readFileSync(`${folder}.json`, 'utf8')) as Record<string, string | number | null>[];
    const { rows, rejects } = await readSource(reader, readFileSync(`${folder}.log`));
    expect(rejects).toHaveLength(2);
    const asTheirs = ({ time, fields }: (typeof rows)[number]) => ({
      host: fields['c-ip'],
      ident: fields['cs-ident'],
      authuser: fields['cs-username'],
      status: Number(fields['sc-status']),
      bytes: fields['sc-bytes'] === null ? null : Number(fields['sc-bytes']),
      referer: fields['cs-referer'] ?? null,
      epoch: Date.parse(time ?? '') / 1000,
    });
    const stated = theirs.filter((line) => line.unparsable === undefined);
    // Their `epoch` takes the clock for that of the machine they ran on.
    const epochOf = ({ day, month, year, hour, minute, second, tz }: (typeof theirs)[number]) =>
      Date.parse(`${day} ${month} ${year} ${hour}:${minute}:${second} ${tz}`) / 1000;
    expect(rows.map(asTheirs)).toEqual(
      stated.map((line) => {
        const { host, ident, authuser, status, bytes, referer } = line;
        return { host, ident, authuser, status, bytes, referer, epoch: epochOf(line) };
      }),
    );
  });
});
