import { readdirSync, readFileSync } from 'node:fs';
import { type Lang, langs } from '#catalog/lang.ts';
import type { Sentence } from '#catalog/sentence.ts';
import { load } from 'js-yaml';
import { compileSentence } from './compile-sentence.ts';

export interface MessageFile {
  readonly lang: Lang;
  /** File name without ending; every key of the file begins with it and a dot. */
  readonly area: string;
  readonly sentences: Readonly<Record<string, Sentence>>;
}

/** Every file of messages/<lang>/, by language and name. Throws with the path where a file breaks the format. */
export function readMessages(root: URL): MessageFile[] {
  return langs.flatMap((lang) => {
    const names = readdirSync(new URL(`messages/${lang}/`, root)).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => readFile(root, lang, name.slice(0, -'.yaml'.length)));
  });
}

/** One record of all sentences of a language, by key in plain character order. */
export function sentencesOf(files: readonly MessageFile[], lang: Lang): Record<string, Sentence> {
  const entries = files.filter((file) => file.lang === lang).flatMap((file) => Object.entries(file.sentences));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readFile(root: URL, lang: Lang, area: string): MessageFile {
  const path = `messages/${lang}/${area}.yaml`;
  const content = load(readFileSync(new URL(path, root), 'utf8'), { filename: path }) ?? {};
  if (typeof content !== 'object') throw new Error(`${path}: must be a flat list of "key: sentence"`);
  const sentences: Record<string, Sentence> = {};
  for (const [key, text] of Object.entries(content)) {
    const problem = problemOf(key, text, area);
    if (problem) throw new Error(`${path}: ${key}: ${problem}`);
    sentences[key] = compiled(path, key, text as string);
  }
  return { lang, area, sentences };
}

function problemOf(key: string, text: unknown, area: string): string | undefined {
  if (!key.startsWith(`${area}.`)) return `a key of this file begins with "${area}."`;
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/.test(key)) return 'a key is lower-case words with "-" or "." between';
  if (typeof text !== 'string' || text.trim() === '') return 'a sentence is text';
  return undefined;
}

function compiled(path: string, key: string, text: string): Sentence {
  try {
    return compileSentence(text);
  } catch (error) {
    throw new Error(`${path}: ${key}: ${(error as Error).message}`, { cause: error });
  }
}
