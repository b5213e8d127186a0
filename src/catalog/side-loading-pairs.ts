import type { Result } from '#base/result.ts';
import type * as z from 'zod';
import { type CatalogProblem, readYaml } from './read-yaml.ts';
import { sideLoadingPairs } from './schema/side-loading-pair.ts';

/** The rows of catalog/attack/side-loading-pairs.yaml. */
export type SideLoadingPairs = z.infer<typeof sideLoadingPairs>;

export function parseSideLoadingPairs(text: string, path: string): Result<SideLoadingPairs, CatalogProblem> {
  return readYaml(sideLoadingPairs, text, path);
}
