import type { Reason } from '#base/reason.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import { openRules } from '#questions/sigma/packed-rules.ts';
import { type NumberedRule, ruleSelects } from '#questions/sigma/sql/rule-selects.ts';
import { and } from '#store/sql/build.ts';
import type { Sql } from '#store/sql/nodes.ts';
import { type Period, periodWhere } from '#store/sql/period-where.ts';
import { hitColumns, type SegmentQuestion, type SegmentRows } from './search-segments.ts';
import { StoredEvents } from './stored-event.ts';
import type { StoredRecord } from './stored-record.ts';

/** Rules of a compiled set, asked as SQL. Numbers are indexes into the set. */
export class RuleQuestion implements SegmentQuestion {
  private readonly rules: readonly NumberedRule[];
  private readonly where: readonly Sql[];
  private readonly events = new StoredEvents();
  private readonly matcher: Matcher;
  private readonly unsure = new Set<number>();

  /** `wanted`: which rules of the set are asked. */
  constructor(packed: Uint8Array, wanted: (rule: number) => boolean, period: Period) {
    const set = openRules(packed);
    this.rules = set.groups.flatMap((logSource, group) =>
      set.group(group).rules.flatMap(({ rule, node }) => (wanted(rule) ? [{ rule, logSource, node }] : [])),
    );
    this.where = periodWhere(period);
    this.matcher = new Matcher(set);
  }

  selects({ from, stored, logs }: SegmentRows): ReturnType<SegmentQuestion['selects']> {
    const { selects, refused } = ruleSelects(this.rules, {
      from,
      stored,
      logSources: logSourcesOfCatalog,
      sources: logs,
      keys: hitColumns,
      where: and(this.where),
    });
    for (const { approximate } of selects) for (const rule of approximate) this.unsure.add(rule);
    return {
      selects: selects.map(({ select }) => select),
      refused: new Map<number, Reason>(refused.map(({ rule, reason }) => [rule, reason])),
    };
  }

  confirmed(record: StoredRecord, rules: readonly number[]): readonly number[] {
    if (!rules.some((rule) => this.unsure.has(rule))) return rules;
    const matched = new Set(this.matcher.match(this.events.view(record)));
    return rules.filter((rule) => !this.unsure.has(rule) || matched.has(rule));
  }
}
