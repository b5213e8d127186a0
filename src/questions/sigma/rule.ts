import { levels } from '#base/level.ts';
import type { Reason } from '#base/reason.ts';
import type { Node } from './ast.ts';
import { parseCondition } from './condition.ts';
import { or } from './node-tree.ts';
import type { Placeholders } from './placeholders.ts';
import { RuleError } from './rule-error.ts';
import { ruleScope } from './rule-scope.ts';
import { parseSelection } from './selection.ts';

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
  readonly outcome: { readonly node: Node } | { readonly refused: Reason };
  /** Set when the authors marked the rule `status: unsupported`: it loads, and stays off unless asked for. */
  readonly off: boolean;
}

/** Reads one YAML document of a rule file at `path`; `fallbackLicense` is that of the folder it came from. */
export function parseRule(
  document: unknown,
  path: string,
  fallbackLicense: string,
  placeholders: Placeholders,
): LoadedRule {
  const source = isMap(document) ? document : {};
  const meta = parseMeta(source, path, fallbackLicense);
  // SigmaHQ keeps such rules in a folder of that name, where some still carry an older status.
  const off = meta.status === 'unsupported' || path.split('/').includes('unsupported');
  try {
    if (!isMap(document)) throw new RuleError('sigma.rule-not-a-map');
    return { meta, off, outcome: { node: parseDetection(source, meta.logSource, placeholders) } };
  } catch (error) {
    if (error instanceof RuleError) return { meta, off, outcome: { refused: error.reason } };
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

function parseDetection(source: Record<string, unknown>, logSource: LogSource, placeholders: Placeholders): Node {
  if (source.action !== undefined) throw new RuleError('sigma.rule-collection', { action: text(source.action) });
  if (source.correlation !== undefined) throw new RuleError('sigma.rule-correlation');
  if (source.filter !== undefined) throw new RuleError('sigma.rule-filter');
  if (!isMap(source.detection)) throw new RuleError('sigma.detection-missing');
  if (text(source.title) === '') throw new RuleError('sigma.title-missing');
  if (logSource.product === null && logSource.category === null && logSource.service === null)
    throw new RuleError('sigma.log-source-missing');
  const { condition, timeframe, ...named } = source.detection;
  const scope = ruleScope(placeholders);
  const selections = new Map<string, Node>();
  if (Object.keys(named).length > MAX_SELECTIONS)
    throw new RuleError('sigma.too-many-selections', { limit: MAX_SELECTIONS, had: Object.keys(named).length });
  for (const [name, value] of Object.entries(named)) selections.set(name, parseSelection(name, value, scope));
  const conditions: unknown[] = Array.isArray(condition) ? condition : [condition];
  if (conditions.length === 0 || !conditions.every((each) => typeof each === 'string'))
    throw new RuleError('sigma.condition-missing');
  const node = or(conditions.map((each) => parseCondition(each, selections, scope)));
  if (timeframe !== undefined) throw new RuleError('sigma.condition-aggregation', { condition: conditions.join(' ') });
  return node;
}

/** More than any published rule by two orders; a rule beyond it is refused rather than allowed to fill the memory. */
const MAX_SELECTIONS = 1_000;

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(text).filter((each) => each !== '');
}

function part(value: unknown): string | null {
  const name = text(value).toLowerCase();
  return name === '' ? null : name;
}
