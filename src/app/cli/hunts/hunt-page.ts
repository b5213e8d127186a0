import { isoFromUs } from '#base/utc.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { visibleLine } from '#reports/visible.ts';
import { type HuntRun, inLang, type SavedHunt, type Told } from '#app/saved-hunts/saved-hunt.ts';
import { openQuestion, spokenQuestion } from '#app/saved-hunts/saved-question.ts';
import type { Standing } from '#app/saved-hunts/standing.ts';
import { dayText, flagsOf, outcomeWord } from './hunt-list.ts';

/** A saved hunt with all its runs, the last one first. */
export function huntPage(standing: Standing, lang: Lang): string {
  const { hunt, runs } = standing;
  const flags = flagsOf(standing, lang).join(', ');
  const lines = [
    `${hunt.row.name}  ${hunt.row.id}${flags === '' ? '' : `  (${flags})`}`,
    ...aboutLines(standing, lang),
    '',
    ...(runs.length === 0 ? [say(lang, 'hunts.never-run')] : runs.toReversed().flatMap((run) => runLines(run, lang))),
  ];
  return lines.map((line) => `${visibleLine(line)}\n`).join('');
}

function aboutLines({ hunt, dueUs }: Standing, lang: Lang): string[] {
  const { row, hypothesis, expected, next, techniques, actors, needs, owner } = hunt;
  const none = say(lang, 'hunts.none');
  const listed = (values: readonly string[]) => (values.length === 0 ? none : values.join(', '));
  const told = (text: Told | null) => (text === null ? none : inLang(text, lang));
  return [
    say(lang, 'hunts.said-hypothesis', { text: told(hypothesis) }),
    ...questionLines(hunt, lang),
    say(lang, 'hunts.said-expected', { text: told(expected) }),
    say(lang, 'hunts.said-next', { text: told(next) }),
    say(lang, 'hunts.said-techniques', { text: listed(techniques) }),
    say(lang, 'hunts.said-actors', { text: listed(actors) }),
    say(lang, 'hunts.said-needs', { text: listed(needs) }),
    say(lang, 'hunts.said-owner', { text: owner?.name ?? none }),
    say(lang, 'hunts.said-schedule', { text: row.schedule ?? none, due: dueUs === null ? none : dayText(dueUs) }),
  ];
}

function questionLines({ row, asked }: SavedHunt, lang: Lang): string[] {
  const { version } = row;
  const question = openQuestion(asked.question);
  if (question === null) return [say(lang, 'hunts.said-question', { version, text: say(lang, 'hunts.stale-short') })];
  const { measure, period, sources, minLevel } = question;
  const asking = spokenQuestion(question);
  const limits = [period, sources?.join(', '), minLevel].filter((each) => each !== undefined);
  const within = limits.length === 0 ? '' : ` [${limits.join('; ')}]`;
  return [
    ...(asking === '' ? [] : [say(lang, 'hunts.said-question', { version, text: asking + within })]),
    ...(measure === undefined ? [] : [say(lang, 'hunts.said-measure', { text: measure[lang] })]),
  ];
}

function runLines({ search, conclusions }: HuntRun, lang: Lang): string[] {
  const { id, started_us, records, hits, hunt_version, actor } = search;
  const time = minute(started_us);
  const version = hunt_version ?? '–';
  return [
    say(lang, 'hunts.run-line', { id, time, version, records, hits, actor }),
    ...(conclusions.length === 0 ? [`  ${say(lang, 'hunts.outcome-open')}`] : []),
    ...conclusions.map(({ outcome, text, actor: by, at_us }) => {
      const word = outcomeWord(outcome, lang);
      return `  ${say(lang, 'hunts.conclusion-line', { outcome: word, text, actor: by, time: minute(at_us) })}`;
    }),
  ];
}

function minute(us: number): string {
  return (isoFromUs(us) ?? '').slice(0, 16).replace('T', ' ');
}
