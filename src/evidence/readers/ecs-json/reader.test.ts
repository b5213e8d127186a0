import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const nested = {
  '@timestamp': '2024-05-01T10:00:00.123Z',
  agent: { type: 'filebeat', version: '8.13.0' },
  ecs: { version: '8.0.0' },
  event: { module: 'nginx', dataset: 'nginx.access', id: 'e-1' },
  host: { name: 'web01' },
  source: { ip: '192.0.2.7' },
  url: { original: '/a' },
};
const dotted = {
  '@timestamp': '2024-05-01T10:00:01Z',
  'ecs.version': '1.6.0',
  'log.level': 'info',
  message: 'started',
};
const auth = {
  '@timestamp': '2024-05-01T10:00:02Z',
  event: { dataset: 'system.auth' },
  process: { name: 'sshd' },
  message: 'Failed password for root',
};
const text = [nested, dotted, auth].map((each) => JSON.stringify(each)).join('\n');

describe('events in the Elastic Common Schema', () => {
  it('are of the log their data set names, and keep their names', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(text));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'ecs', channel: 'nginx.access' },
        time: '2024-05-01T10:00:00.123000Z',
        host: 'web01',
        recordId: 'e-1',
        fields: { 'source.ip': '192.0.2.7' },
      },
      { source: { product: 'ecs', channel: 'log' }, fields: { 'log.level': 'info' } },
      { source: { product: 'linux', channel: 'syslog', provider: 'sshd' } },
    ]);
  });

  it('are no Windows events, and no other JSON with that time', () => {
    expect(reader.claims({ ...nested, winlog: { channel: 'Security' } })).toBe(0);
    expect(reader.claims({ '@timestamp': 1714557600123, action: 'repo.destroy', actor: 'ana' })).toBe(0);
  });

  it('may name a data set like something every object has', async () => {
    const hostile = { ...nested, event: { dataset: '__proto__' }, constructor: { name: 'x' } };
    const { rows } = await readSource(reader, Buffer.from(JSON.stringify(hostile)));
    expect(rows).toMatchObject([{ source: { product: 'ecs', channel: '__proto__' } }]);
  });

  it('survive damage', () => expectSurvivesMutations(reader, Buffer.from(text)));
});
