import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonServices } from '#evidence/json-services/services.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const caddy = {
  level: 'info',
  ts: 1693840791.75,
  logger: 'http.log.access',
  msg: 'handled request',
  request: {
    remote_ip: '192.0.2.7',
    method: 'GET',
    host: 'example.org',
    uri: '/a?b=c',
    headers: { 'User-Agent': ['curl/8'] },
  },
  status: 404,
};

const read = (...values: readonly object[]) =>
  readSource(reader, Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join('')));

describe('JSON of services', () => {
  it('gives an access of a web server its time and its members by their full names', async () => {
    const { rows, rejects } = await read(caddy);
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: { product: 'web', channel: 'caddy', provider: 'caddy-access' },
      time: '2023-09-04T15:19:51.750000Z',
      fields: { 'request.uri': '/a?b=c', 'request.headers.User-Agent': 'curl/8', status: '404' },
    });
  });

  it('understands the message as the service that wrote it does, and says what failed', async () => {
    const audiobookshelf = {
      timestamp: '2024-03-09 10:20:30.784',
      source: 'Auth.js:888',
      message: '[Auth] Failed login attempt for username "eva" from ip 192.0.2.7 (Invalid password)',
      levelName: 'ERROR',
      level: 4,
    };
    const sftpgo = {
      level: 'debug',
      time: '2024-03-09T10:20:30.443',
      sender: 'connection_failed',
      client_ip: '192.0.2.7',
    };
    const { rows } = await read(audiobookshelf, sftpgo);
    expect(rows[0]?.fields).toMatchObject({ 'user.name': 'eva', 'source.ip': '192.0.2.7', 'event.outcome': 'failure' });
    expect(rows[1]).toMatchObject({ source: { product: 'sftpgo' }, fields: { 'event.outcome': 'failure' } });
  });

  it('reads the access line that a member holds', async () => {
    const line = '192.0.2.7 - - [10/Oct/2023:13:55:36 +0000] "GET /a HTTP/1.1" 200 1 "-" "curl/8"';
    const { rows } = await read({
      timestamp_ns: 1696946136000000000,
      container: { name: 'x' },
      component: {},
      message: `web.0 nginx: ${line}`,
    });
    expect(rows[0]).toMatchObject({
      source: { product: 'web', channel: 'access' },
      time: '2023-10-10T13:55:36.000000Z',
      fields: { 'c-ip': '192.0.2.7', 'cs-uri': '/a', 'container.name': 'x' },
    });
  });

  it('keeps ids apart, and takes no JSON of another product', () => {
    expect(new Set(jsonServices.map(({ id }) => id)).size).toBe(jsonServices.length);
    const others = [
      { ts: 1, uid: 'C1', 'id.orig_h': '192.0.2.7' },
      { level: 'info', msg: 'x', time: 'y' },
      { ID: 'x' },
    ];
    expect(others.map((value) => reader.claims(value))).toEqual([0, 0, 0]);
  });

  it('rejects an object of no service in the midst of others', async () => {
    const { rows, rejects } = await read(caddy, { a: 1 }, caddy);
    expect(rows).toHaveLength(2);
    expect(rejects).toMatchObject([{ why: { key: 'service.json-unknown', values: { members: 'a' } } }]);
  });

  it('survives damage', () =>
    expectSurvivesMutations(reader, Buffer.from(`${JSON.stringify(caddy)}\n${JSON.stringify(caddy)}\n`)));
});

describe.skipIf(sharedData === null)('JSON of real services (skipped where ../shared/data is absent)', () => {
  it.each([
    ['caddy-logs/caddy-logs.log', 11],
    ['gitlab-logs/gitlab-logs.log', 3],
    ['laurel-logs/laurel-logs.log', 6],
    ['ntfy-logs/ntfy-logs.log', 10],
    ['nextcloud-bf/nextcloud-bf.log', 19],
  ])('gives every record of %s, with its time', async (path, count) => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/crowdsec-hub/${path}`));
    expect(rejects).toEqual([]);
    expect(rows.filter(({ time }) => time !== null)).toHaveLength(count);
  });
});
