import { describe, expect, it } from 'vitest';
import { check } from './template-check.ts';

const account = (enabled: boolean, isProtected: boolean | null) => ({ name: 'a', enabled, protected: isProtected });

describe('template-check', () => {
  it('is met when every enabled account is protected', () => {
    expect(check.judge([account(true, true), account(false, false)])).toMatchObject({ outcome: 'met', rows: [0] });
  });

  it('is partly or unmet when one is not, and names its row; an unknown state does not pass', () => {
    expect(check.judge([account(true, true), account(true, null)])).toMatchObject({
      outcome: 'partly',
      numbers: { met: 1, eligible: 2 },
      rows: [1],
    });
    expect(check.judge([account(true, false)])).toMatchObject({ outcome: 'unmet', rows: [0] });
  });

  it('is no-evidence, and neither met nor unmet, when there is nothing to judge', () => {
    expect(check.judge([])).toMatchObject({ outcome: 'no-evidence', rows: [] });
  });
});
