import type { Result } from '#base/result.ts';
import type * as z from 'zod';
import { namedByItsId } from './file-name.ts';
import { type CatalogProblem, readYaml } from './read-yaml.ts';
import { hunt } from './schema/hunt.ts';

/** A saved hunt, as catalog/hunts/<id>.yaml holds it. */
export type Hunt = z.infer<typeof hunt>;

export function parseHunt(text: string, path: string): Result<Hunt, CatalogProblem> {
  const read = readYaml(hunt, text, path);
  return read.ok ? namedByItsId(read.value, read.value.id, path) : read;
}
