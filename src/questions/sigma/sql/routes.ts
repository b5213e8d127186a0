import type { LogSourceEntry, LogSources } from '#catalog/log-sources.ts';
import { and, call, column, constant, isOneOf, not, or, value } from '#store/sql/build.ts';
import type { Sql } from '#store/sql/nodes.ts';
import type { LogSource } from '../rule.ts';
import type { Aliases } from './alias-field.ts';

/** Rows that belong to a log source, and how the fields of its rules are spelt in them. */
export interface SqlRoute {
  readonly when: Sql;
  readonly aliases: Aliases;
}

/** The routes of router.ts as conditions on the fixed columns; no row is of two of them. */
export function sqlRoutes(wanted: LogSource, logSources: readonly LogSources[]): SqlRoute[] {
  const { product, category, service } = wanted;
  if (category === null && service === null)
    return [{ when: product === null ? constant(true) : isOneOf(column('product'), [value(product)]), aliases: null }];
  const routes: SqlRoute[] = [];
  const seen = new Set<string>();
  for (const known of logSources) {
    // The first file of a product is the one that counts.
    if (seen.has(known.product)) continue;
    seen.add(known.product);
    if (product === null || product === known.product) routes.push(...productRoutes(wanted, known));
  }
  return routes;
}

function productRoutes({ category, service }: LogSource, known: LogSources): SqlRoute[] {
  const ofProduct = isOneOf(column('product'), [value(known.product)]);
  const services = service === null ? null : entriesOf(known.services, service);
  if (category === null) return entryRoutes(services ?? [], [ofProduct]);
  const fits = services === null ? [] : [or(services.map(entryWhere))];
  return entryRoutes(entriesOf(known.categories, category), [ofProduct, ...fits]);
}

function entriesOf(sources: Readonly<Record<string, readonly LogSourceEntry[]>>, name: string) {
  return Object.hasOwn(sources, name) ? (sources[name] as readonly LogSourceEntry[]) : [];
}

/** Of several entries that fit a row the first one counts, which matters where its fields are spelt otherwise. */
function entryRoutes(entries: readonly LogSourceEntry[], also: readonly Sql[]): SqlRoute[] {
  const byAliases = new Map<string, { readonly aliases: Aliases; readonly alternatives: Sql[] }>();
  for (const [i, entry] of entries.entries()) {
    const key = JSON.stringify(entry.fields);
    const earlier = entries.slice(0, i).filter((each) => JSON.stringify(each.fields) !== key && overlap(each, entry));
    const when = and([entryWhere(entry), ...earlier.map((each) => not(entryWhere(each)))]);
    const aliases = Object.keys(entry.fields).length === 0 ? null : entry.fields;
    const route = byAliases.get(key) ?? { aliases, alternatives: [] };
    route.alternatives.push(when);
    byAliases.set(key, route);
  }
  return [...byAliases.values()]
    .map(({ aliases, alternatives }) => ({ when: and([...also, or(alternatives)]), aliases }))
    .filter(({ when }) => when.kind !== 'constant' || when.value);
}

function entryWhere({ channel, providers, codes }: LogSourceEntry): Sql {
  return and([
    isOneOf(call('lower', column('channel')), [value(channel)]),
    providers === null ? constant(true) : isOneOf(call('lower', column('provider')), providers.map(value)),
    codes === null ? constant(true) : isOneOf(column('code'), codes.map(value)),
  ]);
}

function overlap(one: LogSourceEntry, other: LogSourceEntry): boolean {
  const meet = (a: readonly string[] | null, b: readonly string[] | null) =>
    a === null || b === null || a.some((each) => b.includes(each));
  return one.channel === other.channel && meet(one.providers, other.providers) && meet(one.codes, other.codes);
}
