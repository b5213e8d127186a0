import type { EventSource, EventView } from '#base/event.ts';
import type { FieldAlias } from '#catalog/log-sources.ts';
import type { FieldPlan } from './event-context.ts';
import { planFields } from './event-context.ts';
import { FullScanGroup } from './full-scan-group.ts';
import { IndexedGroup } from './indexed-group.ts';
import { routesFor } from './router.ts';
import type { LogSource } from './rule.ts';
import type { RuleGroup, RuleSet } from './rule-set.ts';

/** What a matcher needs of a rule set; the groups are decoded when an event first asks for them. */
export interface RuleSource {
  readonly logSources: RuleSet['logSources'];
  readonly groups: readonly LogSource[];
  group(index: number): RuleGroup;
}

type Group = IndexedGroup | FullScanGroup;

interface Routed {
  readonly group: Group;
  readonly aliases: Readonly<Record<string, FieldAlias>> | null;
  /** By shape id. */
  plans: (FieldPlan | undefined)[];
  planned: number;
}

/** Only a hostile log has records of so many shapes; what is remembered of them is then dropped. */
const MAX_PLANS = 8_192;

/**
 * Asks all rules of an event's log sources in one pass over its values. `fullScan` asks every rule the slow way: the same
 * answers, and the oracle the index is tested against.
 */
export class Matcher {
  private readonly rules: RuleSource;
  private readonly fullScan: boolean;
  private readonly bySource: (readonly Routed[] | undefined)[] = [];
  private readonly groups = new Map<number, Group>();
  private readonly routed = new Map<number, Routed[]>();
  private readonly found: number[] = [];

  constructor(rules: RuleSource, fullScan = false) {
    this.rules = rules;
    this.fullScan = fullScan;
  }

  /** Rule indexes that match, ascending. The list is reused by the next call. */
  match(event: EventView): readonly number[] {
    const routes = this.bySource[event.source.id] ?? this.route(event.source);
    const found = this.found;
    found.length = 0;
    for (let i = 0; i < routes.length; i++) {
      const routed = routes[i] as Routed;
      const plan = routed.plans[event.shape.id] ?? this.plan(routed, event);
      routed.group.match(event, plan, found);
    }
    if (found.length > 1) found.sort((a, b) => a - b);
    return found;
  }

  /** Indexes of the groups that any event so far belonged to: rules of the others were not applicable. */
  askedGroups(): number[] {
    return [...this.groups.keys()].sort((a, b) => a - b);
  }

  private route(source: EventSource): readonly Routed[] {
    const routes = routesFor(source, this.rules.logSources, this.rules.groups).map((route) =>
      this.routedGroup(route.group, route.aliases),
    );
    this.bySource[source.id] = routes;
    return routes;
  }

  private routedGroup(index: number, aliases: Readonly<Record<string, FieldAlias>> | null): Routed {
    let group = this.groups.get(index);
    if (group === undefined) {
      group = this.fullScan ? new FullScanGroup(this.rules.group(index)) : new IndexedGroup(this.rules.group(index));
      this.groups.set(index, group);
    }
    const known = this.routed.get(index) ?? [];
    this.routed.set(index, known);
    let routed = known.find((each) => each.aliases === aliases);
    if (routed === undefined) {
      routed = { group, aliases, plans: [], planned: 0 };
      known.push(routed);
    }
    return routed;
  }

  private plan(routed: Routed, event: EventView): FieldPlan {
    const plan = planFields(routed.group.fields, event.shape, routed.aliases);
    if (routed.planned++ > MAX_PLANS) {
      routed.plans = [];
      routed.planned = 1;
    }
    routed.plans[event.shape.id] = plan;
    return plan;
  }
}
