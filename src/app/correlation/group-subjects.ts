import type { FindingLine } from '#base/lines.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import type { CorrelationFinding } from '#questions/sigma/correlation/finding.ts';
import type { PlannedCorrelation } from '#questions/sigma/correlation/plan.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';

type Subject = keyof FindingLine['subjects'];

const columnOf: Readonly<Record<Subject, string>> = { host: 'host.name', user: 'user.name' };

/** The host and the user of a group, as far as it is formed by them: by name, or by a field of its logs that holds one. */
export function subjectsOf(
  finding: CorrelationFinding,
  planned: PlannedCorrelation,
  entries: readonly RuleEntry[],
): FindingLine['subjects'] {
  const products = new Set(planned.bases.flatMap((bases) => [...bases].map((rule) => productOf(entries, rule))));
  const valueOf = (subject: Subject): string => {
    const names = fieldsOf(subject, products);
    const at = planned.correlation.groupBy.findIndex(({ from, entity }) =>
      entity === null ? names.has(from) : entity === subject,
    );
    const part = finding.group[at];
    // Where nobody knows which host or user it was, the value is what it was looked up by.
    return part?.state === 'value' ? (part.value as string) : '';
  };
  return { host: valueOf('host'), user: valueOf('user') };
}

function productOf(entries: readonly RuleEntry[], rule: number): string | null {
  return entries[rule]?.meta.logSource.product ?? null;
}

function fieldsOf(subject: Subject, products: ReadonlySet<string | null>): ReadonlySet<string> {
  const column = columnOf[subject];
  const logs = logSourcesOfCatalog.filter(({ product }) => products.has(product));
  const tables = logs.flatMap(({ columns, channels }) => [columns, ...Object.values(channels)]);
  return new Set([column, ...tables.flatMap((table) => table[column] ?? [])]);
}
