import { given } from './access-entry.ts';

/** The groups of a pattern that took part, as fields; a dash is nothing. */
export function namedGroups(groups: Readonly<Record<string, string | undefined>>): Record<string, string | null> {
  const fields: Record<string, string | null> = {};
  for (const name in groups) if (groups[name] !== undefined) fields[name] = given(groups[name]);
  return fields;
}
