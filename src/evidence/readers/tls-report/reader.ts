import type { JsonObject } from '#evidence/json/json-object.ts';
import { flatten } from '#evidence/record/flatten.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
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
      const repeated = flatten(common).names.length;
      if (repeated > mostCommon) {
        const why = { key: 'mail.report-too-wide', values: { had: repeated, limit: mostCommon } } as const;
        sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
        return;
      }
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

/** Every policy of a report repeats these fields. */
const mostCommon = 64;

function policiesOf({ policies }: JsonObject): readonly JsonObject[] {
  if (!Array.isArray(policies)) return [];
  return policies.filter((each) => typeof each === 'object' && each !== null && 'policy' in each);
}
