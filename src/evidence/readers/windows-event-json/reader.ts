import { WallClock } from '#evidence/windows/wall-clock.ts';
import type { EventFields } from '#evidence/windows/event-fields.ts';
import { WindowsEvents } from '#evidence/windows/windows-events.ts';
import type { JsonReader } from '../contract.ts';
import { flatEvent } from './flat-event.ts';
import { isOsqueryEvent, osqueryEvent } from './osquery-event.ts';

/** Times a shipper states, the event's own before those of its way. */
const timeNames = ['TimeCreated', 'EventTime', 'TimeGenerated', '@timestamp', 'UtcTime'];
const writers = ['SourceName', 'ProviderName', 'Provider', 'EventSourceName', 'Source'];

/**
 * Windows events as JSON objects whose members stand side by side: NXLog (im_msvistalog with to_json), Azure Monitor's tables
 * SecurityEvent, WindowsEvent and Event, Panther, osquery's windows_events, and collections made in their way.
 */
export const reader: JsonReader = {
  id: 'windows-event-json',
  reads: 'json',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: true,
  claims(value) {
    if (isOsqueryEvent(value)) return 1;
    if (!('EventID' in value) || typeof (value.Channel ?? value.EventLog) !== 'string') return 0;
    if (!('Hostname' in value || 'Computer' in value)) return 0;
    return writers.some((name) => name in value) ? 1 : 0.9;
  },
  open(source) {
    const events = new WindowsEvents(source);
    const clock = new WallClock(source.time);
    const noted = (fields: EventFields) => {
      const text = timeNames.map((name) => fields.text(name)).find((each) => each !== '') ?? '';
      return clock.place(text, fields.text('Computer'), momentsOf(fields, text));
    };
    // The first records tell the zone of those before them, too.
    for (const value of source.head.json) noted(flatEvent(value));
    return {
      value(value, place, sink) {
        if (isOsqueryEvent(value)) return events.give(osqueryEvent(value), place, sink);
        const fields = flatEvent(value);
        events.give(fields, place, sink, noted(fields));
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
