import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IsoClock } from './iso-clock.ts';
import { isoFromUs } from './utc.ts';

describe('the clock that spells times of a log', () => {
  it('says what isoFromUs says, whatever the order of the times', () => {
    const times = fc.array(
      fc.oneof(
        fc.integer({ min: -62_135_596_800_000_000, max: 8_000_000_000_000_000 }),
        fc.constantFrom(0, -1, 999_999, 1_000_000),
      ),
    );
    fc.assert(
      fc.property(times, (given) => {
        const clock = new IsoClock();
        expect(given.map((us) => clock.iso(us))).toEqual(given.map((us) => isoFromUs(us)));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e22])('has no word for %s', (us) => {
    expect(new IsoClock().iso(us)).toBeNull();
  });
});
