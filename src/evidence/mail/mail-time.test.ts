import { describe, expect, it } from 'vitest';
import { isoFromUs } from '#base/utc.ts';
import { utc, zoneOf } from '../time/zone.ts';
import { readMailTime } from './mail-time.ts';

const settings = { zone: zoneOf('+09:00') ?? utc, zoneIsSet: false, latestUs: Date.UTC(2026, 0, 1) * 1000 };

describe('the time of mail', () => {
  it.each([
    ['Mon, 1 Oct 2018 11:20:27 +0200', '2018-10-01T09:20:27.000000Z', []],
    ['1 Oct 2018 11:20 -0330 (NST)', '2018-10-01T14:50:00.000000Z', []],
    ['Mon,  1 Oct\r\n 18 11:20:27 GMT', '2018-10-01T11:20:27.000000Z', []],
    ['Mon, 1 Oct 2018 11:20:27 EDT', '2018-10-01T15:20:27.000000Z', []],
    ['Mon, 1 Oct 2018 11:20:27 JST', '2018-10-01T02:20:27.000000Z', []],
    ['Mon, 1 Oct 2018 11:20:27 CEST', '2018-10-01T02:20:27.000000Z', ['zone']],
    ['Mon, 1 Oct 2018 11:20:27', '2018-10-01T02:20:27.000000Z', ['zone']],
    ['1 Oct 98 11:20:27 +0000', '1998-10-01T11:20:27.000000Z', []],
  ])('%j is %s', (written, iso, assumed) => {
    const stated = readMailTime(written, settings);
    expect([isoFromUs(stated?.us ?? Number.NaN), stated?.assumed]).toEqual([iso, assumed]);
  });

  it.each(['', 'yesterday', '31 Feb 2018 11:20:27 +0000', '1 Foo 2018 11:20:27 +0000', `${'('.repeat(10_000)}`])(
    '%j is none',
    (written) => {
      expect(readMailTime(written, settings)).toBeNull();
    },
  );
});
