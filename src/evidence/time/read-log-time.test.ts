import { describe, expect, it } from 'vitest';
import { isoFromUs } from '#base/utc.ts';
import { readLogTime } from './read-log-time.ts';
import { utc } from './zone.ts';

const settings = { zone: utc, zoneIsSet: false, latestUs: Date.UTC(2026, 10, 25) * 1000 };
const shown = (text: string) => {
  const time = readLogTime(text, settings);
  return time === null ? null : [isoFromUs(time.us), time.assumed.join(), time.text === text];
};

describe('a time in an unknown spelling', () => {
  it.each([
    ['2024-05-01T10:00:00.5Z', '2024-05-01T10:00:00.500000Z', ''],
    ['2024-05-01 10:00:00.123456789', '2024-05-01T10:00:00.123456Z', 'zone'],
    ['2024-05-01 12:00:00.25 +0200', '2024-05-01T10:00:00.250000Z', ''],
    ['2024-05-01 10:00:00 (UTC)', '2024-05-01T10:00:00.000000Z', ''],
    ['2024-05-01 10:00:00.123 +0000 UTC', '2024-05-01T10:00:00.123000Z', ''],
    ['1714557600', '2024-05-01T10:00:00.000000Z', ''],
    ['1714557600123', '2024-05-01T10:00:00.123000Z', ''],
    ['Wed, 01 May 2024 10:00:00 GMT', '2024-05-01T10:00:00.000000Z', ''],
    ['Wed May  1 10:00:00 2024 UTC', '2024-05-01T10:00:00.000000Z', ''],
    ['Wed May  1 10:00:00 2024', '2024-05-01T10:00:00.000000Z', 'zone'],
    ['5/1/2024 12:00:00 AM', '2024-05-01T00:00:00.000000Z', 'zone'],
    ['5/1/2024, 3:04 pm', '2024-05-01T15:04:00.000000Z', 'zone'],
    ['01/May/2024:12:00:00 +0200', '2024-05-01T10:00:00.000000Z', ''],
    ['May  1 10:00:00', '2026-05-01T10:00:00.000000Z', 'year,zone'],
  ])('%s is read, and what it leaves open is said', (text, time, assumed) => {
    expect(shown(text)).toEqual([time, assumed, true]);
  });

  it.each([
    '',
    'never',
    '2024-13-01',
    '13/45/2024 1:00 AM',
    '5/1/2024 13:00:00 PM',
    'Xyz, 01 Foo 2024 10:00:00 GMT',
    ')',
    '0 UTC',
  ])('"%s" is none', (text) => expect(shown(text)).toBeNull());
});
