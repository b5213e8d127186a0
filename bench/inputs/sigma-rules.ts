import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

/** The collection's folders of rules that are meant to be used: what is deprecated or unsupported stays outside. */
export function sigmaFolders(data: string): string[] {
  return ['rules', 'rules-emerging-threats', 'rules-threat-hunting'].map((name) => join(data, 'sigma', name));
}

/** Windows rules as the prototype loads them: a JSON list of the rules as they stand, each with its file in `_f`. Kept. */
export function rulesForPrototype(folders: readonly string[], keptIn: string): string {
  const files = folders.flatMap((folder) =>
    globSync('**/*.yml', { cwd: folder })
      .toSorted()
      .map((name) => join(folder, name)),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const hash = createHash('sha256')
    .update(JSON.stringify([files, texts]))
    .digest('hex')
    .slice(0, 12);
  const kept = join(keptIn, `rules-${hash}.json`);
  if (!existsSync(kept)) {
    const rules = files.flatMap((file, i) => windowsRules(texts[i] as string).map((rule) => ({ ...rule, _f: file })));
    writeFileSync(kept, JSON.stringify(rules));
  }
  return kept;
}

interface SigmaDocument {
  readonly detection?: unknown;
  readonly logsource?: { readonly product?: unknown };
}

function windowsRules(text: string): SigmaDocument[] {
  const documents = loadAll(text) as (SigmaDocument | null)[];
  return documents.flatMap((document) =>
    document?.detection !== undefined && document.logsource?.product === 'windows' ? [document] : [],
  );
}
