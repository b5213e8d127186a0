import { placeWallClock } from '#evidence/windows/wall-clock.ts';
import type { EventFields } from '#evidence/windows/event-fields.ts';
import { WindowsEvents } from '#evidence/windows/windows-events.ts';
import type { JsonReader } from '../contract.ts';
import { flatEvent } from './flat-event.ts';

/** Times a shipper states, the event's own before those of its way. */
const timeNames = ['TimeCreated', 'EventTime', 'TimeGenerated', '@timestamp', 'UtcTime'];
const writers = ['SourceName', 'ProviderName', 'Provider', 'EventSourceName', 'Source'];

/**
 * Windows events as JSON objects whose members stand side by side: NXLog (im_msvistalog with to_json), Azure Monitor's tables
 * SecurityEvent and WindowsEvent, Panther, and collections made in their way.
 */
export const reader: JsonReader = {
  id: 'windows-event-json',
  reads: 'json',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: true,
  claims(value) {
    if (!('EventID' in value && 'Channel' in value) || typeof value.Channel !== 'string') return 0;
    if (!('Hostname' in value || 'Computer' in value)) return 0;
    return writers.some((name) => name in value) ? 1 : 0.9;
  },
  open(source) {
    const events = new WindowsEvents(source);
    return {
      value(value, place, sink) {
        const fields = flatEvent(value);
        const text = timeNames.map((name) => fields.text(name)).find((each) => each !== '') ?? '';
        events.give(fields, place, sink, placeWallClock(text, source.time, momentsOf(fields, text)));
      },
    };
  },
};

/** What tells the zone of a time without one: Sysmon's own UTC time, or when the shipper received it by either clock. */
function momentsOf(fields: EventFields, wall: string) {
  const utc = fields.text('@timestamp');
  return [
    { wall, utc: fields.text('UtcTime') },
    { wall: fields.text('EventReceivedTime'), utc },
    { wall, utc },
  ];
}
