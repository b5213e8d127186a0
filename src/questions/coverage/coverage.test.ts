import { describe, expect, it } from 'vitest';
import { type CoverageFacts, coverageOf } from './coverage.ts';
import { scoreOf } from './coverage-score.ts';
import { madeLogSources, madeRule, madeSource, madeTechnique } from './testing/made-coverage.ts';

const image = { Image: 'x.exe' };
const filled = madeSource(['Image']);
const anyTime = { fromUs: null, toUs: null };
const renamed = { 'T1562.002': 'T1685.001', 'T1562.001': 'T1685' };

function judge(facts: Partial<CoverageFacts>, technique = madeTechnique()) {
  const standard = { rules: [], received: [filled], period: anyTime, logSources: madeLogSources, renamed };
  const [coverage] = coverageOf([technique], { ...standard, ...facts });
  if (coverage === undefined) throw new Error('no answer for the technique');
  return coverage;
}

describe('the coverage of a technique', () => {
  it.each([
    ['no-rule', { rules: [] }],
    ['no-rule', { rules: [madeRule(image, { techniques: ['T1059.001', 'T1060'] })] }],
    ['rule-without-data', { rules: [madeRule(image, { sampleFires: true })], received: [] }],
    [
      'rule-without-data',
      { rules: [madeRule(image, { sampleFires: true })], received: [madeSource(['Image'], { product: 'linux' })] },
    ],
    [
      'rule-without-data',
      { rules: [madeRule(image, { sampleFires: true })], received: [madeSource(['Image'], { records: 0 })] },
    ],
    ['fields-unknown', { rules: [madeRule(image, { sampleFires: true })], received: [madeSource(null)] }],
    ['fields-empty', { rules: [madeRule(image, { sampleFires: true })], received: [madeSource(['User'])] }],
    ['rule-unproved', { rules: [madeRule(image)] }],
    ['proved-and-fed', { rules: [madeRule(image, { sampleFires: true })] }],
    ['proved-and-fed', { rules: [madeRule(image, { fired: true })], received: [] }],
  ] as const)('is %s by the furthest that one rule got (%#)', (state, facts) => {
    expect(judge(facts).state).toBe(state);
  });

  it('needs one rule that has it all: proof of one and data of another do not add up', () => {
    const proved = madeRule(image, { id: 'a', sampleFires: true, logsource: { product: 'linux' } });
    const fed = madeRule(image, { id: 'b' });
    const counts = { rule: 2, data: 1, fields: 1, proved: 1, covered: 0 };
    expect(judge({ rules: [proved, fed] })).toMatchObject({ state: 'rule-unproved', ...counts });
  });

  it('says of fields that they are not known, unless a rule is known to have them', () => {
    const rules = [madeRule(image)];
    expect(judge({ rules, received: [madeSource(null)] }).fields).toBeNull();
    expect(judge({ rules, received: [madeSource(['User'])] }).fields).toBe(0);
    expect(judge({ rules, received: [madeSource(null), filled] }).fields).toBe(1);
  });

  it('takes old and new ids for the same technique', () => {
    const rules = [
      madeRule(image, { techniques: ['T1685.001'] }),
      madeRule(image, { techniques: ['T1562.002', 'T1685.001'] }),
    ];
    expect(judge({ rules }, madeTechnique({ id: 'T1562.002' })).rule).toBe(2);
    expect(judge({ rules }, madeTechnique({ id: 'T1685.001' })).rule).toBe(2);
    expect(judge({ rules }, madeTechnique({ id: 'T1562.001' })).rule).toBe(0);
    expect(judge({ rules }, madeTechnique({ id: '__proto__' })).rule).toBe(0);
  });

  it('is no gap where no log shows the technique, whatever a rule claims', () => {
    const technique = madeTechnique({ unseen: true });
    expect(judge({ rules: [] }, technique).state).toBe('prevention-or-intel-only');
    const claimed = judge({ rules: [madeRule(image, { fired: true })] }, technique);
    expect(claimed).toMatchObject({ state: 'prevention-or-intel-only', rule: 1, covered: 1 });
    expect(scoreOf([claimed])).toEqual({ score: null, covered: 0, eligible: 0, unseen: 1 });
  });

  it.each([
    [{ fromUs: 2_000, toUs: null }, 'rule-unproved'],
    [{ fromUs: 2_001, toUs: null }, 'rule-without-data'],
    [{ fromUs: null, toUs: 1_001 }, 'rule-unproved'],
    [{ fromUs: null, toUs: 1_000 }, 'rule-without-data'],
    [{ fromUs: 1_200, toUs: 1_300 }, 'rule-unproved'],
  ])('counts what may have been received in the period %j: %s', (period, state) => {
    expect(judge({ rules: [madeRule(image)], period }).state).toBe(state);
  });

  it('counts a source whose times are not known only where no period is asked', () => {
    const received = [madeSource(['Image'], { fromUs: null, toUs: null })];
    const rules = [madeRule(image)];
    expect(judge({ rules, received }).data).toBe(1);
    expect(judge({ rules, received, period: { fromUs: 0, toUs: null } }).data).toBe(0);
    expect(judge({ rules, received, period: { fromUs: null, toUs: 9 } }).data).toBe(0);
  });
});

describe('a score', () => {
  it('is what is covered of what logs can show, with both numbers', () => {
    const proved = madeRule(image, { sampleFires: true });
    const states = [{}, { id: 'T1' }, { id: 'T2' }, { id: 'T3', unseen: true }].map(madeTechnique);
    const coverage = coverageOf(states, {
      rules: [proved],
      received: [filled],
      period: anyTime,
      logSources: madeLogSources,
      renamed,
    });
    expect(scoreOf(coverage)).toEqual({ score: 0.3333, covered: 1, eligible: 3, unseen: 1 });
    expect(scoreOf([])).toEqual({ score: null, covered: 0, eligible: 0, unseen: 0 });
  });
});
