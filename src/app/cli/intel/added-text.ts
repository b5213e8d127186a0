import type { Reason } from '#base/reason.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { defang } from '#reports/defang.ts';
import { visibleLine } from '#reports/visible.ts';
import type { AddedIntel } from '#app/intel/add-content.ts';

/** Refusals that are listed one by one. */
const mostListed = 1_000;
const mostShown = 20;

/** What was added, as one object; values as they stand in the file. */
export function addedJson(added: readonly AddedIntel[], lang: Lang) {
  const refused = refusals(added);
  const notUsable = added.flatMap(({ path, notUsable: own }) =>
    own.map(({ pattern, place, why }) => ({ value: pattern, why: said(why, lang), file: path, place })),
  );
  return {
    added: sum(added, (each) => each.added),
    merged: sum(added, (each) => each.merged),
    quarantined: sum(added, (each) => each.quarantined),
    refused: refused.slice(0, mostListed).map(({ why, ...rest }) => ({ ...rest, why: said(why, lang) })),
    refusedMore: sum(added, ({ refusedMore }) => refusedMore) + Math.max(0, refused.length - mostListed),
    notUsable: notUsable.slice(0, mostListed),
    notUsableMore: sum(added, ({ notUsableMore }) => notUsableMore) + Math.max(0, notUsable.length - mostListed),
  };
}

/** The same for people: values defanged, the first refusals, the rest counted. */
export function* addedText(added: readonly AddedIntel[], lang: Lang): Generator<string> {
  const refused = refusals(added);
  const more = sum(added, ({ refusedMore }) => refusedMore);
  const notUsable = sum(added, (each) => each.notUsable.length + each.notUsableMore);
  yield `${say(lang, 'intel.added', {
    added: sum(added, (each) => each.added),
    merged: sum(added, (each) => each.merged),
    quarantined: sum(added, (each) => each.quarantined),
    refused: refused.length + more,
    notUsable,
    files: added.length,
  })}\n`;
  for (const { value, why, file, place } of refused.slice(0, mostShown)) {
    const where = value === file || place === '' ? file : `${file}:${place}`;
    yield `  ${visibleLine(where)}: ${value === file ? '' : `${visibleLine(defang(value))}: `}${said(why, lang)}\n`;
  }
  const rest = refused.length + more - mostShown;
  if (rest > 0) yield `  ${say(lang, 'intel.refused-more', { count: rest })}\n`;
  for (const [why, count] of reasonCounts(added, lang)) yield `  ${say(lang, 'intel.not-usable', { count, why })}\n`;
}

interface Refusal {
  readonly value: string;
  readonly why: Reason;
  readonly file: string;
  readonly place: string;
}

/** A file of which nothing could be taken is named like a value. */
function refusals(added: readonly AddedIntel[]): Refusal[] {
  return added.flatMap(({ path, why, refused }) => [
    ...(why === null ? [] : [{ value: path, why, file: path, place: '' }]),
    ...refused.map(({ value, place, why: own }) => ({ value, why: own, file: path, place })),
  ]);
}

function reasonCounts(added: readonly AddedIntel[], lang: Lang): (readonly [string, number])[] {
  const whys = added.flatMap(({ notUsable }) => notUsable.map(({ why }) => said(why, lang)));
  const counts = [...Map.groupBy(whys, (why) => why)].map(([why, all]) => [why, all.length] as const);
  return counts.sort(([, a], [, b]) => b - a).slice(0, mostShown);
}

function said({ key, values }: Reason, lang: Lang): string {
  return say(lang, key, values);
}

function sum(added: readonly AddedIntel[], of: (each: AddedIntel) => number): number {
  return added.reduce((total, each) => total + of(each), 0);
}
