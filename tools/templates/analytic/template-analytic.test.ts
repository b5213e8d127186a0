import { describe, expect, it } from 'vitest';
import { analytic } from './template-analytic.ts';

const failures = (source: string | null, count: number) =>
  Array.from({ length: count }, () => ({ source, failed: true }));
const parameters = { failures: 3, certain: 4 };

describe('template-analytic', () => {
  it('shows a source at the threshold, with the figure and the rows behind it', () => {
    expect(analytic.judge(failures('10.0.0.1', 3), parameters)).toEqual([
      {
        subject: { source: '10.0.0.1' },
        score: 0.75,
        features: { failures: 3 },
        reason: { key: 'plugin.above-threshold', values: { value: 3, threshold: 3 } },
        rows: [0, 1, 2],
      },
    ]);
  });

  it('leaves a source below it, a success and a row without a source alone', () => {
    const rows = [...failures('10.0.0.1', 2), { source: '10.0.0.1', failed: false }, ...failures(null, 9)];
    expect(analytic.judge(rows, parameters)).toEqual([]);
  });

  it('puts the highest score first and equal ones in the order of their names, whatever the order of the rows', () => {
    const rows = [...failures('b', 3), ...failures('c', 5), ...failures('a', 3)];
    expect(analytic.judge(rows, parameters).map(({ subject }) => subject.source)).toEqual(['c', 'a', 'b']);
  });

  it('says where each default comes from', () => {
    for (const { source } of Object.values(analytic.parameters)) expect(source).not.toBe('');
  });
});
