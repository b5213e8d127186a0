import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../testing/rule-files.ts';
import { correlateSorted } from './correlate-sorted.ts';
import { Correlator } from './correlator.ts';
import type { Coverage } from './coverage.ts';
import type { CorrelationFinding } from './finding.ts';
import { FindingHistory } from './finding-history.ts';
import { compareHits, type Hit } from './hit.ts';
import { planCorrelations } from './plan.ts';

/** Properties of the correlator over random hits. Single sequences stand as stories in test/stories. */

const base = (name: string) =>
  `title: ${name}\nname: ${name}\nlogsource: {product: windows}\ndetection: {s: {f: ${name}}, condition: s}\n`;
const correlation = (name: string, parts: string) =>
  `title: ${name}\nname: ${name}\ncorrelation: {timespan: 10s, ${parts}}\n`;
const rules = ruleSetOf({
  'r.yml': [
    base('a'),
    base('b'),
    base('c'),
    correlation('count', 'type: event_count, rules: [a, b], group-by: [u], condition: {gte: 3}'),
    correlation('range', 'type: event_count, rules: [a], condition: {gt: 1, lte: 3}'),
    correlation('distinct', 'type: value_count, rules: [a, b], group-by: [u], condition: {gte: 3, field: n}'),
    correlation('tuple', 'type: value_count, rules: [a], condition: {gte: 3, field: [n, u]}'),
    correlation('sum', 'type: value_sum, rules: [a], group-by: [u], condition: {gte: 1.3, field: n}'),
    correlation('avg', 'type: value_avg, rules: [a], condition: {gt: 0.35, field: n}'),
    correlation('median', 'type: value_median, rules: [a, b], condition: {gte: 0.45, field: n}'),
    correlation('percentile', 'type: value_percentile, rules: [a, b], condition: {gte: 0.6, field: n, percentile: 75}'),
    correlation('near', 'type: temporal, rules: [a, b, c], group-by: [u]'),
    correlation('either', 'type: temporal, rules: [a, b, c], group-by: [u], condition: a and (b or c)'),
    correlation('ordered', 'type: temporal_ordered, rules: [a, b, c], group-by: [u]'),
    correlation('twice', 'type: temporal_ordered, rules: [a, b, a]'),
    correlation('without', 'type: temporal, rules: [a, b], group-by: [u], condition: a and not b'),
    correlation('unanswered', 'type: temporal_ordered, rules: [a, b, c], condition: a and b and not c'),
    correlation('unheralded', 'type: temporal_ordered, rules: [c, a], condition: not c and a'),
    correlation('bursts', 'type: event_count, rules: [count], condition: {gte: 2}'),
    correlation('after', 'type: temporal_ordered, rules: [count, c], group-by: [u]'),
    correlation('quiet', 'type: temporal, rules: [count, after], condition: count and not after'),
  ].join('---\n'),
});
const names = rules.rules.map(({ meta }) => meta.title);
const plan = planCorrelations(rules.rules);
const seconds = 1_000_000;

const hit = fc
  .record({
    rule: fc.constantFrom(0, 0, 1, 2),
    second: fc.integer({ min: 0, max: 60 }),
    file: fc.constantFrom('x', 'y'),
    offset: fc.integer({ min: 0, max: 40 }),
    u: fc.constantFrom('ann', 'ANN', 'bob', null),
    n: fc.constantFrom('0.1', '0.2', '0.7', 'many', null),
  })
  .map(({ rule, second, file, offset, u, n }): Hit => {
    const values = (plan.needs.get(rule) ?? []).map((name) => (name === 'u' ? u : n));
    return { rule, timeUs: second * seconds, sha256: file, offset, record: String(offset), host: '', values };
  });
/** A record stands once in its file, so that two hits on one place are of different rules or the same. */
const hits = fc.uniqueArray(hit, {
  maxLength: 60,
  selector: ({ rule, sha256, offset }) => `${rule} ${sha256} ${offset}`,
});
const coverage: Coverage = new Map(
  [0, 1, 2].map((rule) => [
    rule,
    [
      {
        source: `log ${rule}`,
        host: '',
        fromUs: -100 * seconds,
        toUs: 55 * seconds,
        gaps: [{ fromUs: 20 * seconds, toUs: 22 * seconds }],
      },
    ],
  ]),
);

describe('a correlator', () => {
  it('has a correlation of every type to try', () => {
    expect(rules.rules.map(({ refused }) => refused)).toEqual(rules.rules.map(() => null));
    expect(plan.correlations.map(({ rule }) => names[rule])).toHaveLength(18);
  });

  it('finds something with each of them, so that the properties below are not empty', () => {
    const found = new Set<string>();
    for (const sample of fc.sample(hits, { numRuns: 300, seed: 1 }))
      for (const { rule } of all(sample)) found.add(names[rule] as string);
    expect([...found].sort()).toEqual(names.slice(3).sort());
  });

  it('gives byte-identical findings for the same hits in any order', () => {
    fc.assert(
      fc.property(shuffled(), ([sorted, other]) => {
        expect(JSON.stringify(all(other))).toBe(JSON.stringify(all(sorted)));
      }),
    );
  });

  it('counts a record that is read twice once', () => {
    fc.assert(
      fc.property(hits, (some) => {
        expect(all([...some, ...some])).toEqual(all(some));
      }),
    );
  });

  it('gives the same findings for hits sorted by time of which it forgets what is over', async () => {
    await fc.assert(
      fc.asyncProperty(hits, fc.integer({ min: 1, max: 7 }), async (some, stretch) => {
        const found: CorrelationFinding[] = [];
        const sorted = some.toSorted(compareHits);
        for await (const finding of correlateSorted(plan, streamOf(sorted), coverage, { stretch })) found.push(finding);
        expect(found.map(({ id }) => id).sort()).toEqual(
          all(some)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  it('gives the same findings for hits that are late within a bound', () => {
    const lateness = 5 * seconds;
    const delayed = fc.array(fc.tuple(hit, fc.integer({ min: 0, max: lateness })), { maxLength: 60 });
    fc.assert(
      fc.property(delayed, (some) => {
        const arriving = some
          .toSorted(([a, later], [b, sooner]) => a.timeUs + later - b.timeUs - sooner)
          .map(([each]) => each);
        const correlator = new Correlator(plan);
        const found: CorrelationFinding[] = [];
        let newest = Number.NEGATIVE_INFINITY;
        for (const each of arriving) {
          correlator.add(each);
          newest = Math.max(newest, each.timeUs);
          found.push(...correlator.settle({ horizonUs: newest - lateness - 1, coverage, complete: true }));
        }
        found.push(...correlator.finish(coverage));
        expect(found.map(({ id }) => id).sort()).toEqual(
          all(arriving)
            .map(({ id }) => id)
            .sort(),
        );
        expect(correlator.notes().perCorrelation.filter(({ late }) => late !== null)).toEqual([]);
      }),
    );
  });

  it('reports early, and its successors end where a single look at everything does', () => {
    fc.assert(
      fc.property(shuffled(), fc.integer({ min: 1, max: 9 }), ([sorted, arriving], every) => {
        const standing = new Map<string, CorrelationFinding>();
        const history = new FindingHistory();
        const correlator = new Correlator(plan);
        const report = (over: CorrelationFinding[]) => {
          const changes = history.update(over, correlator.current(coverage));
          // Late events may split a burst, so that two successors name the same finding.
          const replaced = changes.flatMap(({ supersedes }) => supersedes);
          expect(replaced.filter((id) => !standing.has(id))).toEqual([]);
          for (const id of replaced) standing.delete(id);
          for (const change of changes) if (!change.withdrawn) standing.set(change.id, change);
        };
        for (const [i, each] of arriving.entries()) {
          correlator.add(each);
          if (i % every === 0) report([]);
        }
        report(correlator.finish(coverage));
        expect([...standing.keys()].sort()).toEqual(
          all(sorted)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  it('says of a window of which events had to be let go that it is incomplete', () => {
    const many = Array.from({ length: 500 }, (_, i): Hit => {
      const values = (plan.needs.get(0) ?? []).map(() => 'ann');
      return { rule: 0, timeUs: i, sha256: 'x', offset: i, record: String(i), host: '', values };
    });
    const correlator = new Correlator(plan, { maxKept: 400 });
    for (const each of many) correlator.add(each);
    const [count] = correlator.finish(coverage).filter(({ rule }) => names[rule] === 'count');
    expect(count).toMatchObject({ count: 500, firstUs: 0, lastUs: 499, incomplete: ['evicted'] });
    const notes = correlator.notes().perCorrelation.find(({ rule }) => names[rule] === 'count');
    expect(notes?.evicted).toBeGreaterThan(0);
  });

  it('names hits that came too late or have no time, and marks what they would have changed', () => {
    const at = (second: number): Hit => {
      const values = (plan.needs.get(0) ?? []).map(() => 'ann');
      return { rule: 0, timeUs: second * seconds, sha256: 'x', offset: second, record: '', host: '', values };
    };
    const correlator = new Correlator(plan);
    for (const second of [1, 2, 3]) correlator.add(at(second));
    correlator.settle({ horizonUs: 5 * seconds, coverage, complete: true });
    correlator.add(at(4));
    correlator.add({ ...at(6), timeUs: Number.NaN });
    const [count] = correlator.finish(coverage).filter(({ rule }) => names[rule] === 'count');
    expect(count).toMatchObject({ count: 3, incomplete: ['late'] });
    expect(correlator.notes()).toMatchObject({
      timeless: 1,
      perCorrelation: expect.arrayContaining([
        { rule: count?.rule, late: { count: 1, fromUs: 4 * seconds, toUs: 4 * seconds }, evicted: 0 },
      ]),
    });
  });
});

describe('findings', () => {
  it('are what a plain look at every window says', () => {
    fc.assert(
      fc.property(hits, (some) => {
        const found = all(some).filter(({ undecided }) => undecided.length === 0);
        for (const name of ['count', 'distinct', 'near', 'ordered', 'without'])
          expect({ name, times: timesOf(found, name) }).toEqual({ name, times: plainly(name, some) });
      }),
      { numRuns: 300 },
    );
  });
});

function all(some: readonly Hit[]): CorrelationFinding[] {
  const correlator = new Correlator(plan);
  for (const each of some) correlator.add(each);
  return correlator.finish(coverage);
}

function shuffled() {
  return hits.chain((some) =>
    fc.tuple(fc.constant(some.toSorted(compareHits)), fc.shuffledSubarray(some, { minLength: some.length })),
  );
}

async function* streamOf(some: readonly Hit[]): AsyncGenerator<Hit> {
  yield* some;
}

/** First and last second of each finding, by group. */
function timesOf(found: readonly CorrelationFinding[], name: string): string[] {
  return found
    .filter(({ rule }) => names[rule] === name)
    .map(({ group, firstUs, lastUs }) => `${group[0]?.value?.toLowerCase()} ${firstUs / seconds}-${lastUs / seconds}`)
    .sort();
}

/** The same by looking at each window anew, with nothing remembered. */
function plainly(name: string, some: readonly Hit[]): string[] {
  const wanted = { count: [0, 1], distinct: [0, 1], near: [0, 1, 2], ordered: [0, 1, 2], without: [0] }[
    name
  ] as number[];
  const valueOf = (each: Hit, field: string) => each.values[(plan.needs.get(each.rule) ?? []).indexOf(field)] ?? null;
  const groups = Map.groupBy(some, (each) => valueOf(each, 'u')?.toLowerCase());
  return [...groups]
    .flatMap(([group, members]) => {
      const counted = members
        .filter(({ rule }) => wanted.includes(rule))
        .filter((each) => name !== 'distinct' || valueOf(each, 'n') !== null)
        .toSorted(compareHits);
      const bursts: { first: number; last: number }[] = [];
      for (const time of new Set(counted.map(({ timeUs }) => timeUs))) {
        const window = counted.filter(({ timeUs }) => timeUs > time - 10 * seconds && timeUs <= time);
        const first = beginning(name, window, time, members, (each) => valueOf(each, 'n'));
        if (first === null) continue;
        const last = bursts.at(-1);
        if (last !== undefined && last.last > time - 10 * seconds) last.last = time;
        else bursts.push({ first, last: time });
      }
      return bursts.map(({ first, last }) => `${group} ${first / seconds}-${last / seconds}`);
    })
    .sort();
}

/** Time of the window's first event that counts; null where the window does not hold. */
function beginning(
  name: string,
  window: readonly Hit[],
  time: number,
  members: readonly Hit[],
  numberOf: (each: Hit) => string | null,
): number | null {
  const first = window[0]?.timeUs ?? null;
  if (name === 'count') return window.length >= 3 ? first : null;
  if (name === 'distinct') return new Set(window.map(numberOf)).size >= 3 ? first : null;
  if (name === 'near') return new Set(window.map(({ rule }) => rule)).size === 3 ? first : null;
  if (name === 'ordered') return chainStart(window, time);
  const denied = members.some(({ rule, timeUs }) => rule === 1 && Math.abs(timeUs - time) < 10 * seconds);
  const known = time <= 45 * seconds && !(time - 10 * seconds < 22 * seconds && time + 10 * seconds > 20 * seconds);
  return !denied && known ? first : null;
}

/** Every choice of three events is tried; two files at one time may stand either way, as long as each keeps its own order. */
function chainStart(window: readonly Hit[], time: number): number | null {
  const before = (a: Hit, b: Hit) =>
    a.timeUs < b.timeUs || (a.timeUs === b.timeUs && (a.sha256 !== b.sha256 || a.offset < b.offset));
  let best: number | null = null;
  for (const a of window.filter(({ rule }) => rule === 0))
    for (const b of window.filter(({ rule }) => rule === 1))
      for (const c of window.filter(({ rule, timeUs }) => rule === 2 && timeUs === time))
        if (before(a, b) && before(b, c) && before(a, c)) best = Math.max(best ?? a.timeUs, a.timeUs);
  return best;
}
