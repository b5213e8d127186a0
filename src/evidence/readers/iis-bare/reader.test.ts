import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const seven = '2023-11-14 22:13:20 10.0.0.1 GET /a.aspx x=1 443 ana 192.0.2.7 Mozilla/5.0+(X11) 404 0 2 31';
const eight = '2023-11-14 22:13:20 10.0.0.1 GET /a.aspx - 443 - 192.0.2.7 curl - 200 0 0 31';
const six =
  '2023-11-14 22:13:20 W3SVC1 WEB1 10.0.0.1 GET /a.aspx - 443 - 192.0.2.7 HTTP/1.1 curl - - example.org 200 0 0 1 2 31';

describe('lines of IIS without a header', () => {
  it('are read by the fields that their version chooses, which is said', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(`${seven}\n${eight}\n${six}\n`));
    expect(rejects).toEqual([]);
    expect(rows.map(({ fields }) => fields['sc-status'])).toEqual(['404', '200', '200']);
    expect(rows[0]).toMatchObject({
      time: '2023-11-14T22:13:20.000000Z',
      steps: ['fields'],
      fields: {
        'cs-uri-query': 'x=1',
        'cs-username': 'ana',
        'c-ip': '192.0.2.7',
        'cs-user-agent': 'Mozilla/5.0 (X11)',
      },
    });
    expect(rows[2]).toMatchObject({ host: 'WEB1', fields: { 'cs-host': 'example.org' } });
  });

  it.each([
    '2023-11-14 22:13:20 INFO 10.0.0.1 GET',
    `${seven} x y z`,
    '192.0.2.7 - - [14/Nov/2023:22:13:20 +0000] "GET / HTTP/1.1" 200 1',
  ])('are no other: %s', (line) => expect(reader.claims?.(line)).toBe(false));

  it('survive damage', () => expectSurvivesMutations(reader, Buffer.from(`${seven}\n${six}\n`)));
});
