import { describe, expect, it } from 'vitest';
import { type TechniqueTables, techniqueIndexOf } from './technique-index.ts';

const tables: TechniqueTables = {
  items: { T1003: ['D7.12'], 'T1003.001': ['P10.3', 'D7.12'], T1685: ['D2.3'], 'T1685.001': ['D1.11', 'D1.2'] },
  actors: { 'T1059.001': ['apt27', 'gallium'], T1059: ['ke3chang'], 'T1685.001': ['apt27'] },
  renamed: { 'T1562.002': 'T1685.001', 'T1562.001': 'T1685' },
};
const index = techniqueIndexOf(tables);

describe('techniqueIndexOf', () => {
  it('prefers what names the sub-technique itself over what names its parent', () => {
    expect(index.itemsFor(['T1003.001'])).toEqual(['D7.12', 'P10.3']);
    expect(index.actorsFor(['T1059.001'])).toEqual(['apt27', 'gallium']);
  });

  it('falls back to the parent where nothing names the sub-technique', () => {
    expect(index.itemsFor(['T1003.006'])).toEqual(['D7.12']);
    expect(index.actorsFor(['T1059.007'])).toEqual(['ke3chang']);
  });

  it('never lets a parent stand for its sub-techniques', () => {
    expect(index.actorsFor(['T1685'])).toEqual([]);
  });

  it('reads an id that ATT&CK gave up as its successor', () => {
    expect(index.itemsFor(['T1562.002'])).toEqual(index.itemsFor(['T1685.001']));
    expect(index.actorsFor(['T1562.002'])).toEqual(['apt27']);
  });

  it('joins several techniques, each answer once, items by number', () => {
    expect(index.itemsFor(['T1685.001', 'T1003', 'T1562.001'])).toEqual(['D1.2', 'D1.11', 'D2.3', 'D7.12']);
  });

  it('finds nothing for what is no technique', () => {
    expect(index.itemsFor(['', 'TA0001', 'toString', '__proto__', 'T9999.001'])).toEqual([]);
    expect(index.itemsFor([])).toEqual([]);
  });
});
