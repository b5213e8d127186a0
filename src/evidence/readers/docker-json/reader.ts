import { findJsonService } from '#evidence/json-services/find-json-service.ts';
import { JsonServiceRecords } from '#evidence/json-services/json-service-records.ts';
import { accessLine } from '#evidence/web-access/access-line.ts';
import { parseJsonObject } from '#evidence/json/parse-json.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
import type { JsonReader } from '../contract.ts';

/**
 * What containers print, as Docker's json-file driver keeps it (Docker, JSON file logging driver). A line of an access log,
 * and JSON of a service that is known, become what they are on their own.
 */
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
    const services = new JsonServiceRecords(record, time);
    return {
      value(value, place, sink) {
        const text = typeof value.log === 'string' ? value.log.trimEnd() : '';
        const access = accessLine(text);
        const inner = text.startsWith('{') ? parseJsonObject(text) : null;
        const service = inner === null ? null : findJsonService(inner);
        if (inner !== null && service !== null) services.fill(service, { ...value, log: null, ...inner }, place);
        else {
          record.object({ ...value, ...access?.fields }, place);
          record.source = access === null ? source : record.sources.of('web', 'access', access.writer);
          record.time = access?.readTime(access.time, time) ?? readIsoTime(record.value('time'), time);
        }
        record.host = container.slice(0, 12);
        sink.record(record);
      },
    };
  },
};
