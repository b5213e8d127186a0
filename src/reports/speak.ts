import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { Phrase } from './document.ts';

/** A sentence in one language, cut where evidence or a door stands in it. */
export type Segment =
  | { readonly text: string }
  | { readonly evidence: string }
  | { readonly target: string; readonly inside: readonly Segment[] };

/**
 * Says a phrase. Evidence goes through the sentence as a placeholder of private-use characters and is put in after the
 * sentence has been read, so no evidence can open a door or end a sentence.
 */
export function speak(phrase: Phrase, lang: Lang): readonly Segment[] {
  const evidence: string[] = [];
  return segments(sentence(phrase, lang, evidence), evidence);
}

const doors = /\[([^\]]*)\]\(([\w.-]+)\)/g;
const slots = /\uE000(\d+)\uE001/g;

function sentence(phrase: Phrase, lang: Lang, evidence: string[]): string {
  const values: Record<string, string | number> = {};
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(phrase.values ?? {})) {
    values[name] = valueFor(value, lang, evidence);
    if (typeof value !== 'object') words[name] = value;
  }
  const text = say(lang, phrase.key, values, words);
  return text.replace(doors, (_door, words: string, name: string) => {
    const target = phrase.links?.[name];
    return target === undefined ? words : `[${words}](${target})`;
  });
}

function valueFor(value: string | number | Phrase, lang: Lang, evidence: string[]): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return sentence(value, lang, evidence);
  evidence.push(value);
  return `\uE000${evidence.length - 1}\uE001`;
}

function segments(text: string, evidence: readonly string[]): readonly Segment[] {
  return split(text, doors).flatMap((part) =>
    typeof part === 'string'
      ? fill(part, evidence)
      : [{ target: part[2] ?? '', inside: fill(part[1] ?? '', evidence) }],
  );
}

function fill(text: string, evidence: readonly string[]): readonly Segment[] {
  return split(text, slots).map((part) =>
    typeof part === 'string' ? { text: part } : { evidence: evidence[Number(part[1])] ?? '' },
  );
}

/** Text and matches in turn, empty text left out. */
function split(text: string, pattern: RegExp): readonly (string | RegExpMatchArray)[] {
  const parts: (string | RegExpMatchArray)[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(match);
    end = match.index + match[0].length;
  }
  return end < text.length ? [...parts, text.slice(end)] : parts;
}
