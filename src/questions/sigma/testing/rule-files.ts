import { loadRules } from '../load-rules.ts';
import { buildRuleSet, type RuleSet } from '../rule-set.ts';

/** A rule set of files given as path → text. */
export function ruleSetOf(files: Readonly<Record<string, string>>, includeOff = false): RuleSet {
  const loaded = Object.entries(files).flatMap(([path, text]) => loadRules({ path, license: '', text }, new Map()));
  return buildRuleSet(loaded, [], includeOff);
}

/** A detection that asks whether the field `f` holds the word; it is called after it. */
export function detection(word: string, product = 'windows'): string {
  return `title: Says ${word}\nname: says_${word}\nlogsource: {product: ${product}}\ndetection:\n  s: {f: ${word}}\n  condition: s\n`;
}
