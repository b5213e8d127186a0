import type { EventView } from '#base/event.ts';
import type { EventTable } from '#store/sql/testing/event-table.ts';
import type { RuleSet } from '#questions/sigma/rule-set.ts';
import { matcherOf } from '#questions/sigma/testing/random-rules.ts';
import { type NumberedRule, ruleSelects } from '../rule-selects.ts';

/** How the events are stored. */
export interface Layout {
  /** So many fields have a column, the others stand in `more`. */
  readonly columns: number;
  /** Is it known what stands in `more`? */
  readonly moreKnown: boolean;
}

/** Every way in which a field is found in a row. */
export const layouts: readonly Layout[] = [
  { columns: 100, moreKnown: true },
  { columns: 100, moreKnown: false },
  { columns: 1, moreKnown: true },
  { columns: 0, moreKnown: false },
];

/** Matches as `rule event`, sorted. */
export interface BothWays {
  readonly byMatcher: readonly string[];
  /** Those of approximate rules are left as SQL has them. */
  readonly bySql: readonly string[];
  readonly approximate: ReadonlySet<number>;
  readonly refused: readonly number[];
}

/** Asks the rules of a set of every event, by the matcher and by SQL over the events as they are stored. */
export async function askBothWays(
  set: RuleSet,
  events: readonly EventView[],
  table: EventTable,
  { columns, moreKnown }: Layout,
): Promise<BothWays> {
  const matcher = matcherOf(set, true);
  const byMatcher = events.flatMap((event, i) => [...matcher.match(event)].map((rule) => `${rule} ${i}`));
  for (const [i, event] of events.entries()) table.add(event, '', String(i));
  const stored = await table.fill(columns);
  const { selects, refused } = ruleSelects(numberedRules(set), {
    from: table.from,
    stored: moreKnown ? stored : { ...stored, more: null },
    logSources: set.logSources,
    sources: null,
    keys: ['record'],
  });
  const bySql: string[] = [];
  for (const { select } of selects)
    for (const { rule, record } of await table.ask(select)) bySql.push(`${String(rule)} ${String(record)}`);
  return {
    byMatcher: byMatcher.sort(),
    bySql: bySql.sort(),
    approximate: new Set(selects.flatMap((each) => each.approximate)),
    refused: refused.map(({ rule }) => rule),
  };
}

export function numberedRules({ groups }: RuleSet): NumberedRule[] {
  return groups.flatMap(({ logSource, rules }) => rules.map(({ rule, node }) => ({ rule, node, logSource })));
}

/** What SQL found beyond its answer's promise, or lost: nothing, if it is right. */
export function differences({ byMatcher, bySql, approximate }: BothWays): string[] {
  const [matched, found] = [new Set(byMatcher), new Set(bySql)];
  const isApproximate = (match: string) => approximate.has(Number(match.split(' ', 1)[0]));
  return [
    ...bySql.filter((match) => !matched.has(match) && !isApproximate(match)).map((match) => `extra ${match}`),
    ...byMatcher.filter((match) => !found.has(match)).map((match) => `lost ${match}`),
    ...bySql.filter((match, i) => bySql[i + 1] === match).map((match) => `twice ${match}`),
  ];
}
