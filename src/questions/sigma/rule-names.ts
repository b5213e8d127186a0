import type { Reason } from '#base/reason.ts';
import type { RuleMeta } from './rule.ts';

/** A document as others may refer to it. */
export interface NamedRule {
  readonly meta: Pick<RuleMeta, 'id' | 'title' | 'path'>;
  readonly name: string;
  /** Why it is not asked; null if it is. A second rule of an id is never meant. */
  readonly refused: Reason | null;
}

/**
 * Finds documents by what a correlation or filter calls them: the id, else the `name`, else the title; a document of the same file
 * comes before those of others.
 */
export class RuleNames {
  private readonly rules: readonly NamedRule[];
  private readonly byWord: readonly Map<string, number[]>[];

  constructor(rules: readonly NamedRule[]) {
    this.rules = rules;
    const words = [
      (rule: NamedRule) => rule.meta.id.toLowerCase(),
      (rule: NamedRule) => rule.name,
      (rule: NamedRule) => rule.meta.title,
    ];
    this.byWord = words.map((word) => indexed(rules, word));
  }

  /** The index of the one document that is meant, or why there is none. */
  find(reference: string, path: string): number | Reason {
    for (const words of this.byWord) {
      const found = words.get(reference) ?? words.get(reference.toLowerCase()) ?? [];
      const near = found.filter((rule) => this.rules[rule]?.meta.path === path);
      const meant = near.length > 0 ? near : found;
      if (meant.length === 1) return meant[0] as number;
      if (meant.length > 1)
        return {
          key: 'sigma.reference-ambiguous',
          values: { name: reference, had: meant.length, path: this.pathOf(meant) },
        };
    }
    return { key: 'sigma.reference-unknown', values: { name: reference } };
  }

  private pathOf(rules: readonly number[]): string {
    return rules
      .slice(0, 2)
      .map((rule) => this.rules[rule]?.meta.path)
      .join(', ');
  }
}

function indexed(rules: readonly NamedRule[], word: (rule: NamedRule) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, rule] of rules.entries()) {
    const name = word(rule);
    if (name === '' || rule.refused?.key === 'sigma.rule-duplicate') continue;
    const list = found.get(name);
    if (list === undefined) found.set(name, [at]);
    else list.push(at);
  }
  return found;
}
