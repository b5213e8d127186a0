import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPositions, unpackPositions } from './packed-positions.ts';

describe('packed positions', () => {
  it('come back as they were', () => {
    const positions = fc.uniqueArray(fc.nat(3_000_000), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(positions, (list) => {
        const ascending = list.toSorted((a, b) => a - b);
        expect(unpackPositions(ascending[0] as number, packPositions(ascending))).toEqual(ascending);
      }),
    );
  });

  it('take a byte for each row behind another', () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => row + 70_000);
    expect(packPositions(rows)).toHaveLength(999);
    expect(unpackPositions(70_000, null)).toEqual([70_000]);
  });
});
