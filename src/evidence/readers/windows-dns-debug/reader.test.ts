import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const key =
  'DNS Server log file creation at 11/14/2023 10:13:00 PM\n\nMessage logging key (for packets - other items use a subset of these fields):\n\tField #  Information         Values\n';
const rest =
  '0D48 PACKET  000000D5F0D08A30 UDP Rcv 192.0.2.7       6f3d   Q [0001   D   NOERROR] TXT    (3)www(7)example(3)org(0)';

const timeOf = async (...clocks: string[]) => {
  const { rows, rejects } = await readSource(reader, Buffer.from(clocks.map((each) => `${each} ${rest}\n`).join('')));
  expect(rejects).toEqual([]);
  return { time: rows[0]?.time, steps: rows[0]?.steps };
};

describe("the debug log of Windows' DNS server", () => {
  it('gives what is asked, by whom, and passes over its key', async () => {
    const { rows, rejects } = await readSource(
      reader,
      Buffer.from(
        `${key}11/14/2023 10:13:20 PM ${rest}\n\n11/14/2023 10:13:21 PM 0D48 EVENT   The DNS server has started.\n`,
      ),
    );
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        offset: key.length,
        time: '2023-11-14T22:13:20.000000Z',
        source: { product: 'windows', channel: 'DNS Server Debug' },
        fields: {
          query: 'www.example.org',
          record_type: 'TXT',
          remote_ip: '192.0.2.7',
          direction: 'Rcv',
          query_response: 'query',
          flags: 'D',
        },
      },
      { fields: { context: 'EVENT', message: 'The DNS server has started.' } },
    ]);
  });

  it.each([
    ['of the United States', '11/14/2023 10:13:20 PM', '2023-11-14T22:13:20.000000Z'],
    ['of Britain', '14/11/2023 22:13:20', '2023-11-14T22:13:20.000000Z'],
    ['of Germany', '14.11.2023 22:13:20', '2023-11-14T22:13:20.000000Z'],
    ['of Japan', '2023/11/14 22:13:20', '2023-11-14T22:13:20.000000Z'],
  ])('reads dates %s', async (_where, clock, time) => {
    expect(await timeOf(clock)).toEqual({ time, steps: [] });
  });

  it('takes the order from the dates that tell it, and says where none does', async () => {
    expect(await timeOf('02/03/2023 22:13:20', '14/03/2023 22:13:20')).toEqual({
      time: '2023-03-02T22:13:20.000000Z',
      steps: [],
    });
    expect(await timeOf('2/3/2023 10:13:20 PM')).toEqual({
      time: '2023-02-03T22:13:20.000000Z',
      steps: ['date-order'],
    });
    expect(await timeOf('02/03/2023 22:13:20')).toEqual({ time: '2023-03-02T22:13:20.000000Z', steps: ['date-order'] });
  });

  it('reads an answer over TCP to an IPv6 client', async () => {
    const answer =
      '14.11.2023 22:13:20 0D48 PACKET  000000D5F0D08A30 TCP Snd 2001:db8::7     6f3d R Q [8385 A DR NXDOMAIN] AAAA   (1)x(7)example(3)org(0)\n';
    const { rows } = await readSource(reader, Buffer.from(answer));
    expect(rows[0]?.fields).toMatchObject({
      query_response: 'response',
      response_code: 'NXDOMAIN',
      flags: 'ADR',
      remote_ip: '2001:db8::7',
    });
  });

  it.each([
    '11/14/2023 10:13:20 PM hello',
    '2023-11-14 22:13:20 INFO  hello',
    '10,11/14/23,22:13:20,Assign,192.0.2.17',
  ])('claims no other log: %s', (line) => expect(reader.claims?.(line)).toBe(false));

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${key}11/14/2023 10:13:20 PM ${rest}\n`)));
});
