import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { load, YAMLException } from 'js-yaml';
import type * as z from 'zod';

/** A file of catalog/ that is not what its schema asks for. */
export interface CatalogProblem {
  /** As the caller named the file. */
  readonly path: string;
  readonly why: Reason;
}

/** The content of a YAML file, checked; the first thing that is wrong otherwise. */
export function readYaml<T extends z.ZodType>(
  schema: T,
  text: string,
  path: string,
): Result<z.infer<T>, CatalogProblem> {
  const content = parsed(text);
  if (!content.ok) return fail({ path, why: content.error });
  const checked = schema.safeParse(content.value, { reportInput: true });
  if (checked.success) return ok(checked.data);
  return fail({ path, why: reasonOf(checked.error.issues[0]) });
}

function parsed(text: string): Result<unknown, Reason> {
  try {
    return ok(load(text));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    return fail({ key: 'catalog.yaml-broken', values: { line, why: error.reason } });
  }
}

function reasonOf(issue: z.core.$ZodIssue | undefined): Reason {
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys')
    return reasonFor('catalog.field-unknown', [...path, ...issue.keys.slice(0, 1)]);
  return reasonFor(issue?.input === undefined ? 'catalog.field-missing' : 'catalog.field-wrong', path);
}

function reasonFor(key: Reason['key'], path: readonly PropertyKey[]): Reason {
  return { key, values: { field: path.length === 0 ? '.' : path.map(String).join('.') } };
}
