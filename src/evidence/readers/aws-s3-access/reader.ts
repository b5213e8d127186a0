import { readClfTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';

/**
 * Fields in their order, by the names of the documentation. Lines of older buckets end earlier, newer ones may go on.
 */
const names = [
  'bucketOwner',
  'bucket',
  'time',
  'remoteIP',
  'requester',
  'requestID',
  'operation',
  'key',
  'requestURI',
  'httpStatus',
  'errorCode',
  'bytesSent',
  'objectSize',
  'totalTime',
  'turnAroundTime',
  'referer',
  'userAgent',
  'versionID',
  'hostID',
  'signatureVersion',
  'cipherSuite',
  'authenticationType',
  'hostHeader',
  'tlsVersion',
  'accessPointARN',
  'aclRequired',
];

/** Owner, bucket, time in brackets, address, requester, request id, and an operation such as REST.GET.OBJECT. */
const start =
  /^[0-9a-f-]{1,64} [^ ]{1,255} \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:[^\]]{1,20}\] [^ ]+ [^ ]+ [^ ]+ [A-Z0-9]+\.[A-Z0-9_.]+ /;

/** Server access logs of Amazon S3 buckets (S3 user guide, server access log format). */
export const reader: LinesReader = {
  id: 'aws-s3-access',
  reads: 'lines',
  evidence: ['logs.any'],
  products: ['aws'],
  proven: false,
  claims: (line) => start.test(line),
  open: ({ record, time }) => {
    const source = record.sources.of('aws', 's3access');
    return {
      line(text, place, sink) {
        if (!start.test(text)) return false;
        const values = fieldsOf(text);
        record.row(record.shapeOf(namesFor(values.length)), values, place);
        record.source = source;
        record.recordId = record.value('requestID');
        record.time = readClfTime(record.value('time'), time);
        sink.record(record);
        return true;
      },
    };
  },
};

const field = /\[([^\]]*)\]|"([^"]*)"|([^ ]+)/g;

/** A hyphen stands for what is absent. */
function fieldsOf(line: string): (string | null)[] {
  return Array.from(line.matchAll(field), ([, bracketed, quoted, plain]) => {
    const text = bracketed ?? quoted ?? plain ?? '';
    return text === '-' ? null : text;
  });
}

function namesFor(count: number): readonly string[] {
  if (count <= names.length) return names.slice(0, count);
  return [...names, ...Array.from({ length: count - names.length }, (_, i) => `field ${names.length + i + 1}`)];
}
