import { readIsoTime } from '#evidence/time/read-time.ts';
import type { JsonReader } from '../contract.ts';

/** Outcomes of logons at the honeypot; other events are no attempts. */
const outcomes: Readonly<Record<string, string>> = {
  'cowrie.login.failed': 'failure',
  'cowrie.login.success': 'success',
};

/** Cowrie, a honeypot for SSH and Telnet: its JSON log (Cowrie documentation, output events). */
export const reader: JsonReader = {
  id: 'cowrie',
  reads: 'json',
  evidence: ['logs.any'],
  products: ['cowrie'],
  proven: true,
  claims: ({ eventid, session }) => (isEvent(eventid) && typeof session === 'string' ? 1 : 0),
  open: ({ record, time }) => ({
    value(value, place, sink) {
      const code = isEvent(value.eventid) ? value.eventid : '';
      const outcome = outcomes[code];
      record.object(outcome === undefined ? value : { ...value, 'event.outcome': outcome }, place);
      record.source = record.sources.of('cowrie', 'cowrie', 'cowrie', code);
      record.time = readIsoTime(record.value('timestamp'), time);
      record.host = record.value('sensor');
      sink.record(record);
    },
  }),
};

function isEvent(id: unknown): id is string {
  return typeof id === 'string' && id.length <= 60 && id.startsWith('cowrie.');
}
