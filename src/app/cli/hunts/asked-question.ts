import { readdirSync } from 'node:fs';
import type { Level } from '#base/level.ts';
import type { Result } from '#base/result.ts';
import type { Lang } from '#catalog/lang.ts';
import { packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import { ownPaths } from '#app/paths.ts';
import { type HuntRefused, huntError } from '#app/saved-hunts/hunt-refused.ts';
import { keepRules, keptRules } from '#app/saved-hunts/keep-rules.ts';
import { openQuestion, type SavedQuestion } from '#app/saved-hunts/saved-question.ts';
import type { SavedHunt } from '#app/saved-hunts/saved-hunt.ts';
import type { AskOptions } from '../ask-store.ts';
import { actorsNamed, periodNamed } from '../coverage-arguments.ts';
import { askedOf, type HuntAsked, type HuntWords } from '../hunt-asked.ts';
import { readCoverageCatalog } from '#app/coverage/coverage-catalog.ts';
import { zoneNamed } from '../scan-arguments.ts';

/** The asking options of a saved hunt: those of `holdfast hunt` that do not belong to one run alone. */
export interface QuestionOptions extends HuntWords, Omit<AskOptions, 'format'> {
  readonly minLevel?: Level;
}

/** Whether a question is asked, and not only of which records. */
export function isAsking(query: string | undefined, { rule, actor, technique, sql }: QuestionOptions): boolean {
  return [query, rule, actor, technique, sql].some((each) => each !== undefined);
}

/** What is asked, whole: rules are read now. Ends the program for a question that cannot be asked. */
export async function questionOf(
  query: string | undefined,
  options: QuestionOptions,
  lang: Lang,
): Promise<SavedQuestion> {
  const { rule, actor, technique, sql } = options;
  if (actor !== undefined) actorsNamed(actor, readCoverageCatalog().actors);
  const question: SavedQuestion = {
    ...defined({ query, sql, actor, technique }),
    ...(rule === undefined ? {} : orEnd(keepRules(rule))),
    ...limitsOf(options),
  };
  requireAskable(await askedBy(question, lang), question);
  return question;
}

/** Of which records a question is asked, as far as the options say it. */
export function limitsOf({ zone, period, source, minLevel }: QuestionOptions) {
  periodNamed(period, Date.now() * 1000);
  zoneNamed(zone);
  return defined({ zone, period, sources: source, minLevel });
}

/** The question of a saved hunt; ends the program where this version of the program does not understand it. */
export async function askedOfHunt(
  { row, asked }: SavedHunt,
  lang: Lang,
): Promise<{ readonly asked: HuntAsked; readonly options: Omit<AskOptions, 'format'> }> {
  const question = openQuestion(asked.question);
  if (question === null) throw huntError({ why: 'stale', values: { name: row.name, version: row.version } });
  if (asked.kind === 'measure') throw huntError({ why: 'by-hand', values: { name: row.name } });
  const words = await askedBy(question, lang);
  requireAskable(words, question);
  const { sources, period, minLevel } = question;
  return { asked: words, options: defined({ source: sources, period, minLevel }) };
}

async function askedBy(question: SavedQuestion, lang: Lang): Promise<HuntAsked> {
  const { query, sql, rules, actor, technique, zone } = question;
  const read = rules === undefined ? undefined : keptRules(question);
  return askedOf(query, defined({ sql, read, actor, technique, zone }), lang);
}

/** A rule that is refused would be a question that never finds anything. */
function requireAskable({ asked }: HuntAsked, { rules }: SavedQuestion): void {
  if (rules === undefined || typeof asked.content === 'string') return;
  for (const { refused, meta } of packedRuleEntries(asked.content))
    if (refused !== null) throw huntError({ why: 'rule-broken', values: { path: meta.path }, because: refused });
}

/** Ids of the kinds of evidence that the catalogue knows, as they were given. */
export function neededEvidence(ids: readonly string[]): readonly string[] {
  const known = new Set(readdirSync(`${ownPaths.root}/catalog/evidence`).map((name) => name.replace(/\.yaml$/, '')));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return ids;
  throw huntError({ why: 'needs-unknown', values: { id: unknown.slice(0, 80) } });
}

export function orEnd<T>(result: Result<T, HuntRefused>): T {
  if (result.ok) return result.value;
  throw huntError(result.error);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
