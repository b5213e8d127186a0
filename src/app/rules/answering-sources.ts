import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import type { LogSourceEntry } from '#catalog/log-sources.ts';
import { readers } from '#evidence/readers/index.ts';
import type { LogSource } from '#questions/sigma/rule.ts';

/** Logs of one product that a rule would be asked of. */
export interface AnsweringSource {
  readonly product: string;
  /** Channels (catalog/fields) that the rule's log source stands for; none where it is any log of the product. */
  readonly channels: readonly string[];
  /** Readers whose records are of that product. */
  readonly formats: readonly string[];
}

/** What would have to be in the evidence for rules of this log source to be asked; nothing where no reader supplies it. */
export function answeringSources({ product, category, service }: LogSource): AnsweringSource[] {
  return logSourcesOfCatalog
    .filter((known) => product === null || known.product === product)
    .flatMap((known) => {
      const asked = [named(known.categories, category), named(known.services, service)].filter((each) => each !== null);
      if (asked.some((entries) => entries.length === 0)) return [];
      const formats = readers.filter((each) => each.products.includes(known.product)).map(({ id }) => id);
      if (formats.length === 0) return [];
      return [{ product: known.product, channels: channelsOf(asked), formats }];
    });
}

/** The entries of a name; null where the rule leaves it open. */
function named(
  table: Readonly<Record<string, readonly LogSourceEntry[]>>,
  name: string | null,
): readonly LogSourceEntry[] | null {
  if (name === null) return null;
  return Object.hasOwn(table, name) ? (table[name] ?? []) : [];
}

/** Channels that every named part allows. */
function channelsOf(asked: readonly (readonly LogSourceEntry[])[]): string[] {
  const [first = [], ...others] = asked.map((entries) => entries.map(({ channel }) => channel));
  return [...new Set(first.filter((channel) => others.every((each) => each.includes(channel))))].sort();
}
