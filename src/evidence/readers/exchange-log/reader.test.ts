import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const tracking = [
  '#Software: Microsoft Exchange Server',
  '#Version: 15.02.1118.007',
  '#Log-type: Message Tracking Log',
  '#Date: 2024-03-01T00:00:00.000Z',
  '#Fields: date-time,client-ip,server-hostname,source,event-id,message-id,recipient-address,message-subject,sender-address',
  '2024-03-01T01:00:00.123Z,192.0.2.7,EX01,SMTP,RECEIVE,<m-1@evil.example>,ana@example.org;ben@example.org,"重要, ""急""",eva@evil.example',
];
const proxy = [
  'DateTime,RequestId,AuthenticatedUser,UrlStem,HttpStatus,ServerHostName',
  '#Software: Microsoft Exchange Server',
  '#Log-type: HttpProxy Logs',
  '#Fields: DateTime,RequestId,AuthenticatedUser,UrlStem,HttpStatus,ServerHostName',
  '2024-03-01T01:00:01.000Z,r-1,EXAMPLE\\ana,/autodiscover/autodiscover.json,200,EX01',
];
const log = (...lines: string[]) => Buffer.from(lines.map((line) => `${line}\r\n`).join(''));

describe('logs of Exchange Server', () => {
  it('of message tracking give each event its server, time and fields', async () => {
    const { rows, rejects } = await readSource(reader, log(...tracking));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'exchange', channel: 'message-tracking' },
        time: '2024-03-01T01:00:00.123000Z',
        host: 'EX01',
        fields: { 'event-id': 'RECEIVE', 'message-subject': '重要, "急"', 'sender-address': 'eva@evil.example' },
      },
    ]);
  });

  it('of a web front end name their fields first, and follow a header that comes again', async () => {
    const { rows, rejects } = await readSource(reader, log(...proxy, ...tracking));
    expect(rejects).toEqual([]);
    expect(rows.map(({ source, host, fields }) => [source.channel, host, fields['UrlStem']])).toEqual([
      ['httpproxy', 'EX01', '/autodiscover/autodiscover.json'],
      ['message-tracking', 'EX01', undefined],
    ]);
  });

  it('name a line that has more values than fields by its offset', async () => {
    const whole = log(...tracking, `${'x,'.repeat(20)}x`);
    const { rows, rejects } = await readSource(reader, whole);
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ offset: whole.lastIndexOf('\nx,') + 1, why: { key: 'reader.line-unknown' } }]);
  });

  it('are not taken from logs of IIS', () => {
    const claim = (lines: string[]) => reader.recognise?.(headOf('', log(...lines), true));
    expect([claim(tracking), claim(proxy)]).toEqual([1, 1]);
    expect(claim(['#Software: Microsoft Internet Information Services 10.0', '#Fields: date time s-ip'])).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, log(...tracking, ...proxy)));
});
