import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const entry = {
  __CURSOR: 's=1;i=2',
  __REALTIME_TIMESTAMP: '1675618338123456',
  _HOSTNAME: 'web1',
  _COMM: 'sshd',
  SYSLOG_IDENTIFIER: 'sshd',
  _PID: '9',
  MESSAGE: 'Failed password for eve from 192.0.2.7 port 22 ssh2',
};
const lines = (...entries: object[]) => Buffer.from(entries.map((each) => JSON.stringify(each)).join('\n'));

describe('the systemd journal in JSON', () => {
  it('gives an entry with its fields, and what its message says', async () => {
    const { rows } = await readSource(reader, lines(entry));
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:18.123456Z',
      host: 'web1',
      source: { product: 'linux', channel: 'syslog', provider: 'sshd' },
      fields: { _PID: '9', service: 'sshd', 'user.name': 'eve', 'event.outcome': 'failure' },
    });
  });

  it('decodes a message that is written as an array of bytes, and says so', async () => {
    const { rows } = await readSource(
      reader,
      lines({ ...entry, MESSAGE: [...Buffer.from('Invalid user é from 192.0.2.7')] }),
    );
    expect(rows[0]).toMatchObject({
      fields: { MESSAGE: 'Invalid user é from 192.0.2.7', 'user.name': 'é' },
      steps: ['bytes'],
    });
  });

  it('gives a message that names no source the one its process named before', async () => {
    const end = { ...entry, MESSAGE: 'Disconnecting: Too many authentication failures for eve [preauth]' };
    const { rows } = await readSource(reader, lines(entry, end));
    expect(rows[1]).toMatchObject({ fields: { 'event.outcome': 'failure' }, steps: ['recalled'] });
    expect(rows[1]?.fields['source.ip']).toBe(rows[0]?.fields['source.ip']);
  });

  it('claims no JSON of another product', () => {
    expect(reader.claims({ MESSAGE: 'x', timestamp: 1 })).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, lines(entry, entry)));
});
