import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const failed =
  '{"eventid":"cowrie.login.failed","session":"a1","src_ip":"192.0.2.7","username":"eva","password":"x","sensor":"pot","timestamp":"2024-03-09T10:20:30.803989Z","message":"login attempt [eva/x] failed"}';
const connected =
  '{"eventid":"cowrie.session.connect","session":"a1","src_ip":"192.0.2.7","src_port":37416,"timestamp":"2024-03-09T10:20:30Z"}';

describe('Cowrie', () => {
  it('gives each event its time, sensor and kind, and a logon its outcome', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(`${failed}\n${connected}\n`));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'cowrie', channel: 'cowrie', code: 'cowrie.login.failed' },
        time: '2024-03-09T10:20:30.803989Z',
        host: 'pot',
        fields: { username: 'eva', 'event.outcome': 'failure' },
      },
      { source: { code: 'cowrie.session.connect' }, fields: { src_port: '37416' } },
    ]);
    expect(rows[1]?.fields['event.outcome']).toBeUndefined();
  });

  it('claims no other JSON, and names what is none', async () => {
    expect(reader.claims({ eventid: 'login', session: 'a' })).toBe(0);
    expect(reader.claims({ eventid: 'cowrie.login.failed' })).toBe(0);
    const { rejects } = await readSource(reader, Buffer.from(`${failed}\n{"eventid":\n${failed}\n`));
    expect(rejects).toMatchObject([{ offset: failed.length + 1 }]);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${failed}\n${connected}\n`)));
});
