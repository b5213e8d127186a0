import type { EventSource } from '#base/event.ts';
import type { FieldAlias, LogSourceEntry, LogSources } from '#catalog/log-sources.ts';
import type { LogSource } from './rule.ts';

/** A group of rules that an event belongs to, and how the group's fields are spelt in it. */
export interface Route {
  readonly group: number;
  readonly aliases: Readonly<Record<string, FieldAlias>> | null;
}

/**
 * Which groups an event of this source belongs to (Sigma 2.1, log sources): product, category and service have to fit
 * where the rule names them. An event of another product, channel, provider or id never reaches a rule.
 */
export function routesFor(
  source: EventSource,
  logSources: readonly LogSources[],
  groups: readonly LogSource[],
): Route[] {
  const known = logSources.find((each) => each.product === source.product);
  const services = fitting(known?.services, source);
  const categories = fitting(known?.categories, source);
  const routes: Route[] = [];
  for (const [group, wanted] of groups.entries()) {
    if (wanted.product !== null && wanted.product !== source.product) continue;
    if (wanted.service !== null && !services.has(wanted.service)) continue;
    const service = wanted.service === null ? undefined : services.get(wanted.service);
    if (wanted.category === null) routes.push({ group, aliases: aliasesOf(service) });
    else {
      const entry = categories.get(wanted.category);
      if (entry !== undefined) routes.push({ group, aliases: aliasesOf(entry) });
    }
  }
  return routes;
}

function aliasesOf(entry: LogSourceEntry | undefined): Route['aliases'] {
  return entry === undefined || Object.keys(entry.fields).length === 0 ? null : entry.fields;
}

function fitting(
  sources: Readonly<Record<string, readonly LogSourceEntry[]>> | undefined,
  source: EventSource,
): Map<string, LogSourceEntry> {
  const channel = source.channel.toLowerCase();
  const provider = source.provider.toLowerCase();
  const found = new Map<string, LogSourceEntry>();
  for (const [name, entries] of Object.entries(sources ?? {})) {
    const entry = entries.find(
      (each) =>
        each.channel === channel &&
        (each.providers?.includes(provider) ?? true) &&
        (each.codes?.includes(source.code) ?? true),
    );
    if (entry !== undefined) found.set(name, entry);
  }
  return found;
}
