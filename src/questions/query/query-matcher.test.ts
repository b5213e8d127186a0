import { objectEvent } from '#base/object-event.ts';
import { describe, expect, it } from 'vitest';
import { askEvent, askQuery } from './testing/ask-query.ts';

const logon = {
  Channel: 'Security',
  Provider_Name: 'Microsoft-Windows-Security-Auditing',
  EventID: 4624,
  EventRecordID: 77,
  Computer: 'WS-1.example.org',
  TimeCreated_SystemTime: '2024-03-10T11:00:00Z',
  TargetUserName: 'alice',
  IpAddress: '192.0.2.7',
  host: 'www.example.org',
  'process.name': ['a.exe', 'b.exe'],
  empty: null,
};
const columns = { 'source.ip': '192.0.2.7', 'user.name': 'alice', file: 'logs/Security.evtx', sha256: 'ab12' };

describe('a query over records', () => {
  it.each([
    ['host:ws-1.example.org', 'hit'],
    ['host:www.example.org', 'miss'],
    ['"f:host":www.example.org', 'hit'],
    ['"f:host":ws-1.example.org', 'miss'],
    ['product:windows channel:security code:4624 record:77', 'hit'],
    ['provider:*auditing code:(4624 OR 4625)', 'hit'],
    ['file:*security.evtx sha256:AB12', 'hit'],
    ['user.name:alice', 'hit'],
    ['TargetUserName:alice', 'hit'],
    ['"f:user.name":alice', 'miss'],
    ['source.ip:192.0.2.0/24', 'hit'],
    ['NOT source.ip:192.0.2.0/24', 'miss'],
    ['process.name:b.exe', 'hit'],
    ['code:>=4625', 'miss'],
  ])('takes a column before a field of the same name, and both spellings of a field: %s is a %s', (query, verdict) => {
    expect(askQuery(query, logon, columns)).toBe(verdict);
  });

  it.each([
    ['source.ip:*', 'hit', 'miss'],
    ['source.ip:null', 'miss', 'hit'],
    ['host:*', 'hit', 'hit'],
    ['file:*', 'hit', 'miss'],
    ['file:null', 'miss', 'hit'],
    ['"f:empty":*', 'hit', 'hit'],
    ['empty:*', 'hit', 'hit'],
    ['empty:null', 'hit', 'hit'],
    ['process.name:*', 'hit', 'hit'],
  ])(
    'knows a column by its value and a field by its being there: %s is a %s, without columns a %s',
    (query, full, bare) => {
      expect(askQuery(query, logon, columns)).toBe(full);
      expect(askQuery(query, logon)).toBe(bare);
    },
  );

  it('asks the values of the record for a word without a field, not its columns', () => {
    expect(askQuery('alice', logon, columns)).toBe('hit');
    expect(askQuery('security.evtx', logon, columns)).toBe('miss');
  });

  it.each([
    ['last 2h', 'hit'],
    ['last 30m', 'miss'],
    ['time>=2024-03-10T11:00', 'hit'],
    ['time<2024-03-10T11:00', 'miss'],
    ['time:2024-03-10 alice', 'hit'],
    ['time:2024-03-10 bob', 'miss'],
  ])('is bounded by its period, the first microsecond in and the last out: %s is a %s', (query, verdict) => {
    expect(askQuery(query, logon, columns)).toBe(verdict);
  });

  it('leaves out of every period a record whose time is not known', () => {
    const timeless = objectEvent('linux', { message: 'alice' });
    expect(askEvent('alice', timeless)).toBe('hit');
    expect(askEvent('alice time>=1970', timeless)).toBe('miss');
    expect(askEvent('alice time<now', timeless)).toBe('miss');
  });

  it('asks records of many shapes, each by its own names', () => {
    const shapes = Array.from({ length: 9_000 }, (_, i) => objectEvent('linux', { [`n${i}`]: 'x', wanted: String(i) }));
    expect(shapes.filter((event) => askEvent('wanted:8999', event) === 'hit')).toHaveLength(1);
  });
});
