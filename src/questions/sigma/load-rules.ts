import type { Reason } from '#base/reason.ts';
import type { Placeholders } from './placeholders.ts';
import { type LoadedRule, parseRule } from './rule.ts';
import { parseYaml } from './yaml.ts';

/** A rule file as the app found it. */
export interface RuleFile {
  /** Path as given, with `/` between the parts. */
  readonly path: string;
  /** Licence of the folder, for rules that state none of their own. */
  readonly license: string;
  /** Its text, or why there is none. */
  readonly text: string | { readonly unreadable: Reason };
}

/** All documents of a file; a file that cannot be parsed is one refused rule without an id, so that it is counted and named. */
export function loadRules(file: RuleFile, placeholders: Placeholders): LoadedRule[] {
  if (typeof file.text !== 'string') return [refusedFile(file, file.text.unreadable)];
  const documents = parseYaml(file.text);
  if (!documents.ok) return [refusedFile(file, documents.error)];
  const rules = documents.value.filter((document) => document !== null && document !== undefined);
  if (rules.length === 0) return [parseRule(null, file.path, file.license, placeholders)];
  return rules.map((document) => parseRule(document, file.path, file.license, placeholders));
}

function refusedFile(file: RuleFile, reason: Reason): LoadedRule {
  const { meta } = parseRule(null, file.path, file.license, new Map());
  return { meta, name: '', off: false, outcome: { refused: reason } };
}
