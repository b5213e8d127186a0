import { readEpochTime, readIsoTime } from '#evidence/time/read-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import type { JsonObject } from '#evidence/json/json-object.ts';
import type { JsonReader } from '../contract.ts';
import { logTypeOf } from './log-type.ts';

/**
 * Zeek logs as its JSON writer makes them (Zeek manual, log formats), plain or with what Corelight (`_path`, `_system_name`)
 * and RockNSM (`@stream`, `@system`) put before each record.
 */
export const reader: JsonReader = {
  id: 'zeek-json',
  reads: 'json',
  evidence: ['logs.zeek'],
  products: ['zeek'],
  proven: true,
  claims,
  open: ({ record, time }) => ({
    value(value, place, sink) {
      record.object(value, place);
      record.source = record.sources.of('zeek', pathOf(value) ?? logTypeOf(value));
      record.time = timeOf(value['ts'], time);
      record.host = record.value('_system_name') || record.value('@system');
      sink.record(record);
    },
  }),
};

function claims(value: JsonObject): number {
  if (!('ts' in value)) return pathOf(value) !== null && '_write_ts' in value ? 1 : 0;
  if (pathOf(value) !== null || 'id.orig_h' in value || 'id_orig_h' in value || hasConnection(value['id'])) return 1;
  return logTypeOf(value) === '' ? 0 : 0.9;
}

/** Some shippers take the names with dots apart into objects. */
function hasConnection(id: unknown): boolean {
  return typeof id === 'object' && id !== null && 'orig_h' in id && 'resp_h' in id;
}

/** Names of logs are short identifiers. */
const logName = /^[A-Za-z][\w-]{0,63}$/;

function pathOf(value: JsonObject): string | null {
  const path = value['_path'] ?? value['@stream'];
  return typeof path === 'string' && logName.test(path) ? path : null;
}

function timeOf(ts: unknown, settings: TimeSettings) {
  if (typeof ts === 'number') return readEpochTime(String(ts));
  if (typeof ts !== 'string') return null;
  return readIsoTime(ts, settings) ?? readEpochTime(ts);
}
