import { describe, expect, it } from 'vitest';
import { guard } from './template-guard.ts';

describe('template-guard', () => {
  it('lets the case go on when the step is recorded for every asset, and when there is no asset', () => {
    expect(guard.unmet({ assets: [{ name: 'DC1', stepDoneAtUs: 1 }] })).toEqual([]);
    expect(guard.unmet({ assets: [] })).toEqual([]);
  });

  it('refuses, naming each asset that lacks it and what would satisfy it', () => {
    const assets = [
      { name: 'DC1', stepDoneAtUs: null },
      { name: 'PC7', stepDoneAtUs: 0 },
    ];
    expect(guard.unmet({ assets })).toEqual([
      {
        what: { key: 'plugin.step-missing', values: { name: 'DC1' } },
        satisfiedBy: { key: 'plugin.record-the-step', values: { name: 'DC1' } },
      },
    ]);
  });

  it('stands in front of its states and says who may override it', () => {
    expect(guard).toMatchObject({ before: ['containing'], override: 'two-people' });
  });
});
