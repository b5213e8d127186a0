import { createHash } from 'node:crypto';
import type { RecordPointer } from '#base/provenance.ts';

/** One match as merging sees it. */
export interface FindingMatch {
  /** Id of the question, such as a rule. */
  readonly question: string;
  readonly host: string;
  readonly user: string;
  /** UTC microseconds; NaN where unknown. */
  readonly timeUs: number;
  readonly pointer: RecordPointer;
  /** Key of the event: the same for records that tell of one event through several doors, which differ by less than a millisecond. */
  readonly event: string;
}

/** Matches of one question on one subject within one window. */
export interface MergedFinding<Match extends FindingMatch = FindingMatch> {
  /** `F-` and 12 hex digits: the same matches always give the same id. */
  readonly id: string;
  readonly question: string;
  readonly host: string;
  readonly user: string;
  readonly firstUs: number;
  readonly lastUs: number;
  /** One per event, by time, then place. */
  readonly matches: readonly Match[];
}

/** A pause of an hour between two matches ends a finding (own): shorter pauses are one piece of work of one person. */
export const windowUs = 3_600_000_000;

/**
 * Merges matches by question, host, user and window. An event that came through several doors is one match: that of the smallest
 * hash and offset. Neither the order of the input nor the names of its files matter.
 */
export function mergeMatches<Match extends FindingMatch>(matches: readonly Match[]): MergedFinding<Match>[] {
  const byQuestion = Map.groupBy(matches, ({ question }) => question);
  const once = [...byQuestion.values()].flatMap(oncePerEvent);
  const bySubject = Map.groupBy(
    once,
    ({ question, host, user }) => `${question}\u0000${host.toLowerCase()}\u0000${user.toLowerCase()}`,
  );
  return [...bySubject.values()].flatMap((list) => splitByWindow(list.sort(byTime))).map(asFinding);
}

/** Keys are only made where several matches share a millisecond: there may be millions of others. */
function oncePerEvent<Match extends FindingMatch>(matches: Match[]): Match[] {
  const once: Match[] = [];
  const sorted = matches.sort(byTime);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    do end++;
    while (end < sorted.length && momentOf(sorted[end] as Match) === momentOf(sorted[start] as Match));
    const same = sorted.slice(start, end);
    once.push(...(same.length === 1 ? same : firstOfEach(same)));
  }
  return once;
}

/** Milliseconds; null where no time is known. */
function momentOf({ timeUs }: FindingMatch): number | null {
  return Number.isNaN(timeUs) ? null : Math.floor(timeUs / 1000);
}

function firstOfEach<Match extends FindingMatch>(matches: readonly Match[]): Match[] {
  const byEvent = new Map<string, Match>();
  for (const match of matches) {
    const known = byEvent.get(match.event);
    if (known === undefined || byPlace(match, known) < 0) byEvent.set(match.event, match);
  }
  return [...byEvent.values()];
}

function byTime(a: FindingMatch, b: FindingMatch): number {
  if (a.timeUs !== b.timeUs) {
    if (Number.isNaN(a.timeUs)) return Number.isNaN(b.timeUs) ? byPlace(a, b) : 1;
    return Number.isNaN(b.timeUs) ? -1 : a.timeUs - b.timeUs;
  }
  return byPlace(a, b);
}

function byPlace({ pointer: a }: FindingMatch, { pointer: b }: FindingMatch): number {
  return byText(a.sha256, b.sha256) || a.offset - b.offset || byText(a.file, b.file);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function splitByWindow<Match extends FindingMatch>(sorted: readonly Match[]): Match[][] {
  const windows: Match[][] = [];
  let last = Number.NaN;
  for (const match of sorted) {
    const apart = Number.isNaN(match.timeUs) !== Number.isNaN(last) || match.timeUs - last > windowUs;
    if (windows.length === 0 || apart) windows.push([match]);
    else windows.at(-1)?.push(match);
    last = match.timeUs;
  }
  return windows;
}

function asFinding<Match extends FindingMatch>(matches: Match[]): MergedFinding<Match> {
  const first = matches[0] as Match;
  const last = matches.at(-1) as Match;
  const { question, host, user, pointer } = first;
  const identity = JSON.stringify([question, host, user, pointer.sha256, pointer.offset]);
  const id = `F-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
  return { id, question, host, user, firstUs: first.timeUs, lastUs: last.timeUs, matches };
}
