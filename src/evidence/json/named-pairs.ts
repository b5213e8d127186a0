import type { JsonObject } from './json-object.ts';

/** More names than any log has in one list; the rest stand in the list only. */
const mostNames = 256;

/**
 * Adds a field for each entry of lists of names and values: `Parameters: [{Name: 'To', Value: 'a'}]` also gives
 * `Parameters.To` = a. Rules ask by these names.
 */
export function withPairs(value: JsonObject, lists: readonly string[]): JsonObject {
  const added = new Map<string, unknown>();
  for (const list of lists) {
    const [first = '', ...inside] = list.split('.');
    for (const pair of entriesAt(value[first], inside)) {
      const name = pair['Name'] ?? pair['name'] ?? pair['Key'] ?? pair['key'];
      if (typeof name !== 'string' || name === '' || added.size >= mostNames) continue;
      const field = `${list}.${name}`;
      if (!added.has(field)) added.set(field, valueOf(pair));
    }
  }
  return added.size === 0 ? value : { ...value, ...Object.fromEntries(added) };
}

function entriesAt(value: unknown, inside: readonly string[]): readonly JsonObject[] {
  const objects = (Array.isArray(value) ? value : [value]).filter(
    (each): each is JsonObject => typeof each === 'object' && each !== null,
  );
  const [next, ...rest] = inside;
  return next === undefined ? objects : objects.flatMap((each) => entriesAt(each[next], rest));
}

/** Members that hold the value, by product: Microsoft 365, Google Workspace, CrowdStrike. */
const valueNames = ['Value', 'value', 'NewValue', 'multiValue', 'intValue', 'boolValue', 'ValueString'];

function valueOf(pair: JsonObject): unknown {
  for (const name of valueNames) if (Object.hasOwn(pair, name)) return pair[name];
  return null;
}
