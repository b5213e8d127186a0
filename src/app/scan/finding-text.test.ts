import { describe, expect, it } from 'vitest';
import type { FindingLine } from '#base/lines.ts';
import { findingText } from './finding-text.ts';

const rule = { id: 'r', title: 'A "rule"', level: 'high', author: '', path: 'r.yml', license: '', link: '' };

function finding(records: number): FindingLine {
  const pointer = { file: 'a.evtx', sha256: '', offset: 0, length: 0, recordSha256: '', origin: 'live' as const };
  return {
    kind: 'finding',
    id: 'F-0123456789ab',
    question: 'r',
    title: rule.title,
    level: 'high',
    first: null,
    last: null,
    count: records,
    subjects: { host: '鈴風', user: '' },
    techniques: ['T1003'],
    actors: [],
    named: [],
    recommendations: ['D7.1'],
    reason: 'because',
    rule,
    evidence: Array.from({ length: records }, (_, i) => ({ ...pointer, record: String(i) })),
  };
}

describe('the text of a finding in pieces', () => {
  it.each([0, 1, 256, 257, 1_000])('is its JSON to the letter with %i records', (records) => {
    const whole = finding(records);
    expect([...findingText(whole)].join('')).toBe(JSON.stringify(whole));
  });

  it('never holds all of a large finding at once', () => {
    const longest = Math.max(...[...findingText(finding(10_000))].map((piece) => piece.length));
    expect(longest).toBeLessThan(JSON.stringify(finding(300)).length);
  });
});
