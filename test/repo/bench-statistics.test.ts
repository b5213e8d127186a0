import { describe, expect, it } from 'vitest';
import { compare, isReached } from '../../bench/measure/figure.ts';
import { pairedRatio, spreadOf } from '../../bench/measure/statistics.ts';

describe('a series of measurements', () => {
  it('is told by its middle and both ends, in whatever order it was taken', () => {
    expect(spreadOf([9, 1, 4])).toEqual({ median: 4, low: 1, high: 9 });
  });

  it('of an even number has its middle between the two in the middle', () => {
    expect(spreadOf([10, 2, 4, 1]).median).toBe(3);
  });

  it('without a measurement is a mistake, not a zero', () => {
    expect(() => spreadOf([])).toThrow('nothing was measured');
  });
});

describe('a ratio of two programs', () => {
  it('is taken round by round, so that a load on one round weighs on both', () => {
    // The second round was ten times slower for both; a ratio of the slowest would say 10 or 0.1.
    expect(pairedRatio([2, 20, 2], [1, 10, 1])).toEqual({ median: 2, low: 2, high: 2 });
  });

  it('is not the ratio of the medians', () => {
    expect(pairedRatio([1, 6, 8], [1, 2, 4]).median).toBe(2);
    expect(spreadOf([1, 6, 8]).median / spreadOf([1, 2, 4]).median).toBe(3);
  });

  it('of series of unlike length cannot be paired', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow('2 runs cannot be paired with 1');
  });
});

describe('a target', () => {
  const measured = { figure: 'wall time', unit: 's', ours: [2, 2, 2], peer: [8, 8, 8] } as const;

  it('of at least 4 is reached at 4, by the ratio that the row shows', () => {
    const figure = compare({ ...measured, ratio: 'peer ÷ ours', target: { on: 'ratio', bound: 'at least', value: 4 } });
    expect(figure).toMatchObject({ ours: 2, peer: 8, ratio: { of: 'peer ÷ ours', median: 4 } });
    expect(isReached(figure)).toBe(true);
  });

  it('of at most 0.2 is missed by a quarter', () => {
    const figure = compare({
      ...measured,
      ratio: 'ours ÷ peer',
      target: { on: 'ratio', bound: 'at most', value: 0.2 },
    });
    expect(isReached(figure)).toBe(false);
  });

  it('may stand on our own figure', () => {
    const figure = compare({ ...measured, ratio: 'ours ÷ peer', target: { on: 'ours', bound: 'at most', value: 1.9 } });
    expect(isReached(figure)).toBe(false);
  });

  it('that nobody set is neither reached nor missed', () => {
    expect(isReached(compare({ ...measured, ratio: 'peer ÷ ours' }))).toBeNull();
  });
});
