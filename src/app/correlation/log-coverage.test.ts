import { expect, it } from 'vitest';
import { isoFromUs } from '#base/utc.ts';
import { coverageOf } from './log-coverage.ts';

const hole = {
  what: 'record-hole',
  file: 'a.evtx',
  host: 'ws-1',
  channel: 'security',
  fromRecord: '5',
  toRecord: '6',
  from: isoFromUs(1_500_000_123),
  to: null,
} as const;

it('a gap belongs to the log that has it, to the microsecond, and is open where its end states no time', () => {
  const log = (channel: string, rules: number[]) => ({
    file: 'a.evtx',
    channel,
    host: 'WS-1',
    fromUs: 1,
    toUs: 9,
    rules: new Set(rules),
  });
  const coverage = coverageOf([log('Security', [3]), log('System', [3, 4])], [hole]);
  const gaps = [{ fromUs: 1_500_000_123, toUs: Number.POSITIVE_INFINITY }];
  const source = { source: 'a.evtx', host: 'WS-1', fromUs: 1, toUs: 9 };
  expect(coverage.get(3)).toEqual([
    { ...source, gaps },
    { ...source, gaps: [] },
  ]);
  expect(coverage.get(4)).toEqual([{ ...source, gaps: [] }]);
});
