import type { FieldAlias, LogSourceEntry, LogSources } from '#catalog/log-sources.ts';
import type { Node } from '../sigma/ast.ts';
import { isSpaced } from '../sigma/event-context.ts';
import type { LogSource } from '../sigma/rule.ts';
import type { ReceivedSource } from './received-source.ts';

/** What a rule was given: records of its log source, and in them the fields it cannot do without (null: not known). */
export interface RuleFeed {
  readonly data: boolean;
  readonly fields: boolean | null;
}

/** Routed as records are (sigma/router.ts): product, category and service have to fit where the rule names them. */
export function ruleFeed(
  { logSource, node }: { readonly logSource: LogSource; readonly node: Node },
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
