import { describe, expect, it } from 'vitest';
import { loadRules } from '../sigma/load-rules.ts';
import { parseQuery } from './parse-query.ts';
import { nowUs } from './testing/ask-query.ts';

/** The tree of a Sigma detection. */
function sigmaTree(detection: Readonly<Record<string, unknown>>) {
  const text = JSON.stringify({ title: 't', logsource: { product: 'windows' }, detection });
  const [rule] = loadRules({ path: 't.yml', license: '', text }, new Map());
  return rule?.outcome;
}

describe('a query and the Sigma detection that asks the same', () => {
  it.each([
    ['User:Alice', { User: 'Alice' }],
    ['Image:*\\\\cmd.exe', { 'Image|endswith': '\\\\cmd.exe' }],
    ['Image:C:\\Windows\\*x', { Image: 'C:\\Windows\\*x' }],
    ['CommandLine:*rundll32*', { 'CommandLine|contains': 'rundll32' }],
    ['CommandLine:("*a b*" OR c*)', { CommandLine: ['*a b*', 'c*'] }],
    ['CommandLine:(*a* *b*)', { 'CommandLine|contains|all': ['a', 'b'] }],
    ['Image:"?:\\*.exe"', { Image: '?:\\*.exe' }],
    ['EventID:4624 LogonType:3', { EventID: 4624, LogonType: 3 }],
    ['EventID:"4624"', { EventID: '4624' }],
    ['EventID:(4624 OR 4625)', { EventID: [4624, 4625] }],
    ['Port:>=1024', { 'Port|gte': 1024 }],
    ['IpAddress:10.0.0.0/8', { 'IpAddress|cidr': '10.0.0.0/8' }],
    ['CommandLine:/-e\\w+\\s/i', { 'CommandLine|re|i': '-e\\w+\\s' }],
    ['Image:*', { 'Image|exists': true }],
    ['Image:null', { Image: null }],
    ['Image:""', { Image: '' }],
    ['NOT Image:x', { 'Image|neq': 'x' }],
    ['rundll32', ['rundll32']],
    ['"a b" OR c?d', ['a b', 'c?d']],
    ['/a+/', { '|re': 'a+' }],
    ['10.0.0.0/8', { '|cidr': '10.0.0.0/8' }],
  ])('are one tree: %s and %j', (query, selection) => {
    const parsed = parseQuery(query, { nowUs });
    expect(parsed.ok && { node: parsed.value.node }).toEqual(sigmaTree({ selection, condition: 'selection' }));
  });

  it('are one tree also where the condition joins several selections', () => {
    const parsed = parseQuery('(User:a OR User:b) AND NOT (Image:c AND Image:d)', { nowUs });
    const detection = {
      user: { User: ['a', 'b'] },
      image: [{ Image: 'c' }],
      other: { Image: 'd' },
      condition: 'user and not (image and other)',
    };
    expect(parsed.ok && { node: parsed.value.node }).toEqual(sigmaTree(detection));
  });
});
