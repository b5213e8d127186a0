import { readdirSync, readFileSync } from 'node:fs';
import { objectEvent } from '#base/object-event.ts';
import { Correlator } from '#questions/sigma/correlation/correlator.ts';
import type { Coverage } from '#questions/sigma/correlation/coverage.ts';
import type { CorrelationFinding } from '#questions/sigma/correlation/finding.ts';
import { FindingHistory } from '#questions/sigma/correlation/finding-history.ts';
import { HitValues } from '#questions/sigma/correlation/hit-values.ts';
import { planCorrelations } from '#questions/sigma/correlation/plan.ts';
import { entityModel } from '#questions/entities/entity-model.ts';
import { factsOfRecord } from '#questions/entities/facts-of-record.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import { describe, expect, it } from 'vitest';
import { clockOf, linesOf, readEvents, readSources, readStories, type Story, type StoryEvent } from './read-story.ts';

/** Tells the stories of this folder: each event is asked by the matcher, its hits are correlated, the findings are spelt out. */

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));

describe.each(files)('%s', (name) => {
  const { title, rules, stories } = readStories(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
  const set = buildRuleSet(loadRules({ path: name, license: '', text: rules }, new Map()), [], false);

  it(`${title}: every rule of it can be asked`, () => {
    expect(set.rules.filter(({ refused }) => refused !== null)).toEqual([]);
  });

  it.each(stories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    expect(tell(set, story)).toEqual(linesOf(story.finds));
  });
});

function tell(set: RuleSet, story: Story): string[] {
  const events = readEvents(story.events);
  const plan = planCorrelations(set.rules);
  const coverage = coverageOf(set, story);
  const entities = entityModel(events.flatMap((event) => (event === 'report' ? [] : factsOf(event))));
  const correlator = new Correlator(plan, { entities });
  const logSourceOf = (rule: number) => (set.rules[rule] as RuleEntry).meta.logSource;
  const values = new HitValues(plan.needs, logSourceOf, [], () => '');
  const history = new FindingHistory();
  const said: CorrelationFinding[] = [];
  for (const event of events) {
    if (event === 'report') said.push(...history.update([], correlator.current(coverage)));
    else feed(set, event, values, correlator);
  }
  said.push(...history.update(correlator.finish(coverage), []));
  return said.map((finding, i) => spell(set, finding, said.slice(0, i)));
}

function feed(set: RuleSet, event: StoryEvent, values: HitValues, correlator: Correlator): void {
  const { timeUs, file, record, fields } = event;
  const view = objectEvent('windows', fields);
  const group = (index: number) => set.groups[index] as (typeof set.groups)[number];
  const matcher = new Matcher({ ...set, groups: set.groups.map(({ logSource }) => logSource), group });
  for (const rule of matcher.match(view)) {
    const host = fields.host ?? '';
    const wanted = values.of(rule, view);
    if (wanted === null) continue;
    correlator.add({ rule, timeUs, sha256: file, offset: record, record: String(record), host, values: wanted });
  }
}

function factsOf({ timeUs, file, record, fields }: StoryEvent) {
  const of = { 'client.ip': fields.ip, 'client.domain': fields.host } as Readonly<Record<string, string | undefined>>;
  const isLease = fields.event === 'lease';
  return factsOfRecord({
    timeUs,
    product: isLease ? 'dhcp' : '',
    channel: '',
    code: isLease ? '10' : '',
    host: '',
    sha256: file,
    offset: record,
    values: (name) => [of[name] ?? []].flat(),
  });
}

/** Without a word about sources, one of them showed everything all day long. */
function coverageOf(set: RuleSet, { sources }: Story): Coverage {
  const told = readSources(sources ?? 'the log (all): 00:00:00 – 23:59:59');
  return new Map(
    set.rules.map(({ meta }, rule) => [
      rule,
      told.filter(({ rules }) => rules.includes('all') || rules.includes(meta.title)),
    ]),
  );
}

/** `10:00:00 – 10:04:00 Many failures [user=ann] 5`, and what there is to say beside it. */
function spell(set: RuleSet, finding: CorrelationFinding, before: readonly CorrelationFinding[]): string {
  const titleOf = (rule: number) => set.rules[rule]?.meta.title ?? '';
  const group = finding.group.map(({ name, value, state }) =>
    state === 'value' ? `${name}=${value}` : `${name} ${state}${value === null ? '' : ` (${value})`}`,
  );
  const why = finding.undecided.map(({ rule, why: doubt, source }) => `${titleOf(rule)}: ${doubt} ${source}`.trim());
  const replaced = finding.supersedes.map((id) => before.find((each) => each.id === id)?.count);
  return [
    `${clockOf(finding.firstUs)} – ${clockOf(finding.lastUs)}`,
    titleOf(finding.rule),
    ...(group.length > 0 ? [`[${group.join(', ')}]`] : []),
    String(finding.count),
    ...(finding.values.length > 0 ? [`(${finding.values.join(', ')})`] : []),
    ...(finding.measured !== null && finding.measured !== String(finding.count)
      ? [`measured ${finding.measured}`]
      : []),
    ...(finding.tied ? ['order uncertain'] : []),
    ...(why.length > 0 ? [`undecided, ${why.join('; ')}`] : []),
    ...(replaced.length > 0 ? [`instead of ${replaced.join(' and ')}`] : []),
    ...(finding.withdrawn ? ['withdrawn'] : []),
  ].join(' ');
}
