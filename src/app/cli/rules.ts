import { say } from '#catalog/say.ts';
import type { Lang } from '#catalog/lang.ts';
import { packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import { groupKey, type RuleEntry } from '#questions/sigma/rule-set.ts';
import { ownPaths } from '../paths.ts';
import { compiledRules } from '../rules/compiled-rules.ts';
import { readRuleFolders } from '../rules/rule-files.ts';
import { Output } from '../scan/output.ts';

export interface RulesListOptions {
  readonly rules?: readonly string[];
  readonly format: 'table' | 'ndjson';
  readonly includeUnsupported?: boolean;
}

/** Every rule of the folders with its state before a run: ready, or not supported and why. */
export async function rulesList(options: RulesListOptions, lang: Lang): Promise<void> {
  const packed = await compiledRules({
    folders: readRuleFolders(options.rules ?? [ownPaths.rules]),
    includeOff: options.includeUnsupported === true,
    cache: null,
  });
  const entries = packedRuleEntries(new Uint8Array(packed));
  const output = new Output(null);
  for (const entry of entries)
    await output.write(options.format === 'ndjson' ? ndjsonLine(entry, lang) : textLine(entry, lang));
  if (options.format === 'table') {
    const refused = entries.filter((entry) => entry.refused !== null).length;
    await output.write(`${say(lang, 'cli.rules-sum', { loaded: entries.length - refused, refused })}\n`);
  }
  await output.close();
}

function ndjsonLine({ meta, refused }: RuleEntry, lang: Lang): string {
  const { id, title, path, level } = meta;
  const why = refused === null ? null : say(lang, refused.key, refused.values);
  return `${JSON.stringify({ kind: 'rule', id, title, path, state: refused === null ? 'ready' : 'not-supported', why, level, logSource: groupKey(meta.logSource), recommendations: meta.items })}\n`;
}

function textLine({ meta, refused }: RuleEntry, lang: Lang): string {
  const title = lang === 'ja' && meta.titleJa !== '' ? meta.titleJa : meta.title || meta.path;
  if (refused === null) return `${meta.level.padEnd(13)} ${title}\n`;
  return `${say(lang, 'cli.rules-not-supported').padEnd(13)} ${title}: ${say(lang, refused.key, refused.values)} [${meta.path}]\n`;
}
