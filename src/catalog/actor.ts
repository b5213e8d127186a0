import type { Result } from '#base/result.ts';
import type * as z from 'zod';
import { namedByItsId } from './file-name.ts';
import { type CatalogProblem, readYaml } from './read-yaml.ts';
import { actor } from './schema/actor.ts';

/** A threat actor of JP-23-01, as catalog/actors/<id>.yaml holds it. */
export type Actor = z.infer<typeof actor>;

export function parseActor(text: string, path: string): Result<Actor, CatalogProblem> {
  const read = readYaml(actor, text, path);
  return read.ok ? namedByItsId(read.value, read.value.id, path) : read;
}
