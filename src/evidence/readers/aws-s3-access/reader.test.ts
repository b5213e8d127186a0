import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const owner = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be';
const line = `${owner} logs-example [06/Feb/2024:00:00:38 +0000] 192.0.2.3 arn:aws:iam::111122223333:user/ana 3E57427F3EXAMPLE REST.GET.OBJECT a/b.txt "GET /logs-example/a/b.txt HTTP/1.1" 403 AccessDenied 243 - 7 - "-" "S3Console/0.4 (linux)" - hostid= SigV4 ECDHE-RSA-AES128-GCM-SHA256 AuthHeader logs-example.s3.example.org TLSv1.2 - -`;
const read = (text: string) => readSource(reader, Buffer.from(text));

describe('the access log of an S3 bucket', () => {
  it('gives each field its documented name; a hyphen is nothing', async () => {
    const { rows, rejects } = await read(`${line}\n${line} more\n`);
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: { product: 'aws', channel: 's3access' },
      time: '2024-02-06T00:00:38.000000Z',
      recordId: '3E57427F3EXAMPLE',
      fields: {
        requestURI: 'GET /logs-example/a/b.txt HTTP/1.1',
        httpStatus: '403',
        userAgent: 'S3Console/0.4 (linux)',
        referer: null,
        tlsVersion: 'TLSv1.2',
      },
    });
    expect(rows[1]?.fields).toMatchObject({ 'field 27': 'more' });
  });

  it('ends earlier where the bucket is older', async () => {
    const { rows } = await read(line.slice(0, line.indexOf(' SigV4')));
    expect(Object.keys(rows[0]?.fields ?? {}).at(-1)).toBe('hostID');
  });

  it('is no line of a web server', async () => {
    const web = '192.0.2.3 - - [06/Feb/2024:00:00:38 +0000] "GET / HTTP/1.1" 200 7 "-" "curl"';
    expect(reader.claims?.(web)).toBe(false);
    const { rejects } = await read(`${line}\n${web}\n`);
    expect(rejects).toMatchObject([{ offset: line.length + 1, why: { key: 'reader.line-unknown' } }]);
  });

  it('may have a quote without end', async () => {
    const { rows } = await read(line.replace(' HTTP/1.1"', ''));
    expect(rows).toHaveLength(1);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${line}\n${line}\n`)));
});
