import { describe, expect, it } from 'vitest';
import { loadRules } from '../load-rules.ts';
import { buildRuleSet } from '../rule-set.ts';
import { canHold } from './can-hold.ts';
import type { Correlation } from './resolve-correlations.ts';

/** Of three rules a, b and c; the logs of those in `there` were read. */
function holds(correlation: string, there: string): boolean {
  const rule = (name: string) =>
    `title: ${name}\nname: ${name}\nlogsource: {product: ${name}}\ndetection: {s: {x: 1}, condition: s}\n`;
  const text = [rule('a'), rule('b'), rule('c'), `title: all\ncorrelation: {timespan: 1m, ${correlation}}\n`];
  const { rules } = buildRuleSet(
    loadRules({ path: 'r.yml', license: '', text: text.join('---\n') }, new Map()),
    [],
    false,
  );
  return canHold(rules[3]?.correlation as Correlation, (place) => there.includes('abc'[place] as string));
}

describe('a correlation of which some logs were not read', () => {
  it.each([
    ['counts what there is', 'type: event_count, rules: [a, b, c], condition: {gte: 2}', 'b', true],
    ['counts nothing of nothing', 'type: event_count, rules: [a, b, c], condition: {gte: 2}', '', false],
    ['needs all that has to come together', 'type: temporal, rules: [a, b, c]', 'ab', false],
    ['holds where all is there', 'type: temporal, rules: [a, b, c]', 'abc', true],
    ['is content with as many as it asks', 'type: temporal, rules: [a, b, c], condition: {gte: 2}', 'ac', true],
    ['keeps no order with a piece missing', 'type: temporal_ordered, rules: [a, b, c]', 'ac', false],
    ['may do without one of several', 'type: temporal, rules: [a, b, c], condition: a and (b or c)', 'ac', true],
    ['tells no absence by no log', 'type: temporal, rules: [a, b, c], condition: a and b and not c', 'ab', false],
    ['tells an absence by a log', 'type: temporal, rules: [a, b, c], condition: a and b and not c', 'abc', true],
  ])('%s', (_, correlation, there, expected) => {
    expect(holds(correlation, there)).toBe(expected);
  });
});
