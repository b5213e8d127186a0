import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextColumn } from './text-column.ts';

describe('a column on its way into a segment', () => {
  it('holds the first value of each row, and keeps equal ones once', () => {
    const column = filled([
      [0, 'a'],
      [2, 'b'],
      [2, 'c'],
      [5, 'a'],
    ]);
    expect(cellsOf(column)).toEqual([
      [0, 'a'],
      [2, 'b'],
      [5, 'a'],
    ]);
    expect(column.values).toEqual(['a', 'b']);
  });

  it('gives its dictionary up where nearly all values differ, and loses none', () => {
    const cells = Array.from({ length: 3_000 }, (_, row): [number, string] => [row, `value ${row % 2_900}`]);
    const column = filled(cells);
    expect(column.isDictionary).toBe(false);
    expect(cellsOf(column)).toEqual(cells);
    column.clear();
    expect([column.isDictionary, cellsOf(column)]).toEqual([true, []]);
  });

  it('forgets rows that are taken back, and moves those behind', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(200), fc.constantFrom('a', 'b', 'c')), { selector: ([row]) => row });
    fc.assert(
      fc.property(cells, fc.nat(200), fc.nat(50), (all, from, size) => {
        const sorted = all.toSorted(([a], [b]) => a - b);
        const column = filled(sorted);
        column.cut(from, from + size);
        const kept = sorted.filter(([row]) => row < from || row >= from + size);
        expect(cellsOf(column)).toEqual(kept.map(([row, value]) => [row < from ? row : row - size, value]));
      }),
    );
  });
});

function filled(cells: readonly (readonly [number, string])[]): TextColumn {
  const column = new TextColumn('name');
  for (const [row, value] of cells) column.push(row, value);
  return column;
}

function cellsOf(column: TextColumn): [number, string][] {
  return Array.from({ length: column.count }, (_, i) => [column.rows[i] as number, column.valueAt(i)]);
}
