import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FindingMatch, mergeMatches, windowUs } from './merge.ts';

const minuteUs = 60_000_000;

interface Told {
  readonly question?: string;
  readonly host?: string;
  readonly user?: string;
  readonly timeUs?: number;
  readonly file?: string;
  readonly offset?: number;
  readonly sha256?: string;
  readonly event?: string;
}

function match(told: Told): FindingMatch {
  const { question = 'q', host = 'A', user = 'u', timeUs = 0, file = 'f', offset = 0, sha256 = 'ab' } = told;
  const pointer = {
    file,
    sha256,
    record: String(offset),
    offset,
    length: 1,
    recordSha256: 'cd',
    origin: 'live',
  } as const;
  return { question, host, user, timeUs, pointer, event: told.event ?? `${sha256} ${offset}` };
}

const counts = (...told: Told[]) => mergeMatches(told.map(match)).map(({ matches }) => matches.length);

describe('matches become one finding', () => {
  it('when question, host and user are the same and no pause is longer than the window', () => {
    expect(counts({ timeUs: 0 }, { timeUs: windowUs, offset: 1 }, { timeUs: 2 * windowUs, offset: 2 })).toEqual([3]);
  });

  it('and two when the pause is a microsecond longer', () => {
    expect(counts({ timeUs: 0 }, { timeUs: windowUs + 1, offset: 1 })).toEqual([1, 1]);
  });

  it.each([
    ['question', { question: 'other' }],
    ['host', { host: 'B' }],
    ['user', { user: 'v' }],
  ])('and two for another %s', (_what, other) => {
    expect(counts({}, { offset: 1, ...other })).toEqual([1, 1]);
  });

  it('whatever the case in which a log spells host and user', () => {
    expect(counts({ host: 'WS-1', user: 'Ann' }, { host: 'ws-1', user: 'ANN', offset: 1 })).toEqual([2]);
  });

  it('apart from those without a time, which are one of their own', () => {
    expect(counts({ timeUs: Number.NaN }, { timeUs: 0 }, { timeUs: Number.NaN, offset: 1 })).toEqual([1, 2]);
  });

  it('ordered by time, then by hash and offset, with first and last', () => {
    const [finding] = mergeMatches([
      match({ timeUs: minuteUs, sha256: 'b' }),
      match({ timeUs: minuteUs, sha256: 'a', offset: 9, file: 'x' }),
      match({ timeUs: minuteUs, sha256: 'a', offset: 8, file: 'y' }),
      match({ timeUs: 0, sha256: 'f' }),
    ]);
    expect(finding?.matches.map(({ pointer: at }) => `${at.sha256}${at.offset}`)).toEqual(['f0', 'a8', 'a9', 'b0']);
    expect({ first: finding?.firstUs, last: finding?.lastUs }).toEqual({ first: 0, last: minuteUs });
  });

  it('none of none', () => {
    expect(mergeMatches([])).toEqual([]);
  });
});

describe('an event that came through two doors', () => {
  const door = (sha256: string, more: Told = {}) => match({ event: 'e', sha256, file: `of ${sha256}`, ...more });
  const kept = (...matches: FindingMatch[]) =>
    mergeMatches(matches).map((finding) => finding.matches.map(({ pointer }) => pointer.file));

  it('is one match, that of the smaller hash, though an export keeps no more than milliseconds of its time', () => {
    const [log, exported] = [door('b', { timeUs: 1_234_567 }), door('a', { timeUs: 1_234_000 })];
    expect(kept(log, exported)).toEqual([['of a']]);
    expect(kept(exported, log)).toEqual([['of a']]);
  });

  it('is one match where the doors name two users, or none', () => {
    expect(kept(door('b', { user: 'ann' }), door('a', { user: 'WS-1\\ann' }), door('c', { user: '' }))).toEqual([
      ['of a'],
    ]);
  });

  it('in two copies of a file is that of the first name', () => {
    expect(kept(door('a', { file: 'y' }), door('a', { file: 'x' }))).toEqual([['x']]);
  });

  it('gives two findings to two questions', () => {
    expect(kept(door('b', { question: 'r' }), door('a'))).toEqual([['of b'], ['of a']]);
  });

  it('without a time is one match, too', () => {
    expect(kept(door('b', { timeUs: Number.NaN }), door('a', { timeUs: Number.NaN }))).toEqual([['of a']]);
  });
});

describe('whatever comes in, in whatever order', () => {
  const told = fc.record({
    question: fc.constantFrom('q', 'r'),
    host: fc.constantFrom('A', 'a', 'B', ''),
    user: fc.constantFrom('u', 'U', ''),
    timeUs: fc.oneof(
      fc.integer({ min: 0, max: 400 }).map((minutes) => minutes * minuteUs),
      fc.constant(Number.NaN),
    ),
    file: fc.constantFrom('f', 'g'),
  });
  it('a finding spells host and user as its first record does', () => {
    const spelt = (first: string) =>
      mergeMatches([match({ user: 'ann', offset: 1, timeUs: 1000 }), match({ user: first })]).map(({ user }) => user);
    expect(spelt('Ann')).toEqual(['Ann']);
    expect(spelt('ANN')).toEqual(['ANN']);
  });

  const shuffled = fc
    .array(told, { maxLength: 40 })
    .map((list) => list.map((each, offset) => match({ ...each, offset })))
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  const byId = (matches: readonly FindingMatch[]) => mergeMatches(matches).sort((a, b) => (a.id < b.id ? -1 : 1));

  it('the findings are the same, down to their ids', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(byId(other)).toEqual(byId(list));
      }),
    );
  });

  it('no match is lost or counted twice, and no two findings share an id', () => {
    fc.assert(
      fc.property(shuffled, ([list]) => {
        const findings = mergeMatches(list);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        const offsets = findings.flatMap(({ matches }) => matches.map(({ pointer }) => pointer.offset));
        expect(offsets.sort((a, b) => a - b)).toEqual(list.map((_each, offset) => offset));
      }),
    );
  });
});
