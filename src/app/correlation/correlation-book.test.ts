import { describe, expect, it } from 'vitest';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { planCorrelations } from '#questions/sigma/correlation/plan.ts';
import { CorrelationBook, type FoundHit } from './correlation-book.ts';

const text = `
title: Any
name: any
logsource: {product: windows}
detection: {selection: {EventID: 1}, condition: selection}
---
title: Three
correlation: {type: event_count, rules: [any], group-by: [who], timespan: 1m, condition: {gte: 3}}
`;
const byUser = text + 'custom: {holdfast: {entities: {who: {kind: user, from: Computer, of: host}}}}\n';

function planOf(rules: string) {
  return planCorrelations(
    buildRuleSet(loadRules({ path: 'r.yml', license: '', text: rules }, new Map()), [], false).rules,
  );
}

/** A hit at a second, of record `n` in the file of that name. */
function hit(second: number, { file = 'a', record = String(second), who = 'ann', product = 'windows' } = {}): FoundHit {
  return {
    rule: 0,
    file: { path: `${file}.evtx`, sha256: file.repeat(64) },
    values: [who],
    record: {
      timeUs: second * 1e6,
      product,
      channel: 'Security',
      host: 'WS-1',
      user: '',
      recordId: record,
      offset: second * 100,
      length: 10,
      origin: 'live',
      recordSha256: '0'.repeat(64),
      tail: { start: 0, end: 0, shaAt: 0 },
    },
  };
}

async function found(hits: readonly FoundHit[], { rules = text, mostWaiting = 100 } = {}) {
  const book = new CorrelationBook(planOf(rules), mostWaiting);
  for (const each of hits) book.enter(each);
  return book.close(new Map());
}

describe('the book of correlations', () => {
  it('finds the same in whatever order the hits are entered, within its bound and past it', async () => {
    const hits = [hit(1), hit(2), hit(3), hit(200), hit(201)];
    const inOrder = await found(hits);
    expect(inOrder.findings).toMatchObject([
      { count: 3, evidence: [{ record: '1' }, { record: '2' }, { record: '3' }] },
    ]);
    expect((await found(hits.toReversed())).findings).toEqual(inOrder.findings);
    expect(await found(hits, { mostWaiting: 2 })).toEqual(inOrder);
  });

  it('takes an event that came through two doors for one: the one of the smaller hash, whichever comes first', async () => {
    const once = [hit(1), hit(2), hit(3)];
    const twice = [hit(1, { file: 'b' }), ...once, hit(3, { file: 'c' })];
    const pointers = new Map((await found(once)).pointers);
    expect(await found(twice)).toMatchObject({ findings: (await found(once)).findings, pointers });
    expect((await found([hit(1), hit(2), hit(2, { file: 'b' })])).findings).toEqual([]);
  });

  it('keeps apart what only looks alike: other logs are known by their place', async () => {
    const hits = [1, 2, 2].map((second, i) => hit(second, { file: 'abc'[i] as string, record: '7', product: 'zeek' }));
    expect((await found(hits)).findings).toMatchObject([{ count: 3 }]);
  });

  it('says where each record of a finding stands', async () => {
    const { findings, pointers } = await found([hit(1), hit(2), hit(3)]);
    expect(findings[0]?.evidence.map(({ offset, sha256 }) => pointers.get(`${offset} ${sha256}`)?.file)).toEqual([
      'a.evtx',
      'a.evtx',
      'a.evtx',
    ]);
  });

  it('counts what has no time, and groups that were looked up too early', async () => {
    expect((await found([hit(Number.NaN)])).notes.timeless).toBe(1);
    expect((await found([hit(1), hit(2), hit(3)], { rules: byUser, mostWaiting: 1 })).early).toBe(3);
    expect((await found([hit(1), hit(2), hit(3)], { rules: byUser })).early).toBe(0);
  });
});
