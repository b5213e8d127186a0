import type { LogSources } from '#catalog/log-sources.ts';
import type { RenamedTechniques } from '#catalog/renamed-techniques.ts';
import { isOfPeriod, type Period, type ReceivedSource } from './received-source.ts';
import { type Asked, type RuleFeed, ruleFeed } from './rule-feed.ts';

/** A technique that is to be seen. */
export interface WantedTechnique {
  /** As the catalogue numbers it (ATT&CK v18.1). */
  readonly id: string;
  readonly name: string;
  /** Ids of the actors that are scored by it, sorted. */
  readonly actors: readonly string[];
  /** No log shows it. */
  readonly unseen: boolean;
}

/** A rule that can be asked, and what shows that it works. */
export interface CoverageRule {
  readonly id: string;
  readonly title: string;
  readonly techniques: readonly string[];
  readonly asks: Asked;
  /** Every event of its hit sample fires; those of a correlation fire together. */
  readonly sampleFires: boolean;
  /** It fired on records that were received. */
  readonly fired: boolean;
}

/** What a technique's coverage comes to: the furthest that any of its rules got. */
export const coverageStates = [
  'proved-and-fed',
  'rule-unproved',
  'fields-unknown',
  'fields-empty',
  'rule-without-data',
  'no-rule',
  'prevention-or-intel-only',
] as const;

export type CoverageState = (typeof coverageStates)[number];

/** Counts of rules. */
export interface TechniqueCoverage {
  readonly technique: WantedTechnique;
  readonly state: CoverageState;
  /** Rules that name the technique. */
  readonly rule: number;
  /** Of them, those whose log source was received. */
  readonly data: number;
  /** Of these, those whose fields held something; null where none is known to and it is not known of all. */
  readonly fields: number | null;
  /** Of all of them, those that fired on a sample of theirs or on real records, received in the period or not. */
  readonly proved: number;
  /** Those that are all of this at once. */
  readonly covered: number;
  /** In the order they were given. */
  readonly rules: readonly CoverageRule[];
}

export interface CoverageFacts {
  readonly rules: readonly CoverageRule[];
  readonly received: readonly ReceivedSource[];
  readonly period: Period;
  readonly logSources: readonly LogSources[];
  readonly renamed: RenamedTechniques;
}

/**
 * Rule exists × its log source was received × its fields were filled × it is proved, for each technique. A rule counts for
 * the techniques that it names itself, in old or new numbering: neither a parent nor a sub-technique stands for the other.
 */
export function coverageOf(wanted: readonly WantedTechnique[], facts: CoverageFacts): TechniqueCoverage[] {
  const { renamed } = facts;
  const received = facts.received.filter((source) => isOfPeriod(source, facts.period));
  const feeds = new Map<CoverageRule, RuleFeed>();
  const feedOf = (rule: CoverageRule): RuleFeed => {
    const feed =
      feeds.get(rule) ?? (rule.fired ? { data: true, fields: true } : ruleFeed(rule.asks, received, facts.logSources));
    feeds.set(rule, feed);
    return feed;
  };
  const byTechnique = rulesByTechnique(facts.rules, renamed);
  return wanted.map((technique) => {
    const rules = byTechnique.get(currentId(technique.id, renamed)) ?? [];
    return judged(technique, rules, rules.map(feedOf));
  });
}

function rulesByTechnique(
  rules: readonly CoverageRule[],
  renamed: RenamedTechniques,
): ReadonlyMap<string, readonly CoverageRule[]> {
  const found = new Map<string, CoverageRule[]>();
  for (const rule of rules) {
    for (const id of new Set(rule.techniques.map((technique) => currentId(technique, renamed)))) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [rule]);
      else list.push(rule);
    }
  }
  return found;
}

function currentId(technique: string, renamed: RenamedTechniques): string {
  return Object.hasOwn(renamed, technique) ? (renamed[technique] as string) : technique;
}

function judged(
  technique: WantedTechnique,
  rules: readonly CoverageRule[],
  feeds: readonly RuleFeed[],
): TechniqueCoverage {
  const isProved = (rule: CoverageRule) => rule.sampleFires || rule.fired;
  const filled = feeds.filter(({ fields }) => fields === true).length;
  const counts = {
    rule: rules.length,
    data: feeds.filter(({ data }) => data).length,
    fields: filled === 0 && feeds.some(({ fields }) => fields === null) ? null : filled,
    proved: rules.filter(isProved).length,
    covered: rules.filter((rule, i) => feeds[i]?.fields === true && isProved(rule)).length,
  };
  return { technique, state: technique.unseen ? 'prevention-or-intel-only' : stateOf(counts), ...counts, rules };
}

type Counts = Pick<TechniqueCoverage, 'rule' | 'data' | 'fields' | 'covered'>;

function stateOf({ rule, data, fields, covered }: Counts): CoverageState {
  if (covered > 0) return 'proved-and-fed';
  if (rule === 0) return 'no-rule';
  if (data === 0) return 'rule-without-data';
  if (fields === null) return 'fields-unknown';
  return fields === 0 ? 'fields-empty' : 'rule-unproved';
}
