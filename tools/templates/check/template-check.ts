import type { AnswerRow } from '#questions/asking.ts';
import type { Check, CheckVerdict } from '#questions/checks/contract.ts';

export const check: Check = {
  id: 'template-check',
  item: 'X0.0',
  needs: [{ evidence: 'ad.objects', maxAgeDays: 30 }],
  asks: { table: 'accounts', columns: ['name', 'enabled', 'protected'] },
  judge,
};

function judge(rows: readonly AnswerRow[]): CheckVerdict {
  const eligible = rows.flatMap((row, index) => (row.enabled === true ? [index] : []));
  if (eligible.length === 0) {
    return { outcome: 'no-evidence', reason: { key: 'plugin.nothing-to-judge' }, numbers: {}, rows: [] };
  }
  const failing = eligible.filter((index) => rows[index]?.protected !== true);
  const numbers = { met: eligible.length - failing.length, eligible: eligible.length };
  if (failing.length === 0) {
    return { outcome: 'met', reason: { key: 'plugin.all-meet', values: numbers }, numbers, rows: eligible };
  }
  const outcome = numbers.met > 0 ? 'partly' : 'unmet';
  return { outcome, reason: { key: 'plugin.some-meet', values: numbers }, numbers, rows: failing };
}
