/** What is known of one source that could have shown the events of a rule. */
export interface SourceCoverage {
  /** How the source is named to its user, such as a path or a channel on a host. */
  readonly source: string;
  /** Host it speaks about, '' where unknown or for several. */
  readonly host: string;
  /** Oldest and newest event time it brought, UTC microseconds. */
  readonly fromUs: number;
  readonly toUs: number;
  /** Stretches in which it is known to have lost events. */
  readonly gaps: readonly { readonly fromUs: number; readonly toUs: number }[];
}

/** Per base rule the sources that were asked for it. */
export type Coverage = ReadonlyMap<number, readonly SourceCoverage[]>;

/** Why an absence cannot be told from a silence. */
export interface Undecided {
  /** Index of the rule, or inner correlation, whose absence was asked. */
  readonly rule: number;
  readonly why: 'no-source' | 'not-over' | 'starts-later' | 'gap';
  /** The source that falls short, '' for `no-source`. */
  readonly source: string;
}

/** A stretch in which nothing may have happened, both ends included as far as decided. */
export interface Stretch {
  readonly fromUs: number;
  readonly toUs: number;
}

const MAX_NAMED = 5;

/**
 * Says what stands against calling the silence of a rule an absence within the stretch. Sources of the host in question are judged if
 * there are any, all sources of the rule otherwise; one of them has to reach over the stretch and none of them may have a gap in it.
 */
export function doubts(
  rule: number,
  bases: Iterable<number>,
  host: string,
  stretch: Stretch,
  coverage: Coverage,
): readonly Undecided[] {
  const sources = [...bases].flatMap((base) => coverage.get(base) ?? []);
  if (sources.length === 0) return [{ rule, why: 'no-source', source: '' }];
  const own = sources.filter((each) => each.host !== '' && each.host.toLowerCase() === host.toLowerCase());
  const judged = own.length > 0 ? own : sources;
  const found: Undecided[] = [];
  const newest = judged.reduce((a, b) => (rankNewest(b, a) ? b : a));
  if (newest.toUs < stretch.toUs) found.push({ rule, why: 'not-over', source: newest.source });
  const oldest = judged.reduce((a, b) => (rankOldest(b, a) ? b : a));
  if (oldest.fromUs > stretch.fromUs) found.push({ rule, why: 'starts-later', source: oldest.source });
  const torn = judged.filter(({ gaps }) => gaps.some((gap) => gap.fromUs < stretch.toUs && gap.toUs > stretch.fromUs));
  const names = [...new Set(torn.map(({ source }) => source))].sort();
  for (const source of names.slice(0, MAX_NAMED)) found.push({ rule, why: 'gap', source });
  return found;
}

function rankNewest(a: SourceCoverage, b: SourceCoverage): boolean {
  return a.toUs > b.toUs || (a.toUs === b.toUs && a.source < b.source);
}

function rankOldest(a: SourceCoverage, b: SourceCoverage): boolean {
  return a.fromUs < b.fromUs || (a.fromUs === b.fromUs && a.source < b.source);
}
