import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import { routesFor } from '#questions/sigma/router.ts';
import type { SearchSegment } from '../hunt/live-segments.ts';

export interface BlindRules {
  /** Rules of which no record that was searched could tell anything: that they found nothing says nothing. */
  readonly blind: number;
  readonly asked: number;
}

/** @param segments those that were searched */
export function blindRules(entries: readonly RuleEntry[], segments: readonly SearchSegment[]): BlindRules {
  const asked = entries.filter(({ refused, correlation, filtered }) => {
    return refused === null && correlation === undefined && filtered === undefined;
  });
  const groups = asked.map(({ meta }) => meta.logSource);
  const seen = new Set<number>();
  for (const { product, channel, provider, code } of distinctLogs(segments))
    for (const { group } of routesFor({ id: 0, product, channel, provider, code }, logSourcesOfCatalog, groups))
      seen.add(group);
  return { blind: groups.length - seen.size, asked: groups.length };
}

function distinctLogs(segments: readonly SearchSegment[]) {
  const logs = segments.flatMap((segment) => segment.logs);
  return new Map(logs.map((log) => [JSON.stringify([log.product, log.channel, log.provider, log.code]), log])).values();
}
