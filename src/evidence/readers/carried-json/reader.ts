import { findJsonService } from '#evidence/json-services/find-json-service.ts';
import { JsonServiceRecords } from '#evidence/json-services/json-service-records.ts';
import { jsonServices } from '#evidence/json-services/services.ts';
import type { JsonObject } from '#evidence/json/json-object.ts';
import { parseJsonObject } from '#evidence/json/parse-json.ts';
import { carrierFields, payloadOf } from '#evidence/syslog/payload.ts';
import type { LinesReader } from '../contract.ts';

/** JSON of services in the messages of syslog and of container logs. */
export const reader: LinesReader = {
  id: 'carried-json',
  reads: 'lines',
  evidence: ['logs.any', 'logs.iis', 'logs.linux'],
  products: [...new Set(jsonServices.map(({ product }) => product))],
  proven: true,
  claims: (line) => carriedJson(line) !== null,
  open: ({ record, time }) => {
    const records = new JsonServiceRecords(record, time);
    return {
      line(text, place, sink) {
        const carried = carriedJson(text);
        const service = carried === null ? null : findJsonService(carried);
        if (carried === null || service === null) return false;
        const header = payloadOf(text)?.header ?? null;
        records.fill(service, { ...carrierFields(header), ...carried }, place);
        if (header !== null) record.host = header.host;
        sink.record(record);
        return true;
      },
    };
  },
};

function carriedJson(line: string): JsonObject | null {
  // Asked for each line of syslog: most are out by their end.
  const end = line.trimEnd();
  if (!end.endsWith('}') || end.startsWith('{')) return null;
  const text = payloadOf(end)?.text.trim() ?? '';
  const value = text.startsWith('{') ? parseJsonObject(text) : null;
  return value === null || findJsonService(value) === null ? null : value;
}
