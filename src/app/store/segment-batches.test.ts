import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentBatches } from './segment-batches.ts';

const limits = { rows: 100, segments: 3 };

describe('segments in batches', () => {
  it('stay within both limits, but for a segment that is larger by itself', () => {
    const sizes = [60, 40, 1, 500, 10, 10, 10, 10].map((rows) => ({ rows }));
    const batches = [...segmentBatches(sizes, limits)].map((batch) => batch.map(({ rows }) => rows));
    expect(batches).toEqual([[60, 40], [1], [500], [10, 10, 10], [10]]);
  });

  it('are all there, once and in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ rows: fc.nat(200) })), (segments) => {
        expect([...segmentBatches(segments, limits)].flat()).toEqual(segments);
      }),
    );
  });

  it('are none where there is no segment', () => {
    expect([...segmentBatches([], limits)]).toEqual([]);
  });
});
