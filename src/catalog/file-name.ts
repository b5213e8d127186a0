import { fail, ok, type Result } from '#base/result.ts';
import type { CatalogProblem } from './read-yaml.ts';

/** One thing a file, found by its id: the file name must be `<id>.yaml`. */
export function namedByItsId<T extends { readonly id: string }>(
  thing: T,
  name: string,
  path: string,
): Result<T, CatalogProblem> {
  const found = path.slice(path.lastIndexOf('/') + 1);
  if (found === `${name}.yaml`) return ok(thing);
  return fail({ path, why: { key: 'catalog.file-name-differs', values: { id: thing.id, expected: `${name}.yaml` } } });
}
