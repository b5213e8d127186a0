import type { Analytic, ScoredSubject } from '#questions/analytics/contract.ts';
import type { AnswerRow } from '#questions/asking.ts';

type Parameters = Readonly<Record<'failures' | 'certain', number>>;

export const analytic: Analytic<keyof Parameters> = {
  id: 'template-analytic',
  needs: [{ evidence: 'logs.winsec', maxAgeDays: 7 }],
  parameters: {
    /** Failures from one source at which it is shown. */
    failures: { value: 10, source: 'own' },
    /** Failures from one source that score 1. */
    certain: { value: 100, source: 'own' },
  },
  asks: { table: 'logons', columns: ['source', 'failed'] },
  judge,
};

function judge(rows: readonly AnswerRow[], parameters: Parameters): readonly ScoredSubject[] {
  const bySource = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    if (row.failed === true && typeof row.source === 'string') {
      bySource.set(row.source, [...(bySource.get(row.source) ?? []), index]);
    }
  }
  return [...bySource]
    .filter(([, indexes]) => indexes.length >= parameters.failures)
    .map(([source, indexes]) => scored(source, indexes, parameters))
    .sort((a, b) => b.score - a.score || (String(a.subject.source) < String(b.subject.source) ? -1 : 1));
}

function scored(source: string, rows: readonly number[], parameters: Parameters): ScoredSubject {
  return {
    subject: { source },
    score: Math.min(1, rows.length / parameters.certain),
    features: { failures: rows.length },
    reason: { key: 'plugin.above-threshold', values: { value: rows.length, threshold: parameters.failures } },
    rows,
  };
}
