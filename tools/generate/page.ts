import type { Lang } from '#catalog/lang.ts';
import { formatSentence, type Sentence, type Values } from '#catalog/sentence.ts';
import type { Text } from '#catalog/schema/text.ts';
import { readMessages, sentencesOf } from './read-messages.ts';

/** What a reference page of one language needs to be written. */
export interface Page {
  readonly lang: Lang;
  /** A sentence of messages/, as its file stands now (say() knows them only after generating). */
  say(key: string, values?: Values): string;
  /** A text of the catalogue in the language of the page, safe inside a Markdown table. */
  cell(text: Text): string;
}

export function pageIn(lang: Lang, root: URL): Page {
  const sentences = sentencesOf(readMessages(root), lang);
  return {
    lang,
    say: (key, values = {}) => formatSentence(sentenceFor(sentences, key), lang, values),
    cell: (text) => escaped(text[lang]),
  };
}

/** A Markdown table; the cells must be escaped already. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Text that Markdown shows as it is: no column, tag or list is made of it. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`));
}

function sentenceFor(sentences: Readonly<Record<string, Sentence>>, key: string): Sentence {
  const sentence = sentences[key];
  if (sentence === undefined) throw new Error(`messages/ has no "${key}"`);
  return sentence;
}
