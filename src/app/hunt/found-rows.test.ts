import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoundRows } from './found-rows.ts';

const hit = fc.record({
  path: fc.constantFrom('a.parquet', 'b.parquet'),
  row: fc.nat(9),
  timeUs: fc.constantFrom(1, 2, 3, Number.NaN),
  rule: fc.nat(3),
});
/** A row has one time. */
const hits = fc
  .uniqueArray(hit, { selector: ({ path, row, rule }) => `${path} ${row} ${rule}`, maxLength: 40 })
  .map((all) => all.map((each) => ({ ...each, timeUs: [1, 2, 3, Number.NaN][each.row % 4] as number })));

describe('hits that wait as numbers', () => {
  it('come out once, with all rules of their row ascending, and by time with undated ones last', () => {
    fc.assert(
      fc.property(hits, fc.integer({ min: 1, max: 5 }), (all, size) => {
        const found = new FoundRows();
        for (const { path, row, timeUs, rule } of all) found.add(path, row, timeUs, rule);
        const timeOf = (row: number) => [1, 2, 3, Number.POSITIVE_INFINITY][row % 4] as number;
        const told: string[] = [];
        let last = 0;
        for (const piece of found.byTime(size)) {
          const times = [...piece.values()].flatMap((rows) => [...rows.keys()].map(timeOf));
          expect(Math.min(...times)).toBeGreaterThanOrEqual(last);
          last = Math.max(...times);
          for (const [path, rows] of piece)
            for (const [row, rules] of rows) {
              expect(rules).toEqual(rules.toSorted((a, b) => a - b));
              told.push(...rules.map((rule) => `${path} ${row} ${rule}`));
            }
        }
        expect(told.toSorted()).toEqual(all.map(({ path, row, rule }) => `${path} ${row} ${rule}`).toSorted());
      }),
    );
  });

  it('of one time stand in one piece, so that their order does not depend on where pieces end', () => {
    const found = new FoundRows();
    for (const row of [1, 2, 3]) found.add('a', row, 7, 0);
    found.add('a', 4, 8, 0);
    expect([...found.byTime(1)].map((piece) => [...(piece.get('a')?.keys() ?? [])])).toEqual([[1, 2, 3], [4]]);
  });
});
