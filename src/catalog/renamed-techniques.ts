import { ok, type Result } from '#base/result.ts';
import type * as z from 'zod';
import { type CatalogProblem, readYaml } from './read-yaml.ts';
import { renamedTechniques } from './schema/renamed-techniques.ts';

/** Old technique id → the id that took its place. ATT&CK v19 renumbered what Sigma rules and older reports still name. */
export type RenamedTechniques = Readonly<Record<string, string>>;

/** The same with the ATT&CK version that did it. */
export type Renaming = z.infer<typeof renamedTechniques>[number];

export function parseRenamings(text: string, path: string): Result<readonly Renaming[], CatalogProblem> {
  return readYaml(renamedTechniques, text, path);
}

export function parseRenamedTechniques(text: string, path: string): Result<RenamedTechniques, CatalogProblem> {
  const read = parseRenamings(text, path);
  return read.ok ? ok(Object.fromEntries(read.value.map(({ from, to }) => [from, to]))) : read;
}

/** The id that ATT&CK uses today. */
export function currentTechnique(id: string, renamed: RenamedTechniques): string {
  return Object.hasOwn(renamed, id) ? (renamed[id] as string) : id;
}

/**
 * The other way, for layers and reports in older numbering: the ids that became this one, sorted. A sub-technique that is
 * new takes those of its parent, of which it was a part. Empty where nothing was renamed.
 */
export function formerTechniques(id: string, renamed: RenamedTechniques): string[] {
  const own = namesBefore(id, renamed);
  return own.length > 0 || !id.includes('.') ? own : namesBefore(id.slice(0, 'T1234'.length), renamed);
}

function namesBefore(id: string, renamed: RenamedTechniques): string[] {
  return Object.keys(renamed)
    .filter((former) => renamed[former] === id)
    .sort();
}
