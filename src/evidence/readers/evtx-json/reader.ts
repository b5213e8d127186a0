import type { JsonObject } from '#evidence/json/json-object.ts';
import { readEpochTime } from '#evidence/time/read-time.ts';
import { WindowsEvents } from '#evidence/windows/windows-events.ts';
import { xmlShapedEvent } from '#evidence/windows/xml-shaped-json.ts';
import type { JsonReader } from '../contract.ts';

/** Windows events as JSON in the shape of their XML: evtx_dump, Velociraptor's parse_evtx, and what was converted likewise. */
export const reader: JsonReader = {
  id: 'evtx-json',
  reads: 'json',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: true,
  claims: (value) => (isEvent(value.Event) || isEvent(value) ? 1 : 0),
  open(source) {
    const events = new WindowsEvents(source);
    return {
      value(value, place, sink) {
        const fields = xmlShapedEvent(isEvent(value.Event) ? value.Event : value);
        const stated = fields.text('TimeCreated_SystemTime');
        const isEpoch = /^\d{9,12}(?:\.\d+)?$/.test(stated);
        events.give(fields, place, sink, isEpoch ? { time: readEpochTime(stated) } : {});
      },
    };
  },
};

function isEvent(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null || !('System' in value)) return false;
  const { System: system } = value;
  return (
    typeof system === 'object' &&
    system !== null &&
    'EventID' in system &&
    ('Provider' in system || 'Channel' in system)
  );
}
