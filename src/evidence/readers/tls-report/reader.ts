import type { JsonObject } from '../../json/json-object.ts';
import { readIsoTime } from '../../time/read-time.ts';
import type { JsonReader } from '../contract.ts';

/** SMTP TLS reports (RFC 8460): a record for each policy, with what the report says of all. */
export const reader: JsonReader = {
  id: 'tls-report',
  reads: 'json',
  evidence: ['email.gateway'],
  products: ['email'],
  proven: true,
  claims: (value) => ('organization-name' in value && 'date-range' in value && policiesOf(value).length > 0 ? 1 : 0),
  open: ({ record, time }) => ({
    value(value, place, sink) {
      const { policies: _, ...common } = value;
      for (const policy of policiesOf(value)) {
        record.object({ ...common, ...policy }, place);
        record.source = record.sources.of('email', 'tls-report');
        record.recordId = record.value('report-id');
        record.time = readIsoTime(record.value('date-range.start-datetime'), time);
        sink.record(record);
      }
    },
  }),
};

function policiesOf({ policies }: JsonObject): readonly JsonObject[] {
  if (!Array.isArray(policies)) return [];
  return policies.filter((each) => typeof each === 'object' && each !== null && 'policy' in each);
}
