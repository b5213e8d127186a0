import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

function entry(message: string): Buffer {
  const text = Buffer.from(message);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([
    Buffer.from(
      '__CURSOR=s=1;i=2\n__REALTIME_TIMESTAMP=1675618338123456\n_HOSTNAME=web1\nSYSLOG_IDENTIFIER=sshd\nMESSAGE\n',
    ),
    length,
    text,
    Buffer.from('\n\n'),
  ]);
}

const plain = Buffer.from('__CURSOR=s=1;i=3\n__REALTIME_TIMESTAMP=1675618339123456\n_COMM=app\nMESSAGE=a=b\n\n');

describe("the systemd journal's export format", () => {
  it.each([1, 7, 4_096])('reads entries with text and with bytes, in pieces of %i', async (piece) => {
    const bytes = Buffer.concat([entry('Invalid user a\n\nb from 192.0.2.7'), plain]);
    const { rows, rejects } = await readSource(reader, bytes, { piece });
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      { host: 'web1', time: '2023-02-05T17:32:18.123456Z', steps: ['bytes'], fields: { 'user.name': 'a\n\nb' } },
      { source: { provider: 'app' }, fields: { MESSAGE: 'a=b' } },
    ]);
  });

  it('names an entry whose length is wrong, and reads on behind it', async () => {
    const wrong = entry('hello');
    wrong.writeUInt8(200, wrong.indexOf('MESSAGE\n') + 8);
    const { rows, rejects } = await readSource(
      reader,
      Buffer.concat([wrong, Buffer.alloc(300, 'x'), Buffer.from('\n\n'), plain]),
    );
    expect(rows).toMatchObject([{ fields: { MESSAGE: 'a=b' } }]);
    expect(rejects.map(({ offset }) => offset)).toEqual([0, wrong.length]);
  });

  it('recognises its first two fields, and no other text', () => {
    expect(reader.recognise(headOf('x', plain, true))).toBe(1);
    expect(reader.recognise(headOf('x', Buffer.from('A=1\nB=2\n'), true))).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.concat([entry('hello'), plain, entry('x')])));
});
