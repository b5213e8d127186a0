import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const line = '{"log":"hello\\n","stream":"stdout","time":"2023-02-05T17:32:18.123456789Z"}';
const id = '0123456789abcdef'.repeat(4);

describe('output of containers', () => {
  it('gives a line with its time, and the container that its folder is called by', async () => {
    const { rows } = await readSource(reader, Buffer.from(line), { name: `containers/${id}/${id}-json.log` });
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:18.123456Z',
      host: '0123456789ab',
      fields: { log: 'hello\n' },
    });
  });

  it('takes apart a line of an access log, and JSON of a service', async () => {
    const access = '192.0.2.7 - - [05/Feb/2023:17:32:17 +0000] "GET /a HTTP/1.1" 404 1 "-" "curl/8"';
    const json = '{"start_time":"2023-02-05T17:32:16Z","method":"GET","response_code":403}';
    const lines = [access, json].map((log) =>
      JSON.stringify({ log: `${log}\n`, stream: 'stdout', time: '2023-02-05T17:32:18Z' }),
    );
    const { rows } = await readSource(reader, Buffer.from(lines.join('\n')));
    expect(rows).toMatchObject([
      {
        source: { product: 'web', channel: 'access' },
        time: '2023-02-05T17:32:17.000000Z',
        fields: { 'c-ip': '192.0.2.7', 'sc-status': '404', stream: 'stdout' },
      },
      {
        source: { product: 'web', channel: 'envoy' },
        time: '2023-02-05T17:32:16.000000Z',
        fields: { stream: 'stdout' },
      },
    ]);
  });

  it('claims no other JSON with a member log', () => {
    expect(reader.claims({ log: 'x', stream: 'other', time: 'x' })).toBe(0);
    expect(reader.claims({ log: { level: 'x' } })).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${line}\n${line}`)));
});

describe.skipIf(sharedData === null)('output of a real container (skipped where ../shared/data is absent)', () => {
  it('gives 10 lines, each with a time', async () => {
    const folder = `${sharedData}/linux/plaso/docker/containers`;
    const [container = ''] = readdirSync(folder);
    const { rows, rejects } = await readSource(reader, readFileSync(`${folder}/${container}/container-json.log`));
    expect([rows.length, rejects.length, rows.filter(({ time }) => time === null).length]).toEqual([10, 0, 0]);
  });
});
