import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const json = '{"start_time":"2024-03-09T10:20:30.479Z","method":"GET","path":"/a","response_code":404}';
const container = `2024-03-09T10:20:31.4930352+01:00 stdout F ${json}`;
const syslog = `Mar  9 10:20:31 gw envoy[17]: ${json}`;

describe('JSON of services that another log carries', () => {
  it('is read from the log of a container and from syslog, with the time of its own', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(`${container}\n${syslog}\n`));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'web', channel: 'envoy' },
        time: '2024-03-09T10:20:30.479000Z',
        host: '',
        fields: { path: '/a' },
      },
      {
        host: 'gw',
        time: '2024-03-09T10:20:30.479000Z',
        fields: { program: 'envoy', pid: '17', response_code: '404' },
      },
    ]);
  });

  it('leaves other messages, JSON on its own and JSON of no known service to others', () => {
    const others = ['Mar  9 10:20:31 gw envoy[17]: started', json, 'Mar  9 10:20:31 gw x: {"a":1}', '{"a":'];
    expect(others.filter((line) => reader.claims?.(line))).toEqual([]);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${container}\n${syslog}\n`)));
});

describe.skipIf(sharedData === null)('JSON in real logs (skipped where ../shared/data is absent)', () => {
  it('gives the two requests that Envoy wrote in a container, and the four that Fastly sent by syslog', async () => {
    for (const [name, count] of [
      ['envoy-http-bad-user-agent', 2],
      ['fastly-logs', 4],
    ] as const) {
      const bytes = readFileSync(`${sharedData}/linux/crowdsec-hub/${name}/${name}.log`);
      const { rows, rejects } = await readSource(reader, bytes);
      expect(rejects).toEqual([]);
      expect(rows.filter(({ time, source }) => time !== null && source.product === 'web')).toHaveLength(count);
    }
  });
});
