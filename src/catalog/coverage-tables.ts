import type { Result } from '#base/result.ts';
import type * as z from 'zod';
import { type CatalogProblem, readYaml } from './read-yaml.ts';
import { frequencies, softwareTechniques, unseenTechniques } from './schema/coverage-tables.ts';

/** How many of the six actors use a technique. */
export type Frequency = z.infer<typeof frequencies>[number];

/** What an actor is scored by beside its own techniques. */
export type SoftwareTechniques = z.infer<typeof softwareTechniques>[number];

/** A technique that no log shows, and what helps instead. */
export type UnseenTechnique = z.infer<typeof unseenTechniques>[number];

export function parseFrequencies(text: string, path: string): Result<readonly Frequency[], CatalogProblem> {
  return readYaml(frequencies, text, path);
}

export function parseSoftwareTechniques(
  text: string,
  path: string,
): Result<readonly SoftwareTechniques[], CatalogProblem> {
  return readYaml(softwareTechniques, text, path);
}

export function parseUnseenTechniques(text: string, path: string): Result<readonly UnseenTechnique[], CatalogProblem> {
  return readYaml(unseenTechniques, text, path);
}
