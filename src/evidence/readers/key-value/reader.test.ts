import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const line = 'time=2023-02-05T17:32:18Z level=info app=shop msg="a \\"b\\" c" user=';
const read = (text: string) => readSource(reader, Buffer.from(text));
const recognise = (text: string) => reader.recognise?.(headOf('x', Buffer.from(text), true));

describe('lines of names and values', () => {
  it('gives the pairs, with quotes and escapes undone', async () => {
    const { rows } = await read(line);
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:18.000000Z',
      source: { product: 'any', provider: 'shop' },
      fields: { msg: 'a "b" c', user: '', level: 'info' },
    });
  });

  it.each([
    ['date=2023-02-05 time=17:32:18 devname=fw1', '2023-02-05T17:32:18.000000Z'],
    ['ts=1675618338.5 a=1 b=2', '2023-02-05T17:32:18.500000Z'],
    ['a=1 b=2 c=3', null],
  ])('takes the time of %s', async (text, time) => {
    const { rows } = await read(text);
    expect(rows[0]?.time).toBe(time);
  });

  it('is less sure than any reader that knows the product, and recognises no other lines', () => {
    expect(recognise(`${line}\n${line}\n`)).toBeLessThan(0.5);
    expect(recognise('Feb  5 17:32:18 web1 app[12]: a=1 b=2 c=3\n')).toBe(0);
    expect(recognise('SELECT a=1\n')).toBe(0);
    expect(recognise('id=1 ip=192.0.2.1 in=2\n')).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${line}\n${line}`)));
});
