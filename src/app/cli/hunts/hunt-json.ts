import { isoFromUs } from '#base/utc.ts';
import type { HuntConclusionsTable } from '#store/schema/hunts.ts';
import type { HuntRun } from '#app/saved-hunts/saved-hunt.ts';
import { openQuestion } from '#app/saved-hunts/saved-question.ts';
import type { Standing } from '#app/saved-hunts/standing.ts';

/** A saved hunt, as one JSON object a line. Its question is null where a newer program wrote it. */
export function huntJson({ hunt, runs, last, dueUs, due, overdue, open }: Standing): object {
  const { row, hypothesis, expected, next, techniques, actors, needs, asked, owner } = hunt;
  return {
    kind: 'hunt',
    id: row.id,
    name: row.name,
    state: row.state,
    hypothesis,
    expected,
    next,
    techniques,
    actors,
    needs,
    ready: row.ready,
    mark: row.mark,
    version: row.version,
    questionKind: asked.kind,
    question: openQuestion(asked.question),
    questionSha256: asked.question_sha256,
    schedule: row.schedule,
    owner,
    created: isoFromUs(row.created_us),
    changed: isoFromUs(row.changed_us),
    runs: runs.length,
    last: last === null ? null : runJson(last),
    due: timeOf(dueUs),
    isDue: due,
    overdue,
    open,
  };
}

/** A run with what was concluded of it. */
export function runJson({ search, conclusions }: HuntRun): object {
  const { id, hunt_version, version, started_us, from_us, to_us, sources, files, records, hits, actor } = search;
  return {
    id,
    huntVersion: hunt_version,
    version,
    started: isoFromUs(started_us),
    from: timeOf(from_us),
    to: timeOf(to_us),
    sources: JSON.parse(sources) as string[],
    files,
    records,
    hits,
    by: actor,
    conclusions: conclusions.map(conclusionJson),
  };
}

export function conclusionJson({ outcome, text, actor, at_us }: HuntConclusionsTable): object {
  return { outcome, text, by: actor, at: isoFromUs(at_us) };
}

function timeOf(us: number | null): string | null {
  return us === null ? null : isoFromUs(us);
}
