import { isoFromUs } from '#base/utc.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { trimmed, widthOf } from '#reports/formats/text-width.ts';
import { visibleLine } from '#reports/visible.ts';
import type { HuntRun, Outcome } from '#app/saved-hunts/saved-hunt.ts';
import type { Standing } from '#app/saved-hunts/standing.ts';

const columns = { name: 42, owner: 14, last: 12, hits: 8, outcome: 18, due: 12 } as const;
type Column = keyof typeof columns;
const inOrder = Object.keys(columns) as Column[];

/** The plan: a hunt a line, with what calls for somebody at its end. */
export function* huntList(standings: readonly Standing[], lang: Lang): Generator<string> {
  if (standings.length > 0) yield `${line((column) => say(lang, `hunts.column-${column}`))}\n`;
  for (const standing of standings) {
    const told = cellsOf(standing, lang);
    yield `${`${line((column) => told[column])}${flagsOf(standing, lang).join(', ')}`.trimEnd()}\n`;
  }
  const count = (kind: 'due' | 'open') => standings.filter((standing) => standing[kind]).length;
  yield `${say(lang, 'hunts.sum', { count: standings.length, due: count('due'), open: count('open') })}\n`;
}

function cellsOf({ hunt, last, dueUs }: Standing, lang: Lang): Readonly<Record<Column, string>> {
  return {
    name: hunt.row.name,
    owner: hunt.owner?.name ?? '–',
    last: last === null ? '–' : dayText(last.search.started_us),
    hits: last === null ? '–' : String(last.search.hits),
    outcome: outcomeOf(last, lang),
    due: dueUs === null ? '–' : dayText(dueUs),
  };
}

function line(textOf: (column: Column) => string): string {
  const cells = inOrder.map((column) => {
    const text = trimmed(visibleLine(textOf(column)), columns[column] - 2);
    return text + ' '.repeat(Math.max(1, columns[column] - widthOf(text)));
  });
  return cells.join('');
}

/** What is to be known of a hunt before its result is believed. */
export function flagsOf({ hunt, due, overdue }: Standing, lang: Lang): string[] {
  const { row, asked, owner } = hunt;
  if (row.state === 'retired') return [say(lang, 'hunts.flag-retired')];
  return [
    ...(overdue ? [say(lang, 'hunts.flag-overdue')] : []),
    ...(due && !overdue ? [say(lang, 'hunts.flag-due')] : []),
    ...(asked.kind === 'measure' ? [say(lang, 'hunts.flag-by-hand')] : []),
    ...(row.mark === 'K' ? [say(lang, 'hunts.flag-unverified')] : []),
    ...(owner?.disabled === true ? [say(lang, 'hunts.flag-owner-disabled')] : []),
    ...(owner === null ? [say(lang, 'hunts.flag-no-owner')] : []),
  ];
}

function outcomeOf(run: HuntRun | null, lang: Lang): string {
  if (run === null) return '–';
  const last = run.conclusions.at(-1);
  return last === undefined ? say(lang, 'hunts.outcome-open') : outcomeWord(last.outcome, lang);
}

export function outcomeWord(outcome: string, lang: Lang): string {
  return say(lang, `hunts.outcome-${outcome as Outcome}`);
}

/** UTC. */
export function dayText(us: number): string {
  return (isoFromUs(us) ?? '').slice(0, 10);
}
