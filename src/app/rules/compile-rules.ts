import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { packRules } from '#questions/sigma/packed-rules.ts';
import { parsePlaceholders } from '#questions/sigma/placeholders.ts';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import type { RuleFolders } from './rule-files.ts';

/** Compiles the rules of folders into bytes that threads share. */
export async function compileRules(folders: RuleFolders, includeOff: boolean): Promise<Uint8Array> {
  const placeholders = new Map(folders.placeholders.flatMap((text) => [...parsePlaceholders(text)]));
  const loaded = folders.files.flatMap(({ path, license, bytes }) => {
    const text =
      'unreadable' in bytes ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    return loadRules({ path, license, text }, placeholders);
  });
  return packRules(buildRuleSet(loaded, logSourcesOfCatalog, includeOff));
}
