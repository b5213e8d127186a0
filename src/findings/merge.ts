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
  /** By time, then file and offset. */
  readonly matches: readonly Match[];
}

/** A pause of an hour between two matches ends a finding (own): shorter pauses are one piece of work of one person. */
export const windowUs = 3_600_000_000;

/** Merges matches by question, host, user and window. The order of the input does not matter. */
export function mergeMatches<Match extends FindingMatch>(matches: readonly Match[]): MergedFinding<Match>[] {
  const bySubject = new Map<string, Match[]>();
  for (const match of matches) {
    const key = `${match.question}\u0000${match.host.toLowerCase()}\u0000${match.user.toLowerCase()}`;
    const list = bySubject.get(key);
    if (list === undefined) bySubject.set(key, [match]);
    else list.push(match);
  }
  return [...bySubject.values()].flatMap((list) => splitByWindow(list.sort(byTime))).map(asFinding);
}

function byTime(a: FindingMatch, b: FindingMatch): number {
  if (a.timeUs !== b.timeUs) {
    if (Number.isNaN(a.timeUs)) return Number.isNaN(b.timeUs) ? byPlace(a, b) : 1;
    return Number.isNaN(b.timeUs) ? -1 : a.timeUs - b.timeUs;
  }
  return byPlace(a, b);
}

function byPlace(a: FindingMatch, b: FindingMatch): number {
  if (a.pointer.file !== b.pointer.file) return a.pointer.file < b.pointer.file ? -1 : 1;
  return a.pointer.offset - b.pointer.offset;
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
