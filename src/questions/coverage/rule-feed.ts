import type { FieldAlias, LogSourceEntry, LogSources } from '#catalog/log-sources.ts';
import type { Node } from '../sigma/ast.ts';
import { canHold } from '../sigma/correlation/can-hold.ts';
import type { Correlation } from '../sigma/correlation/resolve-correlations.ts';
import { isSpaced } from '../sigma/event-context.ts';
import type { LogSource } from '../sigma/rule.ts';
import type { ReceivedSource } from './received-source.ts';

/** What a rule was given: records of its log source, and in them the fields it cannot do without (null: not known). */
export interface RuleFeed {
  readonly data: boolean;
  readonly fields: boolean | null;
}

/** What has to be there for a rule to find anything: one log source with fields, or what a correlation is made of. */
export type Asked = AskedRecords | AskedCorrelation;

interface AskedRecords {
  readonly logSource: LogSource;
  readonly node: Node;
}

interface AskedCorrelation {
  readonly correlation: Correlation;
  /** By the place in its list; null for a rule that cannot be asked. */
  readonly rules: readonly (Asked | null)[];
}

/**
 * A correlation was given what lets it find anything: with `any of these` one of its rules, with `all of these` each, and for what
 * must not have happened the log that would tell.
 */
export function ruleFeed(
  asked: Asked,
  received: readonly ReceivedSource[],
  logSources: readonly LogSources[],
): RuleFeed {
  if ('node' in asked) return recordFeed(asked, received, logSources);
  const feeds = asked.rules.map((each) => (each === null ? nothing : ruleFeed(each, received, logSources)));
  const holds = (isThere: (feed: RuleFeed) => boolean) =>
    canHold(asked.correlation, (place) => isThere(feeds[place] ?? nothing));
  if (holds(({ fields }) => fields === true)) return { data: true, fields: true };
  return {
    data: holds(({ data }) => data),
    fields: holds(({ fields }) => fields !== false) ? null : false,
  };
}

const nothing: RuleFeed = { data: false, fields: false };

/** Routed as records are (sigma/router.ts): product, category and service have to fit where the rule names them. */
function recordFeed(
  { logSource, node }: AskedRecords,
  received: readonly ReceivedSource[],
  logSources: readonly LogSources[],
): RuleFeed {
  let data = false;
  let fields: boolean | null = false;
  for (const source of received) {
    for (const aliases of spellings(logSource, source, logSources)) {
      const known = source.fieldsNonEmpty;
      if (known !== undefined && couldMatch(node, (name) => isFilled(name, known, aliases)))
        return { data: true, fields: true };
      data = true;
      if (known === undefined) fields = null;
    }
  }
  return { data, fields };
}

type Aliases = Readonly<Record<string, FieldAlias>>;

/** How the rule's fields may be spelt in records of the source; none where it is not the rule's. */
function spellings(logSource: LogSource, source: ReceivedSource, logSources: readonly LogSources[]): Aliases[] {
  const { product, category, service } = logSource;
  if (product !== null && product !== source.product) return [];
  const known = logSources.find((each) => each.product === source.product);
  const byService = service === null ? null : fitting(known?.services, service, source);
  if (byService?.length === 0) return [];
  const entries = category === null ? byService : fitting(known?.categories, category, source);
  return entries === null ? [{}] : entries.map((entry) => entry.fields);
}

function fitting(
  table: Readonly<Record<string, readonly LogSourceEntry[]>> | undefined,
  name: string,
  { channel, provider, code }: ReceivedSource,
): LogSourceEntry[] {
  const entries = table !== undefined && Object.hasOwn(table, name) ? (table[name] ?? []) : [];
  return entries.filter(
    (entry) =>
      (channel === null || entry.channel === channel.toLowerCase()) &&
      (provider === undefined || (entry.providers?.includes(provider.toLowerCase()) ?? true)) &&
      (code === undefined || (entry.codes?.includes(code) ?? true)),
  );
}

function isFilled(name: string, filled: ReadonlySet<string>, aliases: Aliases): boolean {
  if (Object.hasOwn(aliases, name)) return aliases[name]?.from.some((each) => filled.has(each)) ?? false;
  return filled.has(name) || [...filled].some((each) => isSpaced(each, name));
}

/** Can the tree be true of a record in which only these fields hold something? What is denied may be absent. */
function couldMatch(node: Node, filled: (name: string) => boolean): boolean {
  switch (node.kind) {
    case 'and':
      return node.nodes.every((each) => couldMatch(each, filled));
    case 'or':
      return node.nodes.some((each) => couldMatch(each, filled));
    case 'not':
    case 'null':
      return true;
    case 'fieldref':
      return filled(node.field) && filled(node.other);
    default:
      return node.field === null || filled(node.field) || (node.kind === 'text' && node.text === '');
  }
}
