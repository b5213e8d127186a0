import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordRun } from '#base/record-run.ts';
import { clearedLog, recordHoles } from './blind-spots.ts';

const timeUs = Date.UTC(2026, 0, 1) * 1000;

function run(first: number, last: number, more: Partial<RecordRun> = {}): RecordRun {
  return { channel: 'Security', host: 'DC1', first, last, fromUs: timeUs + first, toUs: timeUs + last, ...more };
}

const holes = (...runs: RecordRun[]) =>
  recordHoles('f', runs).map(({ fromRecord, toRecord }) => [fromRecord, toRecord]);

describe('a hole in the record numbers', () => {
  it('is what is missing between two runs, with the times on both sides', () => {
    expect(recordHoles('f', [run(1, 5), run(9, 12)])).toEqual([
      {
        what: 'record-hole',
        file: 'f',
        host: 'DC1',
        channel: 'Security',
        fromRecord: '6',
        toRecord: '8',
        from: '2026-01-01T00:00:00.000005Z',
        to: '2026-01-01T00:00:00.000009Z',
      },
    ]);
  });

  it('is none where runs meet, overlap, repeat or stand in another order', () => {
    expect(holes(run(6, 9), run(1, 5))).toEqual([]);
    expect(holes(run(1, 9), run(4, 6), run(10, 11), run(1, 9))).toEqual([]);
  });

  it('is looked for in each channel and on each host, whatever the case of their names', () => {
    expect(holes(run(1, 2), run(50, 60, { channel: 'System' }), run(70, 71, { host: 'DC2' }))).toEqual([]);
    expect(holes(run(1, 2), run(4, 5, { host: 'dc1', channel: 'security' }))).toEqual([['3', '3']]);
  });

  it('is told once for every number that no run has, whatever the order', () => {
    const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(runs, (list) => {
        const had = new Set(list.flatMap(([first, more]) => Array.from({ length: more + 1 }, (_, i) => first + i)));
        const most = Math.max(...had);
        const missing = Array.from({ length: most }, (_, i) => i + 1).filter(
          (id) => id > Math.min(...had) && !had.has(id),
        );
        const told = holes(...list.map(([first, more]) => run(first, first + more)));
        const numbers = told.flatMap(([from, to]) => {
          const start = Number(from);
          return Array.from({ length: Number(to) - start + 1 }, (_, i) => start + i);
        });
        expect(numbers).toEqual(missing);
      }),
    );
  });
});

describe('a cleared log', () => {
  it('names the log that was cleared and the record that says so', () => {
    expect(clearedLog({ file: 'f', host: 'DC1', channel: 'Security', record: '7', timeUs })).toEqual({
      what: 'log-cleared',
      file: 'f',
      host: 'DC1',
      channel: 'Security',
      fromRecord: '7',
      toRecord: '7',
      from: '2026-01-01T00:00:00.000000Z',
      to: '2026-01-01T00:00:00.000000Z',
    });
  });

  it('may have no time', () => {
    expect(clearedLog({ file: 'f', host: '', channel: 'x', record: '1', timeUs: Number.NaN })).toMatchObject({
      from: null,
      to: null,
    });
  });
});
