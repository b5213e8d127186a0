import { levelRank } from '#base/level.ts';
import type { RuleRef } from '#base/lines.ts';
import type { Lang } from '#catalog/lang.ts';
import type { TechniqueIndex } from '#catalog/technique-index.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';

/** What every match of one rule says, worked out once. */
export interface RuleOutput {
  /** What findings and suppressions call the rule: its id, else its path, with `#2` for the second such rule of a file. */
  readonly question: string;
  readonly ref: RuleRef;
  readonly rank: number;
  readonly techniques: readonly string[];
  readonly actors: readonly string[];
  readonly recommendations: readonly string[];
  /** `"rule":…,"techniques":…,"actors":…,"recommendations":…` of a match line. */
  readonly json: string;
  /** Of an indicator: kind, value, sources and TLP, which a finding names; null for a rule, whose title says it. */
  readonly because: Readonly<Record<'kind' | 'value' | 'sources' | 'tlp', string>> | null;
}

/** Outputs by rule index, made when first asked for. */
export function ruleOutputs(
  entries: readonly RuleEntry[],
  index: TechniqueIndex,
  lang: Lang,
): (rule: number) => RuleOutput {
  const made: (RuleOutput | undefined)[] = [];
  return (rule) => {
    let output = made[rule];
    if (output === undefined) {
      output = { question: questionOf(entries, rule), ...ruleOutput(entries[rule] as RuleEntry, index, lang) };
      made[rule] = output;
    }
    return output;
  };
}

function questionOf(entries: readonly RuleEntry[], rule: number): string {
  const { id, path } = (entries[rule] as RuleEntry).meta;
  if (id !== '') return id;
  // Rules of one file are neighbours.
  let number = 1;
  for (let before = rule - 1; entries[before]?.meta.path === path; before--)
    if (entries[before]?.meta.id === '') number++;
  return number === 1 ? path : `${path}#${number}`;
}

function ruleOutput({ meta }: RuleEntry, index: TechniqueIndex, lang: Lang): Omit<RuleOutput, 'question'> {
  const { id, level, author, path, license, link, techniques } = meta;
  const title = lang === 'ja' && meta.titleJa !== '' ? meta.titleJa : meta.title;
  const ref: RuleRef = { id, title, level, author, path, license, link };
  const actors = [...new Set([...meta.actors, ...index.actorsFor(techniques)])].sort();
  const recommendations = [...new Set([...meta.items, ...index.itemsFor(techniques)])];
  const json = JSON.stringify({ rule: ref, techniques, actors, recommendations }).slice(1, -1);
  return { ref, rank: levelRank(level), techniques, actors, recommendations, json, because: null };
}
