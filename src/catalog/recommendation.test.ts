import { describe, expect, it } from 'vitest';
import { parseRecommendation } from './recommendation.ts';

const whole = `
id: P10
part: Prevention
order: 13
title: { en: Pass-the-ticket, ja: Pass-the-Ticket攻撃の予防 }
purpose: { en: Forged tickets are useless., ja: 偽造チケットを無効にする。 }
clauses: [P10-a]
items:
  - id: P10.1
    tier: core
    kind: evidence-check
    title: { en: krbtgt key renewed, ja: krbtgt鍵の更新 }
    statement: { en: It was changed twice., ja: 2回変更している。 }
    evidence: [ad.objects]
    techniques: [T1558.001]
    answeredBy: []
    verification: One change only is reported.
    basis: advisory
    plan: { how: check, work: prevention }
`;

describe('parseRecommendation', () => {
  it('reads a recommendation with its items, leaving out what may be left out', () => {
    const result = parseRecommendation(whole, 'catalog/recommendations/p10.yaml');
    expect(result).toMatchObject({ ok: true, value: { id: 'P10', references: [], items: [{ id: 'P10.1' }] } });
    expect(result.ok && result.value.items[0]?.mappings.nis2).toEqual([]);
  });

  it.each([
    ['a text without Japanese', ', ja: krbtgt鍵の更新', '', 'catalog.field-missing', 'items.0.title.ja'],
    ['a text with empty Japanese', 'ja: krbtgt鍵の更新', 'ja: " "', 'catalog.field-wrong', 'items.0.title.ja'],
    [
      'an item that does not say what answers it',
      '    answeredBy: []\n',
      '',
      'catalog.field-missing',
      'items.0.answeredBy',
    ],
    ['a misspelt field', 'tier: core', 'teir: core\n    tier: core', 'catalog.field-unknown', 'items.0.teir'],
    ['a technique that is none', 'T1558.001', 'T1558.1', 'catalog.field-wrong', 'items.0.techniques.0'],
    ['a part that is none', 'Prevention', 'Prevent', 'catalog.field-wrong', 'part'],
  ])('refuses %s, naming the field', (_what, from, to, key, field) => {
    const result = parseRecommendation(whole.replace(from, to), 'catalog/recommendations/p10.yaml');
    expect(result).toEqual({
      ok: false,
      error: { path: 'catalog/recommendations/p10.yaml', why: { key, values: { field } } },
    });
  });

  it('refuses YAML that is none, with the line', () => {
    const result = parseRecommendation('id: P10\npart: [', 'p10.yaml');
    expect(result).toMatchObject({
      ok: false,
      error: { path: 'p10.yaml', why: { key: 'catalog.yaml-broken', values: { line: 2 } } },
    });
  });

  it.each(['null', '- a', '42'])('refuses a file that is no map: %j', (text) => {
    expect(parseRecommendation(text, 'p10.yaml')).toMatchObject({
      ok: false,
      error: { why: { values: { field: '.' } } },
    });
  });

  it('refuses an empty file', () => {
    expect(parseRecommendation('', 'p10.yaml')).toMatchObject({
      ok: false,
      error: { why: { key: 'catalog.yaml-broken' } },
    });
  });

  it('refuses a file that is not called after its id', () => {
    const why = { key: 'catalog.file-name-differs', values: { id: 'P10', expected: 'p10.yaml' } };
    expect(parseRecommendation(whole, 'a/p1.yaml')).toEqual({ ok: false, error: { path: 'a/p1.yaml', why } });
  });
});
