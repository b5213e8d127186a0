import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTimeUs, parseSchedule, type Schedule } from './schedule.ts';

const usOf = (time: string) => Date.parse(time) * 1000;

describe('a schedule', () => {
  it.each([
    ['P30D', { count: 30, unit: 'D' }],
    ['P1W', { count: 1, unit: 'W' }],
    ['P12M', { count: 12, unit: 'M' }],
    ['P366D', { count: 366, unit: 'D' }],
  ])('is read from %s', (text, schedule) => {
    expect(parseSchedule(text)).toEqual(schedule);
  });

  it.each([
    'P0D',
    'P999999Y',
    'P1Y',
    'P13M',
    'P54W',
    'P367D',
    'P-1D',
    'P1.5D',
    'P01D',
    'PT1H',
    'P1M2D',
    'p1m',
    '1M',
    'P1M\n',
    '',
    `P${'9'.repeat(10_000)}D`,
  ])('is not read from %j', (text) => {
    expect(parseSchedule(text)).toBeNull();
  });

  it.each([
    ['2026-01-31T10:00:00.000Z', 'P1M', '2026-02-28T10:00:00.000Z'],
    ['2028-01-31T10:00:00.000Z', 'P1M', '2028-02-29T10:00:00.000Z'],
    ['2026-12-15T00:00:00.000Z', 'P2M', '2027-02-15T00:00:00.000Z'],
    ['2026-02-27T23:59:59.999Z', 'P2D', '2026-03-01T23:59:59.999Z'],
    ['2026-02-27T00:00:00.000Z', 'P1W', '2026-03-06T00:00:00.000Z'],
  ])('after %s by %s comes %s', (from, text, to) => {
    expect(nextTimeUs(usOf(from), parseSchedule(text) as Schedule)).toBe(usOf(to));
  });

  it('always goes on, to the microsecond', () => {
    const schedules = fc.constantFrom('P1D', 'P30D', 'P1W', 'P1M', 'P12M').map((text) => parseSchedule(text));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e15 }), schedules, (us, schedule) => {
        const next = nextTimeUs(us, schedule as Schedule);
        expect(next).toBeGreaterThan(us);
        expect(next % 1_000_000).toBe(us % 1_000_000);
      }),
    );
  });
});
