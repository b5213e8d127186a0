import type { JsonObject } from '../json/json-object.ts';
import type { JsonService } from './json-service.ts';
import { jsonServices } from './services.ts';

/** The service whose record this is; null for an object of none. */
export function findJsonService(value: JsonObject): JsonService | null {
  return jsonServices.find((service) => isOf(service, value)) ?? null;
}

function isOf({ members, where }: JsonService, value: JsonObject): boolean {
  if (!members.every((member) => member in value)) return false;
  for (const member in where) {
    const text = value[member];
    if (typeof text !== 'string' || text.length > longestMark || where[member]?.test(text) !== true) return false;
  }
  return true;
}

/** Marks are names and codes, not messages. */
const longestMark = 2_000;
