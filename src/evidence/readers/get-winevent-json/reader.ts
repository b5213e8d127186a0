import type { StatedTime } from '#base/event.ts';
import { readEpochTime } from '#evidence/time/read-time.ts';
import { placeWallClock } from '#evidence/windows/wall-clock.ts';
import { type EventNotes, WindowsEvents } from '#evidence/windows/windows-events.ts';
import type { JsonReader } from '../contract.ts';
import type { SourceContext } from '#evidence/reading/source.ts';
import { exportedEvent } from '#evidence/windows/exported-event.ts';

/** What `Get-WinEvent | ConvertTo-Json` writes, in Windows PowerShell and in PowerShell 7. */
export const reader: JsonReader = {
  id: 'get-winevent-json',
  reads: 'json',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: false,
  claims: (value) => ('Id' in value && 'ProviderName' in value && 'LogName' in value && 'TimeCreated' in value ? 1 : 0),
  open(source) {
    const events = new WindowsEvents(source);
    return {
      value(value, place, sink) {
        events.give(exportedEvent(value), place, sink, timeOf(value.TimeCreated, source));
      },
    };
  },
};

/** `"/Date(1682933400123)/"`, the same with words beside it, or ISO with the offset of the computer (PowerShell 7). */
function timeOf(created: unknown, { time }: SourceContext): EventNotes {
  const isObject = typeof created === 'object' && created !== null;
  const written = isObject && 'value' in created ? created.value : created;
  if (typeof written !== 'string') return { time: null };
  const milliseconds = /^\/Date\((\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(written)?.[1];
  if (milliseconds === undefined) return placeWallClock(written, time, []);
  const stated: StatedTime | null = readEpochTime(milliseconds);
  return { time: stated === null ? null : { ...stated, text: written } };
}
