import { say } from '#catalog/say.ts';
import type { Answer } from './answer.ts';

/** One line of answers.ndjson, with its note in both languages. */
export function answerLine(answer: Answer): string {
  const { note, ...said } = answer;
  const texts = { en: say('en', note.key, note.values), ja: say('ja', note.key, note.values) };
  return JSON.stringify({ kind: 'answer', ...said, note: texts });
}
