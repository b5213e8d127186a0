import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const flow =
  '2 111122223333 eni-0123456789abcdef0 192.0.2.7 10.0.0.5 49761 3389 6 20 4249 1701424800 1701424860 REJECT OK';
const idle = '2 111122223333 eni-0123456789abcdef0 - - - - - - - 1701424860 1701424920 - NODATA';
const named = 'version vpc-id interface-id srcaddr dstaddr dstport pkt-srcaddr action start log-status flow-direction';
const custom = '5 vpc-1 eni-1 10.0.0.5 198.51.100.1 443 10.0.0.9 ACCEPT 1701424800 OK egress';
const log = (...lines: string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''));

describe('AWS VPC flow logs', () => {
  it('without a line of names are of the default format, and a minute without traffic is a record', async () => {
    const { rows, rejects } = await readSource(reader, log(flow, idle));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'aws', channel: 'vpcflow' },
        time: '2023-12-01T10:00:00.000000Z',
        fields: { srcaddr: '192.0.2.7', dstport: '3389', action: 'REJECT', 'log-status': 'OK' },
      },
      { time: '2023-12-01T10:01:00.000000Z', fields: { srcaddr: null, 'log-status': 'NODATA' } },
    ]);
  });

  it('follow the names of their first line', async () => {
    const { rows, rejects } = await readSource(reader, log(named, custom));
    expect(rejects).toEqual([]);
    expect(rows[0]?.fields).toMatchObject({ 'pkt-srcaddr': '10.0.0.9', 'flow-direction': 'egress' });
    expect(rows[0]?.time).toBe('2023-12-01T10:00:00.000000Z');
  });

  it('name a line with other values than fields by its offset', async () => {
    const { rows, rejects } = await readSource(reader, log(named, custom.slice(0, 40), custom));
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ offset: named.length + 1, why: { key: 'reader.line-unknown' } }]);
  });

  it('are told from other lines of words and numbers', () => {
    const claim = (line: string) => reader.recognise?.(headOf('', log(line), true));
    expect(
      [flow, named, 'version of the interface-id is lost here', '2 3 4 5 6 7 8 9 10 11 12 13 14 OK'].map(claim),
    ).toEqual([0.95, 1, 0, 0]);
    expect(reader.claims?.(`2 ${'1 '.repeat(100_000)}`)).toBe(false);
  });

  it('survive damage', () => expectSurvivesMutations(reader, log(flow, idle, named, custom)));
});
