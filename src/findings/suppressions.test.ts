import { describe, expect, it } from 'vitest';
import { readSuppressions, suppressedBy } from './suppressions.ts';

const entry = { rule: 'r1', reason: 'planned test', by: 'Ann', until: '2026-06-30' };
const finding = { question: 'r1', host: 'WS-1', user: 'EXAMPLE\\ann' };

function covers(given: object, day = '2026-06-01', of = finding): boolean {
  const read = readSuppressions([{ ...entry, ...given }]);
  if (!read.ok) throw new Error(read.error.key);
  return suppressedBy(read.value, of, day) !== null;
}

describe('a suppression covers a finding', () => {
  it.each([
    ['of its rule, on every host and of every user', {}],
    ['of the host it names, whatever the case', { host: 'ws-1' }],
    ['of the user it names, whatever the case', { user: 'example\\ANN' }],
    ['where host and user both fit', { host: 'WS-1', user: 'EXAMPLE\\ann' }],
  ])('%s', (_what, given) => {
    expect(covers(given)).toBe(true);
  });

  it.each([
    ['of another rule', { rule: 'r2' }],
    ['of another host', { host: 'WS-2' }],
    ['of a host that only begins alike', { host: 'WS' }],
    ['of another user', { user: 'EXAMPLE\\bob' }],
    ['where only the host fits', { host: 'WS-1', user: 'EXAMPLE\\bob' }],
  ])('not %s', (_what, given) => {
    expect(covers(given)).toBe(false);
  });

  it('up to and with its last day, and no longer', () => {
    expect([covers({}, '2026-06-30'), covers({}, '2026-07-01')]).toEqual([true, false]);
  });

  it('and says who, why and until when', () => {
    const read = readSuppressions([entry]);
    expect(read.ok && suppressedBy(read.value, finding, '2026-06-01')).toMatchObject(entry);
  });
});

describe('a suppression file', () => {
  it.each([null, undefined, []])('may be empty (%j)', (document) => {
    expect(readSuppressions(document)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['a word', 'all', 'findings.suppressions-no-list', {}],
    ['one entry that is no list', entry, 'findings.suppressions-no-list', {}],
    ['an entry that is a word', ['r1'], 'findings.suppression-no-map', { entry: 1 }],
    [
      'no reason',
      [entry, { ...entry, reason: undefined }],
      'findings.suppression-missing',
      { entry: 2, name: 'reason' },
    ],
    ['a reason of spaces', [{ ...entry, reason: '  ' }], 'findings.suppression-missing', { entry: 1, name: 'reason' }],
    ['nobody who answers for it', [{ ...entry, by: null }], 'findings.suppression-missing', { entry: 1, name: 'by' }],
    ['no end', [{ ...entry, until: undefined }], 'findings.suppression-missing', { entry: 1, name: 'until' }],
    ['an end in words', [{ ...entry, until: 'for ever' }], 'findings.suppression-no-day', { entry: 1 }],
    ['an end that no calendar has', [{ ...entry, until: '2026-02-30' }], 'findings.suppression-no-day', { entry: 1 }],
    ['a slip in a word', [{ ...entry, hots: 'WS-1' }], 'findings.suppression-unknown-key', { entry: 1, name: 'hots' }],
    ['no rule', [{ ...entry, rule: '' }], 'findings.suppression-missing', { entry: 1, name: 'rule' }],
  ])('with %s is refused: it may hide what it should not', (_what, document, key, values) => {
    expect(readSuppressions(document)).toMatchObject({
      ok: false,
      error: { key, ...(key.endsWith('list') ? {} : { values }) },
    });
  });
});
