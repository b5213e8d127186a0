import type { Result } from '#base/result.ts';
import type * as z from 'zod';
import { namedByItsId } from './file-name.ts';
import { type CatalogProblem, readYaml } from './read-yaml.ts';
import { evidenceType } from './schema/evidence-type.ts';

/** A kind of evidence, as catalog/evidence/<id>.yaml holds it. */
export type EvidenceType = z.infer<typeof evidenceType>;

export function parseEvidenceType(text: string, path: string): Result<EvidenceType, CatalogProblem> {
  const read = readYaml(evidenceType, text, path);
  return read.ok ? namedByItsId(read.value, read.value.id, path) : read;
}
