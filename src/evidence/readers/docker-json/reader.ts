import { readIsoTime } from '../../time/read-time.ts';
import type { JsonReader } from '../contract.ts';

/** What containers print, as Docker's json-file driver keeps it (Docker, JSON file logging driver). */
export const reader: JsonReader = {
  id: 'docker-json',
  reads: 'json',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: true,
  claims: ({ log, stream, time }) =>
    typeof log === 'string' && (stream === 'stdout' || stream === 'stderr') && typeof time === 'string' ? 0.95 : 0,
  open: ({ name, record, time }) => {
    // The folder of a container is called by its id; nothing in the log says which it is.
    const container = /(?:^|\/)([0-9a-f]{64})(?:\/|-json)/.exec(name)?.[1] ?? '';
    const source = record.sources.of('linux', 'container', 'docker');
    return {
      value(value, place, sink) {
        record.object(value, place);
        record.source = source;
        record.host = container.slice(0, 12);
        record.time = readIsoTime(record.value('time'), time);
        sink.record(record);
      },
    };
  },
};
