import { describe, expect, it } from 'vitest';
import { RecordRuns } from './record-runs.ts';

describe('runs of record numbers', () => {
  it('end at a hole, and tell the times on both sides of it', () => {
    const runs = new RecordRuns();
    for (const [id, timeUs] of [
      [1, 10],
      [2, 20],
      [5, 50],
      [6, 60],
    ] as const)
      runs.add('Security', 'dc01', id, timeUs);
    expect(runs.take()).toEqual({
      runs: [
        { channel: 'Security', host: 'dc01', first: 1, last: 2, fromUs: 10, toUs: 20 },
        { channel: 'Security', host: 'dc01', first: 5, last: 6, fromUs: 50, toUs: 60 },
      ],
      runsComplete: true,
    });
    expect(runs.take()).toEqual({ runs: [], runsComplete: true });
  });

  it('are kept apart by channel and host, however their records are mixed', () => {
    const runs = new RecordRuns();
    for (let id = 1; id <= 3; id++) for (const host of ['a', 'b']) runs.add('Security', host, id, id);
    expect(runs.take().runs.map(({ host, first, last }) => [host, first, last])).toEqual([
      ['a', 1, 3],
      ['b', 1, 3],
    ]);
  });

  it('stay few where numbers make no sense, and say that they are not all', () => {
    const runs = new RecordRuns();
    for (let id = 0; id < 20_000; id += 2) runs.add('Security', 'dc01', id, id);
    const taken = runs.take();
    expect([taken.runs.length, taken.runsComplete]).toEqual([4096, false]);
    runs.add('Security', 'dc01', Number.NaN, 0);
    expect(runs.take()).toEqual({ runs: [], runsComplete: false });
  });
});
