import type { JsonObject } from './json-object.ts';

/** A member of an object, or one inside it: `actor.user.email`. */
export interface MemberPath {
  readonly name: string;
  readonly steps: readonly MemberStep[];
}

interface MemberStep {
  readonly name: string;
  readonly lower: string;
}

export function memberPath(name: string): MemberPath {
  return { name, steps: name.split('.').map((step) => ({ name: step, lower: step.toLowerCase() })) };
}

/**
 * The member's value, undefined where there is none. A log that went through a table of a data lake (Athena, Snowflake) has
 * its names in lower case: they are the same members. Of a list, its first object is looked into.
 */
export function memberOf(value: JsonObject, { steps }: MemberPath): unknown {
  let found: unknown = value;
  for (const { name, lower } of steps) {
    const object = Array.isArray(found) ? (found[0] as unknown) : found;
    if (typeof object !== 'object' || object === null) return undefined;
    const members = object as JsonObject;
    if (Object.hasOwn(members, name)) found = members[name];
    else if (lower !== name && Object.hasOwn(members, lower)) found = members[lower];
    else return undefined;
  }
  return found;
}

/** The text of the first of these members that has one, of a list that of its first element. '' for none. */
export function firstText(value: JsonObject, paths: readonly MemberPath[]): string {
  for (const path of paths) {
    const member = memberOf(value, path);
    const found = Array.isArray(member) ? (member[0] as unknown) : member;
    if (typeof found === 'string' && found !== '') return found;
    if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  }
  return '';
}
