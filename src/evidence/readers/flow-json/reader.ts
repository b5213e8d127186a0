import type { StatedTime } from '#base/event.ts';
import type { JsonObject } from '#evidence/json/json-object.ts';
import { readEpochTime, readIsoTime } from '#evidence/time/read-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import type { JsonReader } from '../contract.ts';
import { dialectOf } from './dialects.ts';

/** Flow records as JSON objects of collectors (see dialects.ts). */
export const reader: JsonReader = {
  id: 'flow-json',
  reads: 'json',
  evidence: ['netflow'],
  products: ['netflow'],
  proven: true,
  claims: (value) => (dialectOf(value) === undefined ? 0 : 1),
  open: ({ record, time }) => ({
    value(value, place, sink) {
      const dialect = dialectOf(value);
      record.object(value, place);
      record.source = record.sources.of('netflow', 'flow', dialect?.program ?? '');
      record.time = timeOf(value, dialect?.times ?? [], time);
      sink.record(record);
    },
  }),
};

/** A time of 0 is one the exporter did not state. */
function timeOf(value: JsonObject, members: readonly string[], settings: TimeSettings): StatedTime | null {
  for (const member of members) {
    const stated = value[member];
    if (typeof stated !== 'string' && typeof stated !== 'number') continue;
    const text = String(stated);
    const time = readIsoTime(text, settings) ?? readEpochTime(text);
    if (time !== null && time.us > 0) return time;
  }
  return null;
}
