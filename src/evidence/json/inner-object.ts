import type { Derivation } from '#base/event.ts';
import type { JsonObject } from './json-object.ts';
import { memberOf, type MemberPath } from './member.ts';
import { parseJsonObject } from './parse-json.ts';

/** A record that stood inside of another, and what was done to get at it. */
export interface InnerObject {
  readonly object: JsonObject;
  readonly derived: readonly Derivation[];
}

/**
 * A record that an envelope holds as one of its members, as an object or as the text of one: the members of both, those of
 * the record first. Where both have a member of the same name, the envelope's is kept as `outer.<name>`. Null where there is
 * no such record.
 */
export function innerObject(value: JsonObject, path: MemberPath): InnerObject | null {
  const held = memberOf(value, path);
  const inner = typeof held === 'string' ? parseJsonObject(held) : objectOf(held);
  if (inner === null) return null;
  const outer = Object.entries(value).filter(([name, each]) => each !== held && inner[name] !== each);
  const named = outer.map(([name, each]) => [Object.hasOwn(inner, name) ? `outer.${name}` : name, each] as const);
  const object = Object.fromEntries([...Object.entries(inner), ...named]);
  const derivation = { step: 'inner-json', why: { key: 'json.inside', values: { field: path.name } } } as const;
  return { object, derived: typeof held === 'string' ? [derivation] : [] };
}

function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}
