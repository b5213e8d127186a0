import type { Reason } from '#base/reason.ts';
import type { Lang } from '#catalog/lang.ts';
import { zoneOf } from '#evidence/time/zone.ts';
import { parseQuery } from '#questions/query/parse-query.ts';
import type { ParsedQuery, QueryError } from '#questions/query/query.ts';
import type { Period } from '#store/sql/period-where.ts';
import { planCorrelations } from '#questions/sigma/correlation/plan.ts';
import { planFor } from '../correlation/correlation-needs.ts';
import { actorsNamed } from './coverage-arguments.ts';
import { zoneNamed } from './scan-arguments.ts';
import { readCoverageCatalog } from '../coverage/coverage-catalog.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import { exitCode, UserError } from '../user-error.ts';
import { HuntCorrelations } from '../hunt/hunt-correlations.ts';
import { huntRules } from '../hunt/hunt-rules.ts';
import type { RuleFolders } from '../rules/rule-files.ts';
import { QueryQuestion } from '../hunt/query-question.ts';
import { RuleQuestion } from '../hunt/rule-question.ts';
import type { AskedQuestion } from '../hunt/search-book.ts';
import type { SegmentQuestion } from '../hunt/search-segments.ts';

/** What a hunt asks, whichever way it was said. */
export interface HuntAsked {
  readonly asked: AskedQuestion;
  /** For SQL alone. */
  readonly sql: string | null;
  /** Where the question itself limits the time. */
  readonly period: Period | null;
  readonly question: (period: Period) => SegmentQuestion;
  readonly outputOf: (rule: number) => RuleOutput;
  /** Rules that cannot be asked, with the reason. */
  readonly refused: ReadonlyMap<number, Reason>;
  readonly isTold: (rule: number) => boolean;
  /** Made anew for each run. */
  readonly correlations: () => HuntCorrelations | null;
  readonly findings: boolean;
}

export interface HuntWords {
  readonly rule?: readonly string[];
  /** Rules that were read already: those of a saved hunt. */
  readonly read?: RuleFolders;
  readonly actor?: string;
  readonly technique?: string;
  readonly sql?: string;
  readonly zone?: string;
}

/** Throws a UserError for what cannot be understood, or where nothing or two things are asked at once. */
export async function askedOf(query: string | undefined, words: HuntWords, lang: Lang): Promise<HuntAsked> {
  const byRules = [words.rule, words.read, words.actor, words.technique].some((word) => word !== undefined);
  const ways = [query !== undefined, words.sql !== undefined, byRules].filter(Boolean).length;
  if (ways !== 1)
    throw new UserError(
      exitCode.usage,
      { key: ways === 0 ? 'hunt.nothing-asked' : 'hunt.two-asked' },
      { key: 'hunt.one-way' },
      { key: 'hunt.one-way-todo' },
    );
  if (query !== undefined) return queryAsked(query, words.zone);
  return words.sql === undefined ? rulesAsked(words, lang) : sqlAsked(words.sql);
}

function queryAsked(text: string, zone: string | undefined): HuntAsked {
  const named = zoneNamed(zone);
  const known = named === null ? null : zoneOf(named);
  const parsed = parseQuery(text, { nowUs: Date.now() * 1000, ...(known === null ? {} : { zone: known }) });
  if (!parsed.ok) throw queryRefused(text, parsed.error);
  const query: ParsedQuery = parsed.value;
  const { node, fromUs, toUs } = query;
  return {
    asked: { kind: 'query', text, content: JSON.stringify(node) },
    sql: null,
    period: fromUs === null && toUs === null ? null : { fromUs, toUs },
    question: (period) => new QueryQuestion({ node, ...period }),
    outputOf: () => queryOutput(text),
    ...noRules,
    findings: false,
  };
}

function queryRefused(text: string, { column, reason }: QueryError): UserError {
  return new UserError(
    exitCode.usage,
    { key: 'hunt.query-wrong', values: { text: text.slice(0, 120), column } },
    reason,
    { key: 'hunt.query-todo' },
  );
}

/** A record that a free query finds is a record somebody looks for, and accuses nobody. */
function queryOutput(text: string): RuleOutput {
  const ref = { id: '', title: text, level: 'informational', author: '', path: '', license: '', link: '' };
  const json = JSON.stringify({ rule: ref, techniques: [], actors: [], recommendations: [] }).slice(1, -1);
  return { question: 'query', ref, rank: 0, techniques: [], actors: [], recommendations: [], json, because: null };
}

const noRules = { refused: new Map<number, Reason>(), isTold: () => true, correlations: () => null };

async function rulesAsked({ rule, read, actor, technique }: HuntWords, lang: Lang): Promise<HuntAsked> {
  if (technique !== undefined) requireTechnique(technique, '--technique');
  const actorId = actor === undefined ? null : (actorsNamed(actor, readCoverageCatalog().actors)[0]?.id ?? null);
  const rules = await huntRules({
    paths: rule ?? [],
    read: read ?? null,
    actor: actorId,
    technique: technique ?? null,
    lang,
  });
  const said = [
    ...(rule ?? read?.files.map(({ path }) => path) ?? []),
    ...(actor === undefined ? [] : [`--actor ${actor}`]),
    ...(technique === undefined ? [] : [`--technique ${technique}`]),
  ];
  const { entries, outputOf, refused } = rules;
  if (!entries.some((entry, index) => rules.wanted(index) && entry.filtered === undefined))
    throw noneToAsk(said, refused);
  const plan = planFor(planCorrelations(entries), rules.wanted);
  const isTold = (index: number) => rules.wanted(index) && entries[index]?.quiet !== true;
  return {
    asked: { kind: 'rule', text: said.join(' '), content: rules.packed },
    sql: null,
    period: null,
    question: (period) => new RuleQuestion(rules.packed, (rule) => isTold(rule) || plan.needs.has(rule), period),
    outputOf,
    refused,
    isTold,
    correlations: () =>
      plan.correlations.length === 0 ? null : new HuntCorrelations({ entries, plan, outputOf, lang }, isTold),
    findings: true,
  };
}

/** A hunt that asks nothing would find nothing, which says nothing. */
function noneToAsk(said: readonly string[], refused: ReadonlyMap<number, Reason>): UserError {
  const [why] = refused.values();
  return new UserError(
    exitCode.usage,
    { key: 'hunt.none-to-ask', values: { asked: said.join(' ') } },
    why ?? { key: 'hunt.none-to-ask-why' },
    { key: 'hunt.none-to-ask-todo' },
  );
}

export function requireTechnique(technique: string, option: string): void {
  if (/^t\d{4}(?:\.\d{3})?$/i.test(technique)) return;
  throw new UserError(
    exitCode.usage,
    { key: 'hunt.technique-wrong', values: { technique, option } },
    { key: 'hunt.technique-why' },
    { key: 'hunt.technique-todo' },
  );
}

function sqlAsked(sql: string): HuntAsked {
  return {
    asked: { kind: 'sql', text: sql, content: sql },
    sql,
    period: null,
    question: () => {
      throw new Error('SQL is asked as it is');
    },
    outputOf: () => queryOutput(sql),
    ...noRules,
    findings: false,
  };
}
