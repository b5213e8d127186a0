import type { EventFields } from '../event-fields.ts';

/** Fields that an event's message says and its other fields do not. */
export function messageFields(_event: EventFields, _message: string): readonly (readonly [string, string])[] {
  return [];
}
