import { techniqueTablesOfCatalog } from '#catalog/generated/technique-tables.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { techniqueIndexOf } from '#catalog/technique-index.ts';
import { packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import { groupKey } from '#questions/sigma/rule-set.ts';
import { ownPaths } from '../paths.ts';
import { answeringSources } from '../rules/answering-sources.ts';
import { catalogItems } from '../rules/catalog-items.ts';
import { compiledRules } from '../rules/compiled-rules.ts';
import { readRuleFolders } from '../rules/rule-files.ts';
import { Output } from '../scan/output.ts';
import { ruleOutputs } from '../scan/rule-outputs.ts';
import { type ListedRule, ruleTable } from './rule-table.ts';

export interface RulesListOptions {
  readonly rules?: readonly string[];
  readonly format: 'table' | 'ndjson';
  readonly includeUnsupported?: boolean;
  /** Also say which logs would make each rule answer. */
  readonly state?: boolean;
}

/** Every rule of the folders with its state before a run, then every item of the catalogue with what answers it. */
export async function rulesList(options: RulesListOptions, lang: Lang): Promise<void> {
  const packed = await compiledRules({
    folders: readRuleFolders(options.rules ?? [ownPaths.rules]),
    includeOff: options.includeUnsupported === true,
    cache: null,
    threads: [],
  });
  const rules = listed(packedRuleEntries(new Uint8Array(packed)), options.state === true, lang);
  const items = catalogItems(
    rules.filter((rule) => rule.state === 'ready').map(({ id, path, ...rule }) => ({ ...rule, id: id || path })),
    lang,
  );
  const output = new Output(null);
  if (options.format === 'table') {
    for (const text of ruleTable(rules, items, lang)) await output.write(text);
  } else {
    for (const rule of rules) await output.write(`${JSON.stringify({ kind: 'rule', ...rule })}\n`);
    for (const { id, title, answeredBy } of items) {
      const state = answeredBy.length > 0 ? 'automated' : 'not-automated';
      await output.write(`${JSON.stringify({ kind: 'item', id, title, answeredBy, state })}\n`);
    }
  }
  await output.close();
}

function listed(entries: readonly RuleEntry[], withSources: boolean, lang: Lang): ListedRule[] {
  const outputOf = ruleOutputs(entries, techniqueIndexOf(techniqueTablesOfCatalog), lang);
  return entries.map((entry, index) => {
    const { meta, refused } = entry;
    const { ref, techniques, actors, recommendations } = outputOf(index);
    return {
      id: ref.id,
      title: ref.title,
      path: ref.path,
      state: refused === null ? 'ready' : 'not-supported',
      why: refused === null ? null : say(lang, refused.key, refused.values),
      level: ref.level,
      logSource: groupKey(meta.logSource),
      techniques,
      actors,
      recommendations,
      ...relatedRules(entry, (rule) => outputOf(rule).question),
      ...(withSources ? { sources: answeringSources(meta.logSource) } : {}),
    };
  });
}

/** What kind of document it is and, for a correlation or filter, which rules it is about. */
function relatedRules(
  { correlation, filtered }: RuleEntry,
  questionOf: (rule: number) => string,
): Pick<ListedRule, 'type' | 'rules'> {
  if (correlation !== undefined) return { type: 'correlation', rules: correlation.rules.map(questionOf) };
  if (filtered !== undefined) return { type: 'filter', rules: filtered.map(questionOf) };
  return { type: 'detection', rules: [] };
}
