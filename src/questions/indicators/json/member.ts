/** Members of objects that strangers wrote: what is not of the expected type is as good as absent. Only own members count. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function textMember(object: JsonObject, name: string): string {
  const value = member(object, name);
  return typeof value === 'string' ? value : '';
}

export function listMember(object: JsonObject, name: string): readonly unknown[] {
  const value = member(object, name);
  return Array.isArray(value) ? value : [];
}

export function textsMember(object: JsonObject, name: string): readonly string[] {
  return listMember(object, name).filter((each) => typeof each === 'string');
}

export function objectsMember(object: JsonObject, name: string): readonly JsonObject[] {
  return listMember(object, name)
    .map(asObject)
    .filter((each) => each !== null);
}
