import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const first =
  'LEEF:1.0|Example|Proxy|2.0|deny|src=192.0.2.7\tusrName=ana b\tdevTime=Feb 05 2023 17:32:18\turl=http://example.org/?a=b';
const second =
  'LEEF:2.0|Example|Proxy|2.0|deny|^|src=192.0.2.7^devTime=05.02.2023 17:32:18+0100^devTimeFormat=dd.MM.yyyy HH:mm:ssZ';
const read = (text: string) => readSource(reader, Buffer.from(text));

describe('LEEF', () => {
  it('reads version 1 with tabs', async () => {
    const { rows } = await read(first);
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:18.000000Z',
      source: { product: 'leef', provider: 'Example Proxy' },
      fields: { eventID: 'deny', usrName: 'ana b', url: 'http://example.org/?a=b' },
    });
  });

  it('reads version 2 with the delimiter and the time format it names', async () => {
    const { rows } = await read(second);
    expect(rows[0]).toMatchObject({ time: '2023-02-05T16:32:18.000000Z', fields: { src: '192.0.2.7' } });
  });

  it('reads a delimiter that is given as a number, behind a header of syslog', async () => {
    const { rows } = await read('<34>Feb  5 17:32:18 px1 LEEF:2.0|Example|Proxy|2.0|deny|0x7c|a=1|b=2');
    expect(rows[0]).toMatchObject({ host: 'px1', fields: { a: '1', b: '2' } });
  });

  it.each(['LEEF:1.0|too|few', 'LEEF:3.0|a|b|c|d|x=1', 'CEF:0|a|b|1|2|c|3|x=1', ''])('does not claim %s', (line) => {
    expect(reader.claims?.(line)).toBe(false);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${first}\n${second}`)));
});
