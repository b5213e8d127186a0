import type { Lang } from './lang.ts';

/**
 * A sentence as `npm run generate` compiles it from messages/: plain text with `{name}` placeholders, or parts where the
 * wording depends on a number or a word. Compiled beforehand because the ICU library costs 15 ms of every start
 * (docs/decisions/0010-sentences-are-compiled.md).
 */
export type Sentence = string | readonly Part[];

export type Part =
  | string
  | { readonly value: string }
  | { readonly number: string }
  | { readonly plural: string; readonly ordinal?: true; readonly cases: Readonly<Record<string, readonly Part[]>> }
  | { readonly select: string; readonly cases: Readonly<Record<string, readonly Part[]>> };

export type Values = Readonly<Record<string, string | number>>;

/** `words`: by what a `select` chooses, where something else stands for the values. */
interface Filling {
  readonly lang: Lang;
  readonly values: Values;
  readonly words: Values;
}

/** The sentence with its values. A placeholder without a value stays visible: a hole in a sentence never stops a scan. */
export function formatSentence(sentence: Sentence, lang: Lang, values: Values, words: Values = values): string {
  if (typeof sentence !== 'string') return joined(sentence, { lang, values, words });
  return sentence.includes('{')
    ? sentence.replace(/\{(\w+)\}/g, (_hole, name: string) => shown(values, name))
    : sentence;
}

function joined(parts: readonly Part[], filling: Filling): string {
  let text = '';
  for (const part of parts) text += worded(part, filling);
  return text;
}

function worded(part: Part, filling: Filling): string {
  const { lang, values, words } = filling;
  if (typeof part === 'string') return part;
  if ('value' in part) return shown(values, part.value);
  if ('number' in part) return grouped(values, part.number);
  if ('select' in part) return joined(caseOf(part.cases, String(words[part.select])), filling);
  return joined(pluralCase(part.cases, lang, Number(values[part.plural]), part.ordinal), filling);
}

function shown(values: Values, name: string): string {
  return Object.hasOwn(values, name) ? String(values[name]) : `{${name}}`;
}

/** Digits in groups of three, as both languages write them; at most three decimals. */
function grouped(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) return shown(values, name);
  const [whole = '', decimals] = String(Math.round(value * 1000) / 1000).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

type Cases = Readonly<Record<string, readonly Part[]>>;

function pluralCase(cases: Cases, lang: Lang, count: number, ordinal: boolean | undefined): readonly Part[] {
  const exact = `=${count}`;
  if (Object.hasOwn(cases, exact)) return cases[exact] ?? [];
  return caseOf(cases, pluralRules(lang, ordinal ? 'ordinal' : 'cardinal').select(count));
}

function caseOf(cases: Cases, name: string): readonly Part[] {
  return (Object.hasOwn(cases, name) ? cases[name] : cases['other']) ?? [];
}

const rules = new Map<string, Intl.PluralRules>();

/** Kept, because making one costs more than a hundred sentences. */
function pluralRules(lang: Lang, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  const known = rules.get(lang + type);
  if (known) return known;
  const made = new Intl.PluralRules(lang, { type });
  rules.set(lang + type, made);
  return made;
}
