import type { JsonObject } from '#evidence/json/json-object.ts';
import { WindowsEvents } from '#evidence/windows/windows-events.ts';
import type { JsonReader } from '../contract.ts';
import { shippedEvent } from './shipped-event.ts';

/** Windows events as Winlogbeat and the Elastic agent ship them, as documents or as hits of a search (`_source`). */
export const reader: JsonReader = {
  id: 'winlogbeat',
  reads: 'json',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: false,
  claims: (value) => (isShipped(value) || isShipped(value._source) ? 1 : 0),
  open(source) {
    const events = new WindowsEvents(source);
    return {
      value(value, place, sink) {
        events.give(shippedEvent(isShipped(value) ? value : documentOfHit(value)), place, sink);
      },
    };
  },
};

/** The members of the document beside those of the hit around it. */
function documentOfHit({ _source: document, ...around }: JsonObject): JsonObject {
  return { ...(document as JsonObject | undefined), ...around };
}

function isShipped(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('winlog' in value) return typeof value.winlog === 'object' && value.winlog !== null && 'channel' in value.winlog;
  return 'winlog.channel' in value || ('event_id' in value && 'log_name' in value && 'source_name' in value);
}
