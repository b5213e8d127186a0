import type { JsonObject } from '#evidence/json/json-object.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
import type { JsonReader } from '../contract.ts';

/** Suricata's EVE output, every type of event (Suricata user guide, EVE JSON format). The channel is the type. */
export const reader: JsonReader = {
  id: 'suricata-eve',
  reads: 'json',
  evidence: ['logs.suricata'],
  products: ['suricata'],
  proven: true,
  claims: (value) => (typeOf(value) !== null && isEve(value) ? 1 : 0),
  open: ({ record, time }) => ({
    value(value, place, sink) {
      record.object(value, place);
      record.source = record.sources.of('suricata', typeOf(value) ?? '');
      record.time = readIsoTime(record.value('timestamp'), time);
      record.host = record.value('host');
      sink.record(record);
    },
  }),
};

/** Types are short identifiers, such as `alert`, `ftp_data` and `bittorrent_dht`. */
const eventType = /^[a-z][a-z0-9_]{1,31}$/;

function typeOf({ event_type: type }: JsonObject): string | null {
  return typeof type === 'string' && eventType.test(type) ? type : null;
}

/** An event of a packet or flow, or the counters Suricata writes now and then, which belong to none. */
function isEve(value: JsonObject): boolean {
  if (!('timestamp' in value)) return false;
  if ('flow_id' in value || ('src_ip' in value && 'dest_ip' in value)) return true;
  const counters = value['stats'];
  return value['event_type'] === 'stats' && typeof counters === 'object' && counters !== null;
}
