import { levels } from '#base/level.ts';
import type { Reason } from '#base/reason.ts';
import type { Node } from './ast.ts';
import { parseCondition } from './condition.ts';
import { or } from './node-tree.ts';
import type { Placeholders } from './placeholders.ts';
import type { CorrelationDocument } from './correlation/correlation-document.ts';
import { parseCorrelation } from './correlation/parse-correlation.ts';
import { isMap, text, texts } from './document.ts';
import { type FilterDocument, parseFilter } from './filter/parse-filter.ts';
import { RuleError } from './rule-error.ts';
import { ruleScope } from './rule-scope.ts';
import { parseSelections } from './selection.ts';

/** Which logs a rule speaks about; null where it says nothing. */
export interface LogSource {
  readonly product: string | null;
  readonly category: string | null;
  readonly service: string | null;
}

/** What a match has to carry of its rule: the licences of published rules ask for author and origin. */
export interface RuleMeta {
  readonly id: string;
  readonly title: string;
  readonly titleJa: string;
  readonly level: string;
  readonly status: string;
  readonly author: string;
  readonly license: string;
  readonly link: string;
  readonly path: string;
  /** ATT&CK technique ids in upper case, from the tags. */
  readonly techniques: readonly string[];
  /** Catalogue items and actors the rule itself names (custom.holdfast). */
  readonly items: readonly string[];
  readonly actors: readonly string[];
  readonly logSource: LogSource;
}

/** A document of a rule file: compiled, or refused with the reason that becomes its `not supported` state. */
export interface LoadedRule {
  readonly meta: RuleMeta;
  /** What other documents may call it, beside its id and title; '' where it has no name. */
  readonly name: string;
  readonly outcome: RuleContent | { readonly refused: Reason };
  /** Set when the authors marked the rule `status: unsupported`: it loads, and stays off unless asked for. */
  readonly off: boolean;
}

/** What a document asks: a detection of single events, a correlation of what others find, or a filter on others. */
export type RuleContent =
  | { readonly node: Node }
  | { readonly correlation: CorrelationDocument }
  | { readonly filter: FilterDocument };

/** Reads one YAML document of a rule file at `path`; `fallbackLicense` is that of the folder it came from. */
export function parseRule(
  document: unknown,
  path: string,
  fallbackLicense: string,
  placeholders: Placeholders,
): LoadedRule {
  const source = isMap(document) ? document : {};
  const meta = parseMeta(source, path, fallbackLicense);
  const name = text(source.name);
  // SigmaHQ keeps such rules in a folder of that name, where some still carry an older status.
  const off = meta.status === 'unsupported' || path.split('/').includes('unsupported');
  try {
    if (!isMap(document)) throw new RuleError('sigma.rule-not-a-map');
    return { meta, name, off, outcome: parseContent(source, meta.logSource, placeholders) };
  } catch (error) {
    if (error instanceof RuleError) return { meta, name, off, outcome: { refused: error.reason } };
    throw error;
  }
}

function parseMeta(source: Record<string, unknown>, path: string, fallbackLicense: string): RuleMeta {
  const logSource = isMap(source.logsource) ? source.logsource : {};
  const custom = isMap(source.custom) ? source.custom : {};
  const holdfast = isMap(custom.holdfast) ? custom.holdfast : {};
  return {
    id: text(source.id),
    title: text(source.title),
    titleJa: text(custom.title_ja),
    level: (levels as readonly string[]).includes(text(source.level)) ? text(source.level) : 'informational',
    status: text(source.status),
    author: text(source.author),
    license: text(source.license) || fallbackLicense,
    link: texts(source.references)[0] ?? '',
    path,
    techniques: techniquesOf(texts(source.tags)),
    items: texts(holdfast.items),
    actors: texts(holdfast.actors),
    logSource: {
      product: part(logSource.product),
      category: part(logSource.category),
      service: part(logSource.service),
    },
  };
}

/** `attack.t1059.001` says T1059.001; tactics, groups and other tag families are no techniques. */
function techniquesOf(tags: readonly string[]): string[] {
  const ids = tags.map((tag) => /^attack\.(t\d{4}(?:\.\d{3})?)$/i.exec(tag)?.[1]?.toUpperCase());
  return [...new Set(ids.filter((id) => id !== undefined))].sort();
}

function parseContent(source: Record<string, unknown>, logSource: LogSource, placeholders: Placeholders): RuleContent {
  if (source.action !== undefined) throw new RuleError('sigma.rule-collection', { action: text(source.action) });
  const kinds = ['correlation', 'filter', 'detection'].filter((kind) => source[kind] !== undefined);
  if (kinds.length > 1) throw new RuleError('sigma.rule-several-kinds', { kinds: kinds.join(', ') });
  if (source.correlation === undefined && source.filter === undefined && !isMap(source.detection))
    throw new RuleError('sigma.detection-missing');
  if (text(source.title) === '') throw new RuleError('sigma.title-missing');
  if (source.correlation !== undefined) return { correlation: parseCorrelation(source) };
  if (logSource.product === null && logSource.category === null && logSource.service === null)
    throw new RuleError('sigma.log-source-missing');
  if (source.filter !== undefined) return { filter: parseFilter(source.filter, placeholders) };
  return { node: parseDetection(source.detection as Record<string, unknown>, placeholders) };
}

function parseDetection(detection: Record<string, unknown>, placeholders: Placeholders): Node {
  const { condition, timeframe, ...named } = detection;
  const scope = ruleScope(placeholders);
  const selections = parseSelections(named, scope);
  const conditions: unknown[] = Array.isArray(condition) ? condition : [condition];
  if (conditions.length === 0 || !conditions.every((each) => typeof each === 'string'))
    throw new RuleError('sigma.condition-missing');
  const node = or(conditions.map((each) => parseCondition(each, selections, scope)));
  if (timeframe !== undefined) throw new RuleError('sigma.condition-aggregation', { condition: conditions.join(' ') });
  return node;
}

function part(value: unknown): string | null {
  const name = text(value).toLowerCase();
  return name === '' ? null : name;
}
