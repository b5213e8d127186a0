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
