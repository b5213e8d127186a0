import { describe, expect, it } from 'vitest';
import { clock } from './clock.ts';

describe('clock', () => {
  const from = '2026-08-01T14:02:11.482000Z';

  it.each([
    [from, '2026-08-01 14:02:11'],
    ['2026-08-01T14:09:03.000000Z', '2026-08-01 14:02:11 – 14:09:03'],
    ['2026-08-02T00:00:01.000000Z', '2026-08-01 14:02:11 – 08-02 00:00:01'],
    ['2027-01-01T00:00:01.000000Z', '2026-08-01 14:02:11 – 2027-01-01 00:00:01'],
  ])('says once what begin and end (%s) share', (to, text) => {
    expect(clock(from, to)).toBe(text);
  });

  it('gives one time where only one end is known, and nothing where none is', () => {
    expect(clock(null, from)).toBe('2026-08-01 14:02:11');
    expect(clock(null, null)).toBeNull();
  });

  it('shortens to the minute', () => {
    expect(clock(from, '2026-08-01T14:02:59.000000Z', 'minute')).toBe('2026-08-01 14:02');
  });
});
