import { readIsoTime } from '../../time/read-time.ts';
import type { JsonReader } from '../contract.ts';

/** AWS CloudTrail, as delivered to S3 (`{"Records": […]}`) or one record a line (CloudTrail user guide, record contents). */
export const reader: JsonReader = {
  id: 'aws-cloudtrail',
  reads: 'json',
  evidence: ['logs.cloudtrail'],
  products: ['aws'],
  proven: true,
  claims: (value) => ('eventVersion' in value && 'eventSource' in value && 'eventName' in value ? 1 : 0),
  open: ({ record, time }) => {
    const source = record.sources.of('aws', 'cloudtrail');
    return {
      value(value, place, sink) {
        record.object(value, place);
        record.source = source;
        record.time = readIsoTime(record.value('eventTime'), time);
        record.recordId = record.value('eventID');
        sink.record(record);
      },
    };
  },
};
