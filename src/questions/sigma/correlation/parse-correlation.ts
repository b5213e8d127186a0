import { isMap, text, texts } from '../document.ts';
import { RuleError } from '../rule-error.ts';
import { type CorrelationDocument, type CorrelationType, correlationTypes } from './correlation-document.ts';
import { groupFieldsOf } from './group-fields.ts';
import { countHolds, type ParsedBounds, parseBounds } from './parse-bounds.ts';
import { isConjunction, namesIn, parseRelation, polarity, type Relation } from './relation.ts';
import { parseTimespan } from './timespan.ts';

/** More than any sequence of steps an attacker is described by. */
const MAX_RULES = 100;

/**
 * Reads a correlation document (Sigma correlations 2.1 and, for extended conditions, its proposal 198); throws a RuleError where it is
 * broken. Whether its rules exist is seen when all documents are together.
 */
export function parseCorrelation(source: Readonly<Record<string, unknown>>): CorrelationDocument {
  const { correlation } = source;
  if (!isMap(correlation)) throw new RuleError('sigma.correlation-not-a-map');
  const unknown = Object.keys(correlation).find((key) => !knownKeys.has(key));
  if (unknown !== undefined) throw new RuleError('sigma.correlation-key-unknown', { name: unknown });
  const type = typeOf(correlation.type, correlation.condition);
  const rules = rulesOf(correlation.rules, correlation.condition);
  const groupBy = groupFieldsOf(correlation['group-by'], source);
  const timespanUs = parseTimespan(correlation.timespan);
  const condition = conditionOf(correlation.condition, type, rules);
  const aliases = aliasesOf(correlation.aliases);
  const generate = (correlation.generate ?? source.generate) === true;
  return { type, rules, groupBy, timespanUs, ...condition, aliases, generate };
}

const knownKeys: ReadonlySet<string> = new Set([
  'type',
  'rules',
  'group-by',
  'timespan',
  'condition',
  'aliases',
  'generate',
]);

/** `temporal_extended` and `temporal_ordered_extended` are converters' names for the types with a condition in words. */
function typeOf(type: unknown, condition: unknown): CorrelationType {
  const written = text(type).toLowerCase();
  const plain =
    typeof condition === 'string' ? written.replace(/^(temporal|temporal_ordered)_extended$/, '$1') : written;
  const known = correlationTypes.find((each) => each === plain);
  if (known === undefined) throw new RuleError('sigma.correlation-type-unknown', { type: written });
  return known;
}

function rulesOf(rules: unknown, condition: unknown): readonly string[] {
  const written = rules === undefined && typeof condition === 'string' ? namesIn(condition) : rules;
  const names = texts(written);
  const count = Array.isArray(written) ? written.length : 1;
  if (names.length === 0 || names.length !== count) throw new RuleError('sigma.correlation-rules-missing');
  if (names.length > MAX_RULES)
    throw new RuleError('sigma.correlation-too-many-rules', { limit: MAX_RULES, had: names.length });
  return names;
}

function conditionOf(
  condition: unknown,
  type: CorrelationType,
  rules: readonly string[],
): ParsedBounds & { readonly relation: Relation | null } {
  const temporal = type === 'temporal' || type === 'temporal_ordered';
  const distinct = new Set(rules);
  // The same rule twice means something only where the order of events does.
  if (type !== 'temporal_ordered' && distinct.size < rules.length)
    throw new RuleError('sigma.correlation-rule-twice', { name: firstTwice(rules) });
  if (temporal && condition === undefined)
    return { bounds: [{ op: 'gte', value: String(distinct.size) }], fields: [], percentile: null, relation: null };
  if (isMap(condition)) {
    const bounds = parseBounds(condition, type);
    // Some of the steps in order would leave open which; the specification does not say either.
    const all = bounds.bounds.every(({ op, value }) => (op === 'gte' || op === 'eq') && Number(value) === rules.length);
    if (type === 'temporal_ordered' && !all)
      throw new RuleError('sigma.correlation-ordered-count', { wanted: rules.length });
    if (type === 'temporal' && !rules.some((_, at) => countHolds(bounds.bounds, at + 1)))
      throw new RuleError('sigma.correlation-condition-never');
    return { ...bounds, relation: null };
  }
  if (!temporal || typeof condition !== 'string') throw new RuleError('sigma.correlation-condition-missing');
  return { bounds: [], fields: [], percentile: null, relation: relationOf(condition, type, rules) };
}

function firstTwice(rules: readonly string[]): string {
  return rules.find((name, at) => rules.indexOf(name) !== at) as string;
}

function relationOf(condition: string, type: CorrelationType, rules: readonly string[]): Relation {
  if (new Set(rules).size < rules.length)
    throw new RuleError('sigma.correlation-rule-twice', { name: firstTwice(rules) });
  const relation = parseRelation(condition, rules);
  const { wanted, absent } = polarity(relation);
  const named = new Set([...wanted, ...absent]);
  const idle = rules.find((_, rule) => !named.has(rule));
  if (idle !== undefined) throw new RuleError('sigma.correlation-rule-idle', { name: idle });
  // Without an event that has to be there, no moment exists at which the question could be asked.
  if (wanted.length === 0) throw new RuleError('sigma.correlation-only-absence');
  if (type === 'temporal_ordered') refuseUnorderable(relation, wanted, absent, rules);
  return relation;
}

/** An order is defined for events that all have to be there; what must not be there may stand before or behind them. */
function refuseUnorderable(
  relation: Relation,
  wanted: readonly number[],
  absent: readonly number[],
  rules: readonly string[],
): void {
  if (!isConjunction(relation)) throw new RuleError('sigma.correlation-ordered-or');
  const [first, last] = [wanted[0] as number, wanted.at(-1) as number];
  const between = absent.find((rule) => rule >= first && rule <= last);
  if (between !== undefined)
    throw new RuleError('sigma.correlation-absence-between', { name: rules[between] as string });
}

function aliasesOf(aliases: unknown): CorrelationDocument['aliases'] {
  if (aliases === undefined || aliases === null) return {};
  if (!isMap(aliases)) throw new RuleError('sigma.correlation-alias', { alias: text(aliases) });
  return Object.fromEntries(Object.entries(aliases).map(([alias, fields]) => [alias, aliasOf(alias, fields)]));
}

function aliasOf(alias: string, fields: unknown): Readonly<Record<string, string>> {
  const entries = isMap(fields) ? Object.entries(fields) : [];
  if (entries.length === 0 || entries.length > MAX_RULES) throw new RuleError('sigma.correlation-alias', { alias });
  return Object.fromEntries(
    entries.map(([rule, field]) => {
      if (typeof field !== 'string' || text(field) === '') throw new RuleError('sigma.correlation-alias', { alias });
      return [rule, text(field)];
    }),
  );
}
