import type { RecordPointer } from '#base/provenance.ts';
import type { RuleBehaviours } from '#catalog/rule-behaviours.ts';

/** A finding of the run, as far as naming an actor looks at it. */
export interface TraitFinding {
  readonly id: string;
  /** Id of the rule that found it. */
  readonly rule: string;
  readonly host: string;
  /** Read only until two different records are known, so there may be any number of them. */
  pointers(): Iterable<RecordPointer>;
}

/** One behaviour seen by one rule. */
export interface ActorTrait {
  readonly behaviour: number;
  readonly rule: string;
  /** Ids of the findings that show it. */
  readonly findings: readonly string[];
  readonly hosts: readonly string[];
  /** One or two different records: enough to tell whether two traits rest on the same one. */
  readonly records: readonly RecordPointer[];
}

/** What a run shows of one actor. */
export interface ActorTraits {
  readonly actor: string;
  /** Two independent traits or more: two behaviours, by two rules, in two records. Even that is no proof of who acted. */
  readonly named: boolean;
  /** What speaks for the actor. */
  readonly traits: readonly ActorTrait[];
}

/**
 * The actors that findings speak for, sorted by id. A behaviour that many share is no trait and is not in `behavioursOf` as
 * one; a single trait names nobody.
 */
export function actorTraits(findings: Iterable<TraitFinding>, behavioursOf: RuleBehaviours): ActorTraits[] {
  const byActor = new Map<string, Map<string, OpenTrait>>();
  for (const finding of findings) {
    const behaviours = Object.hasOwn(behavioursOf, finding.rule) ? (behavioursOf[finding.rule] ?? []) : [];
    for (const { actor, behaviour, trait } of behaviours)
      if (trait) addTo(traitsOf(byActor, actor), finding, behaviour);
  }
  return [...byActor]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, open]) => {
      const traits = [...open.values()].map(closed);
      return { actor, named: hasIndependentPair(traits), traits };
    });
}

interface OpenTrait {
  readonly behaviour: number;
  readonly rule: string;
  readonly findings: string[];
  readonly hosts: Set<string>;
  /** By what the record holds: the same record in two copies of a log is one. */
  readonly records: Map<string, RecordPointer>;
}

const enoughRecords = 2;

function traitsOf(byActor: Map<string, Map<string, OpenTrait>>, actor: string): Map<string, OpenTrait> {
  const known = byActor.get(actor) ?? new Map<string, OpenTrait>();
  byActor.set(actor, known);
  return known;
}

function addTo(traits: Map<string, OpenTrait>, finding: TraitFinding, behaviour: number): void {
  const key = `${behaviour} ${finding.rule}`;
  const trait = traits.get(key) ?? {
    behaviour,
    rule: finding.rule,
    findings: [],
    hosts: new Set<string>(),
    records: new Map<string, RecordPointer>(),
  };
  traits.set(key, trait);
  trait.findings.push(finding.id);
  trait.hosts.add(finding.host);
  for (const pointer of finding.pointers()) {
    if (trait.records.size >= enoughRecords) return;
    trait.records.set(pointer.recordSha256 || `${pointer.sha256} ${pointer.offset}`, pointer);
  }
}

function closed({ behaviour, rule, findings, hosts, records }: OpenTrait): ActorTrait {
  return { behaviour, rule, findings, hosts: [...hosts].sort(), records: [...records.values()] };
}

function hasIndependentPair(traits: readonly ActorTrait[]): boolean {
  return traits.some((one, index) => traits.slice(index + 1).some((other) => independent(one, other)));
}

function independent(one: ActorTrait, other: ActorTrait): boolean {
  if (one.behaviour === other.behaviour || one.rule === other.rule) return false;
  return one.records.some((record) => other.records.some((another) => !sameRecord(record, another)));
}

function sameRecord(one: RecordPointer, other: RecordPointer): boolean {
  if (one.recordSha256 !== '' && one.recordSha256 === other.recordSha256) return true;
  return one.sha256 === other.sha256 && one.offset === other.offset;
}
