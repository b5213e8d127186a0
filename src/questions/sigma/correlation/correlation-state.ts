import type { Burst } from './burst.ts';
import type { Contribution } from './contribution.ts';
import type { Coverage } from './coverage.ts';
import { decimalOf } from './decimal.ts';
import { type CorrelationFinding, findingOf } from './finding.ts';
import { Group, type GroupView } from './group.ts';
import { type EntityLookup, groupKey, type GroupPart, groupParts } from './group-key.ts';
import type { Hit } from './hit.ts';
import { type Moment, momentsOf } from './moment.ts';
import { type PlannedCorrelation, slotKey, type Slots } from './plan.ts';

/** Findings, and the moments that outer correlations are fed with. */
export interface Judged {
  readonly findings: readonly CorrelationFinding[];
  readonly moments: readonly Moment[];
}

/** What one correlation could not take into its windows. */
export interface StateNotes {
  readonly rule: number;
  /** Hits that came after their windows were judged, and the times they lie between. */
  readonly late: { readonly count: number; readonly fromUs: number; readonly toUs: number } | null;
  /** Events let go of before all their windows were judged. */
  readonly evicted: number;
}

interface Role {
  readonly wanted: boolean;
  readonly denied: boolean;
}

interface Place {
  readonly key: string;
  readonly contribution: Contribution;
}

/** One correlation while it runs: its groups and how far it has judged them. */
export class CorrelationState {
  readonly planned: PlannedCorrelation;
  judgedUs = Number.NEGATIVE_INFINITY;
  evictedUs = Number.NEGATIVE_INFINITY;
  size = 0;
  private readonly entities: EntityLookup;
  private readonly isInner: boolean;
  private readonly groups = new Map<string, Group>();
  private readonly roles: ReadonlyMap<number, Role>;
  private readonly peeked = new WeakMap<Group, { readonly version: number; readonly judged: Judged }>();
  private evicted = 0;
  private late = { count: 0, fromUs: Number.POSITIVE_INFINITY, toUs: Number.NEGATIVE_INFINITY };

  /** `isInner`: other correlations are built on it. */
  constructor(planned: PlannedCorrelation, entities: EntityLookup, isInner: boolean) {
    this.planned = planned;
    this.isInner = isInner;
    this.entities = entities;
    this.roles = rolesOf(planned);
  }

  /** A hit of one of its rules. */
  take(hit: Hit): void {
    this.place(this.placeOf(hit, hit.rule, null));
  }

  /** A moment of one of its inner correlations. */
  takeMoment(moment: Moment): void {
    this.place(this.placeOfMoment(moment));
  }

  /** Judges windows up to `toUs` for good; gives back what can grow no more. */
  judge(toUs: number, coverage: Coverage): Judged {
    const judged: { findings: CorrelationFinding[]; moments: Moment[] } = { findings: [], moments: [] };
    if (toUs <= this.judgedUs) return judged;
    const overUs = toUs - this.planned.correlation.timespanUs;
    this.size = 0;
    for (const [key, group] of this.groups) {
      const view = group.view(this.planned, this, toUs, coverage);
      const over = view.bursts.filter(({ lastUs }) => lastUs <= overUs);
      judged.findings.push(...this.findingsOf(over, group.hits));
      for (const moment of this.momentsOf(view, group.hits)) judged.moments.push(moment);
      group.settle(view, overUs, overUs);
      if (group.idle) this.groups.delete(key);
      this.size += group.size;
    }
    this.judgedUs = toUs;
    return judged;
  }

  /** What there would be if nothing more came but `moments` of inner correlations. Groups that did not change are not judged again. */
  peek(coverage: Coverage, moments: readonly Moment[]): Judged {
    const judged: { findings: CorrelationFinding[]; moments: Moment[] } = { findings: [], moments: [] };
    for (const group of this.groupsWith(moments)) {
      const { findings, moments: own } = this.peekGroup(group, coverage);
      judged.findings.push(...findings);
      for (const moment of own) judged.moments.push(moment);
    }
    return judged;
  }

  /** Lets go of everything up to a time, judged as far as it can be. */
  evict(upToUs: number, coverage: Coverage): Judged {
    const judged = this.judge(upToUs, coverage);
    const before = this.size;
    this.evictedUs = Math.max(this.evictedUs, upToUs);
    this.size = 0;
    for (const group of this.groups.values()) {
      group.forget(upToUs);
      this.size += group.size;
    }
    this.evicted += before - this.size;
    return judged;
  }

  timesTo(list: number[]): void {
    for (const group of this.groups.values()) group.timesTo(list);
  }

  notes(): StateNotes {
    const late = this.late.count === 0 ? null : { ...this.late };
    return { rule: this.planned.rule, late, evicted: this.evicted };
  }

  private place(place: Place | null): void {
    if (place === null) return;
    const { key, contribution } = place;
    const { timeUs } = contribution;
    if (timeUs <= this.judgedUs) {
      const { count, fromUs, toUs } = this.late;
      this.late = { count: count + 1, fromUs: Math.min(fromUs, timeUs), toUs: Math.max(toUs, timeUs) };
      return;
    }
    let group = this.groups.get(key);
    if (group === undefined) {
      group = new Group();
      this.groups.set(key, group);
    }
    this.size -= group.size;
    this.addTo(group, contribution);
    this.size += group.size;
  }

  private addTo(group: Group, contribution: Contribution): void {
    const { wanted, denied } = this.roles.get(contribution.rule) ?? { wanted: false, denied: false };
    group.add(contribution, wanted, denied);
  }

  private placeOfMoment({ rule, hit, evidence, opens }: Moment): Place | null {
    const { type } = this.planned.correlation;
    const relates = type === 'temporal' || type === 'temporal_ordered';
    return relates || opens ? this.placeOf(hit, rule, evidence) : null;
  }

  /** Null for a hit without the value that is counted or judged. */
  private placeOf(hit: Hit, direct: number, evidence: readonly Hit[] | null): Place | null {
    const slots = this.slotsOf(hit, direct);
    const { type } = this.planned.correlation;
    const values = slots.fields.map((slot) => hit.values[slot] ?? null);
    if (values.includes(null)) return null;
    const [only = ''] = values as string[];
    const number = slots.fields.length === 0 || type === 'value_count' ? null : decimalOf(only);
    if (number === null && slots.fields.length > 0 && type !== 'value_count') return null;
    const value = values.length > 1 ? JSON.stringify(values) : only;
    const folded = type === 'value_count' ? `=${value.toLowerCase()}` : '';
    const contribution = { rule: direct, timeUs: hit.timeUs, hit, evidence, value, folded, number };
    return { key: groupKey(this.partsOf(contribution)), contribution };
  }

  private slotsOf(hit: Hit, direct: number): Slots {
    const slots = this.planned.slots.get(slotKey(direct, hit.rule));
    if (slots === undefined) throw new Error(`correlation ${this.planned.rule} knows no rule ${hit.rule}`);
    return slots;
  }

  private partsOf({ hit, rule }: Contribution): readonly GroupPart[] {
    return groupParts(this.planned, this.slotsOf(hit, rule), hit, this.entities);
  }

  private findingsOf(bursts: readonly Burst[], hits: readonly Contribution[]): CorrelationFinding[] {
    const { timespanUs } = this.planned.correlation;
    const isLate = (firstUs: number, lastUs: number) =>
      firstUs - timespanUs < this.late.toUs && lastUs + timespanUs > this.late.fromUs;
    return bursts.map((burst) => findingOf(this.planned.rule, burst, hits, (first) => this.partsOf(first), isLate));
  }

  private momentsOf(view: GroupView, hits: readonly Contribution[]): readonly Moment[] {
    return this.isInner ? momentsOf(this.planned.rule, view, hits) : [];
  }

  private groupsWith(moments: readonly Moment[]): Iterable<Group> {
    const more = new Map<string, Group>();
    for (const moment of moments) {
      const place = this.placeOfMoment(moment);
      if (place === null || place.contribution.timeUs <= this.judgedUs) continue;
      const group = more.get(place.key) ?? this.groups.get(place.key)?.copy() ?? new Group();
      more.set(place.key, group);
      this.addTo(group, place.contribution);
    }
    return new Map([...this.groups, ...more]).values();
  }

  private peekGroup(group: Group, coverage: Coverage): Judged {
    const known = this.peeked.get(group);
    if (known?.version === group.version && this.planned.absent.length === 0) return known.judged;
    const view = group.view(this.planned, this, Number.POSITIVE_INFINITY, coverage);
    const findings = this.findingsOf(view.bursts.filter(isNotWaiting), group.hits);
    const judged = { findings, moments: this.momentsOf(view, group.hits) };
    this.peeked.set(group, { version: group.version, judged });
    return judged;
  }
}

function rolesOf({ correlation, wanted, absent }: PlannedCorrelation): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const [place, rule] of correlation.rules.entries()) {
    const known = roles.get(rule);
    roles.set(rule, {
      wanted: known?.wanted === true || wanted.includes(place),
      denied: known?.denied === true || absent.includes(place),
    });
  }
  return roles;
}

/** A window that is not over is no question to report while there may be more to come. */
function isNotWaiting({ undecided }: Burst): boolean {
  return [...undecided.values()].every(({ why }) => why !== 'not-over');
}
