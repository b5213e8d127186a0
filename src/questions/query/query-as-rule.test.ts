import { describe, expect, it } from 'vitest';
import type { LogSources } from '#catalog/log-sources.ts';
import { loadRules } from '../sigma/load-rules.ts';
import { printRules } from '../sigma/print-rules.ts';
import { parseQuery } from './parse-query.ts';
import { queryAsRule } from './query-as-rule.ts';
import { nowUs } from './testing/ask-query.ts';

const windows: LogSources = {
  product: 'windows',
  services: {},
  categories: {},
  columns: { 'user.name': ['TargetUserName', 'User'], 'file.path': ['TargetFilename'] },
  channels: { transcript: { 'user.name': ['Username'] } },
};
const zeek: LogSources = { ...windows, product: 'zeek', columns: {}, channels: {} };

function asRule(query: string, product: string | null = 'windows') {
  const parsed = parseQuery(query, { nowUs });
  if (!parsed.ok) throw new Error(`${query}: ${parsed.error.reason.key}`);
  return queryAsRule(parsed.value, product, [windows, zeek]);
}

/** The detection, or the key of the reason why there is none. */
function detectionOf(query: string, product: string | null = 'windows'): unknown {
  const rule = asRule(query, product);
  return rule.ok ? rule.value.detection : rule.error.key;
}

const none = [null, '', '-'];

describe('a query as a rule', () => {
  it.each([
    ['Image:*\\\\cmd.exe', { selection: { 'Image|endswith': '\\cmd.exe' }, condition: 'selection' }],
    ['A:x B:y', { selection: { A: 'x', B: 'y' }, condition: 'selection' }],
    ['A:(x OR y)', { selection: { A: ['x', 'y'] }, condition: 'selection' }],
    ['A:x AND NOT B:y', { selection: { A: 'x' }, filter: { B: 'y' }, condition: 'selection and not filter' }],
    ['A:x OR B:y', { selection: [{ A: 'x' }, { B: 'y' }], condition: 'selection' }],
    ['rundll32 OR "a b"', { selection: ['rundll32', 'a b'], condition: 'selection' }],
    [
      'A:(*x* *y*)',
      { selection: { 'A|contains': 'x' }, selection_2: { 'A|contains': 'y' }, condition: 'selection and selection_2' },
    ],
    [
      'code:4624 host:ws-1 channel:Security',
      { selection: { EventID: 4624, Computer: 'ws-1', Channel: 'security' }, condition: 'selection' },
    ],
    ['"f:host":x', { selection: { host: 'x' }, condition: 'selection' }],
    [
      'A:/b+/i A:>=5 A:10.0.0.0/8',
      { selection: { 'A|re|i': 'b+', 'A|gte': 5, 'A|cidr': '10.0.0.0/8' }, condition: 'selection' },
    ],
    ['A:* B:null', { selection: { 'A|exists': true, B: null }, condition: 'selection' }],
    ['A:"4624" B:a?b*c', { selection: { A: '4624', B: 'a?b*c' }, condition: 'selection' }],
    [String.raw`A:"50\* \?"`, { selection: { A: String.raw`50\* \?` }, condition: 'selection' }],
    ['file.path:x', { selection: { TargetFilename: 'x' }, condition: 'selection' }],
    [
      'user.name:x',
      {
        selection: [
          { TargetUserName: 'x' },
          { TargetUserName: none, User: 'x' },
          { TargetUserName: none, User: none, Username: 'x' },
        ],
        condition: 'selection',
      },
    ],
    ['file.path:null', { selection: { TargetFilename: none }, condition: 'selection' }],
    ['file.path:*', { filter: { TargetFilename: none }, condition: 'not filter' }],
  ])('%s is %j', (query, detection) => {
    expect(detectionOf(query)).toEqual(detection);
  });

  it('takes the product from its terms, and says it nowhere else', () => {
    expect(asRule('product:Zeek host_name:x', null)).toEqual({
      ok: true,
      value: { product: 'zeek', detection: { selection: { host_name: 'x' }, condition: 'selection' } },
    });
  });

  it.each([
    ['A:x', null, 'query.rule-product'],
    ['A:x', 'nothing-known', 'query.rule-unknown-product'],
    ['product:windows', null, 'query.rule-all'],
    ['*', 'windows', 'query.rule-unsaid'],
    ['last 24h', 'windows', 'query.rule-times'],
    ['A:x last 24h', 'windows', 'query.rule-times'],
    ['A:x time>=2024-01-01', 'windows', 'query.rule-times'],
    ['sha256:aa', 'windows', 'query.rule-column'],
    ['code:1', 'zeek', 'query.rule-column'],
    ['A:x NOT product:zeek', 'windows', 'query.rule-column'],
    ['"a|b":x', 'windows', 'query.rule-unsaid'],
  ])('%s for %s is refused: %s', (query, product, why) => {
    expect(detectionOf(query, product)).toBe(why);
  });

  it('is a rule that our own parser reads, whatever its values look like', () => {
    const values = [
      'null',
      'true',
      '0x1F',
      '1e3',
      '- x',
      '2024-01-01',
      "it's",
      '#',
      '~',
      '日本',
      '%TEMP%',
      '{a}',
      '!x',
    ];
    for (const value of values) {
      const rule = asRule(`A:"${value}"`);
      if (!rule.ok) throw new Error(rule.error.key);
      const text = printRules([{ title: 't', logsource: { product: 'windows' }, detection: rule.value.detection }]);
      const [read] = loadRules({ path: 't.yml', license: '', text }, new Map());
      const parsed = parseQuery(`A:"${value}"`, { nowUs });
      expect(read?.outcome, text).toEqual(parsed.ok ? { node: parsed.value.node } : null);
    }
  });
});
