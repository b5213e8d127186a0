import { ok, type Result } from '#base/result.ts';
import { type CatalogProblem, readYaml } from './read-yaml.ts';
import { renamedTechniques } from './schema/renamed-techniques.ts';

/** Old technique id → the id that took its place. ATT&CK v19 renumbered what Sigma rules and older reports still name. */
export type RenamedTechniques = Readonly<Record<string, string>>;

export function parseRenamedTechniques(text: string, path: string): Result<RenamedTechniques, CatalogProblem> {
  const read = readYaml(renamedTechniques, text, path);
  return read.ok ? ok(Object.fromEntries(read.value.map(({ from, to }) => [from, to]))) : read;
}
