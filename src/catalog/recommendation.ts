import type { Result } from '#base/result.ts';
import type * as z from 'zod';
import { namedByItsId } from './file-name.ts';
import { type CatalogProblem, readYaml } from './read-yaml.ts';
import { recommendation } from './schema/recommendation.ts';

/** A recommendation of JP-23-01 with its testable items, as catalog/recommendations/<id>.yaml holds it. */
export type Recommendation = z.infer<typeof recommendation>;
export type RecommendationItem = Recommendation['items'][number];

export function parseRecommendation(text: string, path: string): Result<Recommendation, CatalogProblem> {
  const read = readYaml(recommendation, text, path);
  return read.ok ? namedByItsId(read.value, read.value.id.toLowerCase(), path) : read;
}
