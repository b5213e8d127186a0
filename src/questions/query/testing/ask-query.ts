import type { EventView } from '#base/event.ts';
import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import { parseQuery } from '../parse-query.ts';
import { QueryMatcher } from '../query-matcher.ts';

/** 2024-03-10T12:00:00Z */
export const nowUs = Date.UTC(2024, 2, 10, 12) * 1000;

/** Asks a query of a flat record with some ECS columns: hit, miss, or the key of the reason why it was refused. */
export function askQuery(text: string, record: FlatRecord, columns: Readonly<Record<string, string>> = {}): string {
  return askEvent(text, objectEvent('windows', record), columns);
}

export function askEvent(text: string, event: EventView, columns: Readonly<Record<string, string>> = {}): string {
  const parsed = parseQuery(text, { nowUs });
  if (!parsed.ok) return parsed.error.reason.key;
  const ecs = new Set(['source.ip', 'user.name', 'process.name']);
  const matcher = new QueryMatcher(parsed.value, { ecs, value: (_, name) => columns[name] ?? '' });
  return matcher.matches(event) ? 'hit' : 'miss';
}
