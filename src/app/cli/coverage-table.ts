import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { coverageStates, type TechniqueCoverage } from '#questions/coverage/coverage.ts';
import type { CoverageScore } from '#questions/coverage/coverage-score.ts';
import { trimmed, widthOf } from '#reports/formats/text-width.ts';

/** An actor's score, or that of all together where both names are null. */
export interface ScoredActor extends CoverageScore {
  readonly id: string | null;
  readonly name: string | null;
}

const idColumns = 10;
const nameColumns = 42;

/** A line a technique: id, state, name, counts of rules, actors; then what it comes to, actor by actor. */
export function* coverageTable(
  coverage: readonly TechniqueCoverage[],
  scores: readonly ScoredActor[],
  lang: Lang,
): Generator<string> {
  const states = new Map(coverageStates.map((state) => [state, say(lang, `coverage.state-${state}`)]));
  const stateColumns = Math.max(...[...states.values()].map(widthOf)) + 2;
  for (const { technique, state, rule, data, proved } of coverage) {
    const counts = rule === 0 ? '' : `${say(lang, 'coverage.table-counts', { rule, data, proved })}; `;
    const name = trimmed(technique.name, nameColumns - 2);
    yield `${padded(technique.id, idColumns)}${padded(states.get(state) ?? state, stateColumns)}${padded(name, nameColumns)}${counts}${technique.actors.join(', ')}\n`;
  }
  yield '\n';
  for (const score of scores) yield `${scoreText(score, lang)}\n`;
}

/** A percentage never stands without what it is made of. */
function scoreText({ name, score, covered, eligible, unseen }: ScoredActor, lang: Lang): string {
  const actor = name ?? say(lang, 'coverage.actor-all');
  if (score === null) return say(lang, 'coverage.score-none', { actor, unseen });
  return say(lang, 'coverage.score', { actor, covered, eligible, unseen, percent: Math.round(score * 100) });
}

function padded(word: string, columns: number): string {
  return word + ' '.repeat(Math.max(1, columns - widthOf(word)));
}
