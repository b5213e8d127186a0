import { fail, ok, type Result } from '#base/result.ts';
import { readRuleFolders, type RuleFolders } from '../rules/rule-files.ts';
import type { HuntRefused } from './hunt-refused.ts';
import type { SavedQuestion } from './saved-question.ts';

/** A question that is kept whole is a few rules, not somebody's collection of thousands. */
const mostBytes = 4 << 20;

type KeptRules = Pick<SavedQuestion, 'rules' | 'placeholders'>;

/** Reads rule files and folders, to be kept with a hunt as their text. */
export function keepRules(paths: readonly string[]): Result<KeptRules, HuntRefused> {
  const { files, placeholders } = readRuleFolders(paths);
  const rules: { path: string; license: string; text: string }[] = [];
  for (const { path, license, bytes } of files) {
    if ('unreadable' in bytes) return fail({ why: 'rule-broken', values: { path }, because: bytes.unreadable });
    rules.push({ path, license, text: new TextDecoder().decode(bytes) });
  }
  const size = [...rules.map(({ text }) => text), ...placeholders].reduce((sum, text) => sum + text.length, 0);
  if (size > mostBytes) return fail({ why: 'rules-large', values: { limit: mostBytes, had: size } });
  return ok({ rules, ...(placeholders.length === 0 ? {} : { placeholders }) });
}

/** The same rules, as if they had been read from their folders. */
export function keptRules({ rules = [], placeholders = [] }: KeptRules): RuleFolders {
  const files = rules.map(({ path, license, text }) => ({ path, license, bytes: new TextEncoder().encode(text) }));
  return { files, placeholders };
}
