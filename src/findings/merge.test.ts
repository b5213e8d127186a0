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
}

function match({ question = 'q', host = 'A', user = 'u', timeUs = 0, file = 'f', offset = 0 }: Told): FindingMatch {
  const pointer = {
    file,
    sha256: 'ab',
    record: String(offset),
    offset,
    length: 1,
    recordSha256: 'cd',
    origin: 'live',
  } as const;
  return { question, host, user, timeUs, pointer };
}

const counts = (...told: Told[]) => mergeMatches(told.map(match)).map(({ matches }) => matches.length);

describe('matches become one finding', () => {
  it('when question, host and user are the same and no pause is longer than the window', () => {
    expect(counts({ timeUs: 0 }, { timeUs: windowUs }, { timeUs: 2 * windowUs })).toEqual([3]);
  });

  it('and two when the pause is a microsecond longer', () => {
    expect(counts({ timeUs: 0 }, { timeUs: windowUs + 1 })).toEqual([1, 1]);
  });

  it.each([
    ['question', { question: 'other' }],
    ['host', { host: 'B' }],
    ['user', { user: 'v' }],
  ])('and two for another %s', (_what, other) => {
    expect(counts({}, other)).toEqual([1, 1]);
  });

  it('whatever the case in which a log spells host and user', () => {
    expect(counts({ host: 'WS-1', user: 'Ann' }, { host: 'ws-1', user: 'ANN' })).toEqual([2]);
  });

  it('apart from those without a time, which are one of their own', () => {
    expect(counts({ timeUs: Number.NaN }, { timeUs: 0 }, { timeUs: Number.NaN, offset: 1 })).toEqual([1, 2]);
  });

  it('ordered by time, then by file and offset, with first and last', () => {
    const [finding] = mergeMatches([
      match({ timeUs: minuteUs, file: 'b' }),
      match({ timeUs: minuteUs, file: 'a', offset: 9 }),
      match({ timeUs: minuteUs, file: 'a', offset: 8 }),
      match({ timeUs: 0 }),
    ]);
    expect(finding?.matches.map(({ pointer }) => `${pointer.file}${pointer.offset}`)).toEqual(['f0', 'a8', 'a9', 'b0']);
    expect({ first: finding?.firstUs, last: finding?.lastUs }).toEqual({ first: 0, last: minuteUs });
  });

  it('none of none', () => {
    expect(mergeMatches([])).toEqual([]);
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
