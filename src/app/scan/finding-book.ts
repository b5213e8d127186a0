import { levelRank } from '#base/level.ts';
import type { FindingLine } from '#base/lines.ts';
import type { RecordPointer } from '#base/provenance.ts';
import type { Reason } from '#base/reason.ts';
import { isoFromUs } from '#base/utc.ts';
import type { Lang } from '#catalog/lang.ts';
import type { RuleBehaviours } from '#catalog/rule-behaviours.ts';
import { say } from '#catalog/say.ts';
import { actorTraits, type TraitFinding } from '#findings/actor-traits.ts';
import { type FindingMatch, type MergedFinding, mergeMatches } from '#findings/merge.ts';
import { sameEvent } from '../hunt/same-event.ts';
import type { StreamedFinding } from './finding-text.ts';
import { type RecordFile, RecordStore } from './record-store.ts';
import type { RuleOutput } from './rule-outputs.ts';
import type { MatchedRecord } from './task-result.ts';

/** Host and user as the records spell them; merging does not mind the case. */
interface Subject {
  readonly rule: RuleOutput;
  readonly host: string;
  readonly user: string;
  /** Positions in the record store. */
  readonly records: number[];
}

/** A match as merging sees it; where it stands is looked up only when two of the same time are compared. */
class StoredMatch implements FindingMatch {
  readonly position: number;
  private readonly subject: Subject;
  private readonly store: RecordStore;

  constructor(subject: Subject, store: RecordStore, position: number) {
    this.subject = subject;
    this.store = store;
    this.position = position;
  }

  get question(): string {
    return this.subject.rule.question;
  }

  get host(): string {
    return this.subject.host;
  }

  get user(): string {
    return this.subject.user;
  }

  get timeUs(): number {
    return this.store.timeUs(this.position);
  }

  get pointer(): RecordPointer {
    return this.store.pointer(this.position);
  }

  get event(): string {
    const { pointer, timeUs, host } = this;
    return sameEvent({ ...pointer, ...this.store.log(this.position), timeUs, host });
  }
}

export interface Findings {
  /** Worst first. */
  readonly lines: readonly FindingLine[];
  /** Why, by finding id, for a report in more than one language. */
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** A finding with its reason, before it is known which actors the run names. */
export interface FurtherFinding {
  readonly line: Omit<FindingLine, 'named'>;
  readonly reason: Reason;
}

/** Collects matches by rule, host and user, and makes findings of them once all are in. */
export class FindingBook {
  readonly store = new RecordStore();
  private readonly lang: Lang;
  private readonly behavioursOf: RuleBehaviours;
  private readonly subjects = new Map<string, Subject>();
  private matchCount = 0;

  constructor(lang: Lang, behavioursOf: RuleBehaviours) {
    this.lang = lang;
    this.behavioursOf = behavioursOf;
  }

  get matches(): number {
    return this.matchCount;
  }

  /** Tells how many records of the same subject came before. */
  enter(rule: RuleOutput, file: RecordFile, record: MatchedRecord): number {
    const { host, user } = record;
    const key = `${rule.question}\u0000${host}\u0000${user}`;
    let subject = this.subjects.get(key);
    if (subject === undefined) {
      subject = { rule, host, user, records: [] };
      this.subjects.set(key, subject);
    }
    this.matchCount++;
    return subject.records.push(this.store.add(file, record)) - 1;
  }

  /** `further`: findings that are more than matches of one rule. */
  close(further: readonly FurtherFinding[] = []): Findings {
    const reasons = new Map<string, Reason>();
    const byQuestion = Map.groupBy(this.subjects.values(), ({ rule }) => rule.question);
    const found = [...byQuestion.values()].flatMap((subjects) => this.merged(subjects));
    const traits = [...found.map(traitOf), ...further.map(({ line }) => traitOfLine(line))];
    const named = namedActors(traits, this.behavioursOf);
    const lines: FindingLine[] = found.map(({ rule, merged }) =>
      this.line(rule, merged, named.get(merged.id) ?? [], reasons),
    );
    for (const { line, reason } of further) {
      reasons.set(line.id, reason);
      lines.push({ ...line, named: named.get(line.id) ?? [] });
    }
    return { lines: lines.sort(worstFirst), reasons };
  }

  /** Of one question: what it found of an event is one match, even where two doors name two users. */
  private merged(subjects: readonly Subject[]): Found[] {
    const { rule } = subjects[0] as Subject;
    const matches = subjects.flatMap((subject) =>
      subject.records.map((position) => new StoredMatch(subject, this.store, position)),
    );
    return mergeMatches(matches).map((merged) => ({ rule, merged }));
  }

  private line(
    rule: RuleOutput,
    merged: MergedFinding<StoredMatch>,
    named: readonly string[],
    reasons: Map<string, Reason>,
  ): StreamedFinding {
    const { id, question, host, user } = merged;
    const positions = Int32Array.from(merged.matches, (match) => match.position);
    const { store } = this;
    const reason = reasonOf(rule, { count: positions.length, host, user });
    reasons.set(id, reason);
    const { ref, techniques, actors, recommendations } = rule;
    return {
      kind: 'finding',
      id,
      question,
      title: ref.title,
      level: ref.level,
      first: isoFromUs(merged.firstUs),
      last: isoFromUs(merged.lastUs),
      count: positions.length,
      subjects: { host, user },
      techniques,
      actors,
      named,
      recommendations,
      reason: say(this.lang, reason.key, reason.values),
      rule: ref,
      // Made when asked for: a finding may have more records than fit into memory beside those of all others.
      get evidence(): RecordPointer[] {
        return [...this.pointers()];
      },
      *pointers() {
        for (const position of positions) yield store.pointer(position);
      },
    };
  }
}

interface Found {
  readonly rule: RuleOutput;
  readonly merged: MergedFinding<StoredMatch>;
}

function traitOf({ rule: { question }, merged: { id, host, matches } }: Found): TraitFinding {
  return {
    id,
    rule: question,
    host,
    *pointers() {
      for (const match of matches) yield match.pointer;
    },
  };
}

function traitOfLine({ id, question, subjects, evidence }: FurtherFinding['line']): TraitFinding {
  return { id, rule: question, host: subjects.host, pointers: () => evidence };
}

/** By finding id: the actors that the whole run names and for whom this finding speaks. */
function namedActors(findings: readonly TraitFinding[], behavioursOf: RuleBehaviours): Map<string, string[]> {
  const byFinding = new Map<string, string[]>();
  for (const { actor, named, traits } of actorTraits(findings, behavioursOf))
    for (const id of named ? new Set(traits.flatMap((trait) => trait.findings)) : [])
      byFinding.set(id, [...(byFinding.get(id) ?? []), actor]);
  return byFinding;
}

interface Counted {
  readonly count: number;
  readonly host: string;
  readonly user: string;
}

function reasonOf({ because }: RuleOutput, values: Counted & Readonly<Record<string, string | number>>): Reason {
  if (because !== null)
    return {
      key: values.host === '' ? 'findings.reason-indicator-bare' : 'findings.reason-indicator',
      values: { ...because, ...values },
    };
  return { key: reasonKey(values.host, values.user), values };
}

function reasonKey(host: string, user: string): Reason['key'] {
  if (host === '') return 'findings.reason-bare';
  return user === '' ? 'findings.reason-host' : 'findings.reason-host-user';
}

function worstFirst(a: FindingLine, b: FindingLine): number {
  return levelRank(b.level) - levelRank(a.level) || b.count - a.count || byText(a.title, b.title) || byText(a.id, b.id);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
