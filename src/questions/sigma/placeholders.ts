import { parseYaml } from './yaml.ts';

/** User values of `%name%` placeholders (Sigma 2.1, `expand`). */
export type Placeholders = ReadonlyMap<string, readonly (string | number)[]>;

/**
 * Reads one file of rules/placeholders: a map from placeholder name to a value or a list of values. Entries that are
 * neither are left out, so the rules that need them say which placeholder is unset.
 */
export function parsePlaceholders(text: string): Placeholders {
  const found = new Map<string, readonly (string | number)[]>();
  const parsed = parseYaml(text);
  if (!parsed.ok) return found;
  for (const document of parsed.value) {
    if (document === null || typeof document !== 'object' || Array.isArray(document)) continue;
    for (const [name, value] of Object.entries(document)) {
      const values = (Array.isArray(value) ? value : [value]).filter(
        (each) => typeof each === 'string' || typeof each === 'number',
      );
      if (values.length > 0) found.set(name, values);
    }
  }
  return found;
}
