import { compareFindings, type CorrelationFinding } from './finding.ts';

/**
 * Findings as they are reported while events still come. A finding that late events change is never taken back silently: a successor
 * names what it takes the place of, and what no longer holds at all is withdrawn by a record that says so.
 */
export class FindingHistory {
  /** Reported and still able to change, by rule and group. */
  private reported = new Map<string, readonly CorrelationFinding[]>();

  /** What is new since the last call, given what `settle` gave back and what `current` says now. */
  update(over: readonly CorrelationFinding[], current: readonly CorrelationFinding[]): CorrelationFinding[] {
    const now = Map.groupBy([...over, ...current], subjectOf);
    const changes: CorrelationFinding[] = [];
    for (const [subject, findings] of now) changes.push(...changesOf(this.reported.get(subject) ?? [], findings));
    for (const [subject, before] of this.reported) if (!now.has(subject)) changes.push(...changesOf(before, []));
    this.reported = Map.groupBy(current, subjectOf);
    return changes.sort(compareFindings);
  }
}

function changesOf(before: readonly CorrelationFinding[], now: readonly CorrelationFinding[]): CorrelationFinding[] {
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(now.map(({ id }) => id));
  const changed = before.filter(({ id }) => !kept.has(id));
  const followed = new Set<string>();
  const successors = now
    .filter(({ id }) => !known.has(id))
    .map((finding) => {
      const supersedes = changed.filter((old) => overlaps(old, finding)).map(({ id }) => id);
      for (const id of supersedes) followed.add(id);
      return { ...finding, supersedes };
    });
  const withdrawn = changed
    .filter(({ id }) => !followed.has(id))
    .map((old) => ({ ...old, id: `${old.id}-w`, supersedes: [old.id], withdrawn: true }));
  return [...successors, ...withdrawn];
}

function overlaps(a: CorrelationFinding, b: CorrelationFinding): boolean {
  return a.firstUs <= b.lastUs && b.firstUs <= a.lastUs;
}

function subjectOf({ rule, group }: CorrelationFinding): string {
  return JSON.stringify([rule, group.map(({ state, value }) => [state, value?.toLowerCase() ?? null])]);
}
