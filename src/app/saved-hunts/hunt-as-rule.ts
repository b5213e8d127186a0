import { createHash } from 'node:crypto';
import { isoFromUs } from '#base/utc.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { parseQuery } from '#questions/query/parse-query.ts';
import { queryAsRule } from '#questions/query/query-as-rule.ts';
import { printRules } from '#questions/sigma/print-rules.ts';
import type { HuntRefused } from './hunt-refused.ts';
import { inLang, type SavedHunt } from './saved-hunt.ts';
import { openQuestion, type SavedQuestion } from './saved-question.ts';

/** What a query does not say and a rule has to. */
export interface RuleWords {
  readonly level: string;
  /** Product of the rule's log source; null where the query names it. */
  readonly product: string | null;
}

/**
 * A saved hunt as the text of a rule file: rules as they were given, a query as a Sigma rule (specification 2.1) that finds the same
 * records of its product's logs. The same version of a hunt always becomes the same rule.
 */
export function huntAsRule(hunt: SavedHunt, words: RuleWords): Result<string, HuntRefused> {
  const { name, version } = hunt.row;
  const question = openQuestion(hunt.asked.question);
  if (question === null) return fail({ why: 'stale', values: { name, version } });
  const { rules, query } = question;
  if (rules !== undefined) return ok(asGiven(rules));
  if (query === undefined) return fail({ why: 'rule-none', values: { name, kind: hunt.asked.kind } });
  return queryRule(hunt, query, words);
}

/** One file as it stands; several as the documents of one. */
function asGiven(rules: NonNullable<SavedQuestion['rules']>): string {
  return rules.map(({ text }) => text).join('\n---\n');
}

function queryRule(hunt: SavedHunt, query: string, { level, product }: RuleWords): Result<string, HuntRefused> {
  const { name, version } = hunt.row;
  const parsed = parseQuery(query, { nowUs: hunt.asked.added_us });
  if (!parsed.ok) return fail({ why: 'stale', values: { name, version }, because: parsed.error.reason });
  const asked = queryAsRule(parsed.value, product, logSourcesOfCatalog);
  if (!asked.ok) return fail({ why: 'rule-query', values: { name }, because: asked.error });
  const { expected, techniques, actors } = hunt;
  const document = {
    title: name,
    id: ruleId(hunt),
    status: 'experimental',
    description: inLang(hunt.hypothesis, 'en'),
    author: hunt.owner?.name ?? hunt.asked.actor,
    date: (isoFromUs(hunt.asked.added_us) ?? '').slice(0, 10),
    ...(techniques.length === 0 ? {} : { tags: techniques.map((each) => `attack.${each.toLowerCase()}`) }),
    logsource: { product: asked.value.product },
    detection: asked.value.detection,
    ...(expected === null ? {} : { falsepositives: [inLang(expected, 'en')] }),
    level,
    ...(actors.length === 0 ? {} : { custom: { holdfast: { actors } } }),
  };
  return ok(printRules([document]));
}

/** Made of hunt and version, in the form of RFC 9562, 5.8. */
function ruleId({ row }: SavedHunt): string {
  const hex = createHash('sha256').update(`holdfast hunt ${row.id} ${row.version}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
