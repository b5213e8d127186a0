import type { StatedTime } from '#base/event.ts';
import type { Value } from '#evidence/record/value.ts';
import { readEpochTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';

/** Fields of a line where no line names them: the default format, version 2 (Amazon VPC user guide, flow log records). */
const defaultNames = [
  'version',
  'account-id',
  'interface-id',
  'srcaddr',
  'dstaddr',
  'srcport',
  'dstport',
  'protocol',
  'packets',
  'bytes',
  'start',
  'end',
  'action',
  'log-status',
];

/**
 * VPC and transit gateway flow logs of AWS, as delivered to S3 (a line names the fields) or copied from CloudWatch (none does).
 * A minute without traffic (NODATA) or without a record (SKIPDATA) is a record, too: it says that nothing is missing or that
 * something is.
 */
export const reader: LinesReader = {
  id: 'aws-vpc-flow',
  reads: 'lines',
  evidence: ['netflow'],
  products: ['aws'],
  proven: false,
  recognise: ({ lines }) => confidenceOf(lines.find((line) => line.trim() !== '') ?? ''),
  claims: (line) => isDefaultLine(line) || isHeader(line),
  open: ({ record }) => {
    const source = record.sources.of('aws', 'vpcflow');
    let names: readonly string[] = defaultNames;
    let shape = record.shapeOf(names);
    return {
      line(text, place, sink) {
        if (isHeader(text)) {
          names = text.trim().split(' ');
          shape = record.shapeOf(names);
          return true;
        }
        const values = text.trimEnd().split(' ');
        if (values.length !== names.length || (names === defaultNames && !isDefaultLine(text))) return false;
        record.row(shape, values.map(valueOf), place);
        record.source = source;
        record.time = timeOf(values[names.indexOf('start')]);
        sink.record(record);
        return true;
      },
    };
  },
};

function confidenceOf(line: string): number {
  if (isHeader(line)) return 1;
  return isDefaultLine(line) ? 0.95 : 0;
}

const header = /^[a-z0-9-]+(?: [a-z0-9-]+){4,80} ?$/;

/** A line that names the fields has two that no other format calls so. */
function isHeader(line: string): boolean {
  if (!header.test(line)) return false;
  const names = line.trim().split(' ');
  return (
    ['srcaddr', 'pkt-srcaddr', 'interface-id'].some((name) => names.includes(name)) && names.includes('log-status')
  );
}

const defaultLine =
  /^2 (?:\d{12}|unknown) eni-[0-9a-f]{8,17} \S{1,45} \S{1,45} (?:[\d-]{1,20} ){7}(?:ACCEPT|REJECT|-) (?:OK|NODATA|SKIPDATA)\s?$/;

function isDefaultLine(line: string): boolean {
  return line.startsWith('2 ') && defaultLine.test(line);
}

function valueOf(text: string): Value {
  return text === '-' ? null : text;
}

function timeOf(start: string | undefined): StatedTime | null {
  return start === undefined ? null : readEpochTime(start);
}
