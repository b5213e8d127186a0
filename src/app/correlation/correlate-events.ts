import type { EventView } from '#base/event.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { Correlator } from '#questions/sigma/correlation/correlator.ts';
import { HitValues } from '#questions/sigma/correlation/hit-values.ts';
import { planCorrelations } from '#questions/sigma/correlation/plan.ts';
import type { Matcher } from '#questions/sigma/matcher.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import { Columns } from '../scan/columns.ts';

/** Indexes of the correlations among the rules that find something in a handful of events, once for each finding. */
export function correlateEvents(
  entries: readonly RuleEntry[],
  matcher: Matcher,
  events: readonly EventView[],
): readonly number[] {
  const plan = planCorrelations(entries);
  const columns = new Columns();
  const values = new HitValues(
    plan.needs,
    (rule) => (entries[rule] as RuleEntry).meta.logSource,
    logSourcesOfCatalog,
    (event, name) => columns.value(event, name),
  );
  const correlator = new Correlator(plan);
  for (const [offset, event] of events.entries())
    for (const rule of matcher.match(event)) {
      const { timeUs, host } = event;
      const read = values.of(rule, event);
      if (read !== null) correlator.add({ rule, timeUs, sha256: '', offset, record: '', host, values: read });
    }
  const found = correlator.finish(new Map());
  return found.filter(({ undecided }) => undecided.length === 0).map(({ rule }) => rule);
}
