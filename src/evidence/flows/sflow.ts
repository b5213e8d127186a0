import type { Derivation, StatedTime } from '#base/event.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import { type Datagram, refuse } from './datagram.ts';
import type { FlowSession } from './flow-session.ts';
import { NamedValues } from './named-values.ts';
import { readSampleRecord } from './sflow-records.ts';
import { valueText } from './value-text.ts';

/** Words of four bytes at the start of each kind of sample, behind its number and before its records (sFlow v5, 5.3). */
const samples: Readonly<Record<number, readonly string[]>> = {
  1: ['sourceId', 'samplingPacketInterval', 'samplePool', 'drops', 'ingressInterface', 'egressInterface'],
  2: ['sourceId'],
  3: [
    'sourceIdClass',
    'sourceIdIndex',
    'samplingPacketInterval',
    'samplePool',
    'drops',
    'inputFormat',
    'ingressInterface',
    'outputFormat',
    'egressInterface',
  ],
  4: ['sourceIdClass', 'sourceIdIndex'],
  5: ['sourceIdClass', 'sourceIdIndex', 'drops', 'ingressInterface', 'egressInterface', 'dropReason'],
};
const areCounters = new Set([2, 4]);
/** Records of one sample; real ones have a handful. */
const mostRecords = 64;

/** Reads a datagram of sFlow version 5 (sflow.org, 2004): packets that were sampled or dropped, and counters of interfaces. */
export function decodeSflow(datagram: Datagram, session: FlowSession, sink: RecordSink): void {
  const { bytes, start, end } = datagram;
  const had = end - start;
  const header = sflowHeaderBytes(bytes, start, end);
  if (header === 0 || had < header) {
    const why = { key: 'netflow.header-cut' } as const;
    return refuse(datagram, start, Math.max(header, leastHeaderBytes), had, why, sink);
  }
  const count = bytes.readUInt32BE(start + header - 4);
  let at = start + header;
  for (let i = 0; i < count; i++) {
    const length = at + 8 <= end ? bytes.readUInt32BE(at + 4) : 0;
    if (at + 8 + length > end) {
      const why = { key: 'netflow.records-cut', values: { missing: count - i } } as const;
      return refuse(datagram, at, 8 + length, end - at, why, sink);
    }
    readSample(datagram, at, at + 8 + length, session, sink);
    at += 8 + length;
  }
}

const leastHeaderBytes = 28;

/** Bytes before the first sample, by the kind of the agent's address; 0 if it is none that is known. */
export function sflowHeaderBytes(bytes: Buffer, start: number, end: number): number {
  if (start + 8 > end || bytes.readUInt32BE(start) !== 5) return 0;
  const family = bytes.readUInt32BE(start + 4);
  if (family === 1) return leastHeaderBytes;
  return family === 2 ? leastHeaderBytes + 12 : 0;
}

function readSample(datagram: Datagram, at: number, end: number, session: FlowSession, sink: RecordSink): void {
  const { bytes, start, offset } = datagram;
  const format = bytes.readUInt32BE(at);
  const words = samples[format];
  const records = at + 12 + (words?.length ?? 0) * 4 + 4;
  if (words === undefined || records > end) {
    const why = { key: 'netflow.sample-unknown', values: { format } } as const;
    return refuse(datagram, at, words === undefined ? 0 : records - at, end - at, why, sink);
  }
  const named = new NamedValues();
  agent(datagram, named);
  named.number('sampleSequenceNumber', bytes.readUInt32BE(at + 8));
  for (const [i, name] of words.entries()) named.number(name, bytes.readUInt32BE(at + 12 + 4 * i));
  const count = bytes.readUInt32BE(records - 4);
  let next = records;
  for (let i = 0; i < Math.min(count, mostRecords) && next + 8 <= end; i++) {
    const length = bytes.readUInt32BE(next + 4);
    if (next + 8 + length > end) {
      refuse(
        datagram,
        next,
        8 + length,
        end - next,
        { key: 'netflow.records-cut', values: { missing: count - i } },
        sink,
      );
      break;
    }
    readSampleRecord(
      { bytes, at: next + 8, end: next + 8 + length },
      bytes.readUInt32BE(next),
      areCounters.has(format),
      named,
    );
    next += 8 + length;
  }
  const { record } = session;
  const place = { offset: offset + at - start, length: end - at, bytes: () => bytes.subarray(at, end) };
  record.row(record.shapeOf(named.names), named.values, place);
  record.source = record.sources.of('netflow', areCounters.has(format) ? 'sflow-counters' : 'sflow');
  record.host = named.values[0] as string;
  record.time = captured(datagram);
  if (record.time !== null) record.derived = fromCapture;
  sink.record(record);
}

/** The agent that sampled, and how the header of its datagram counts. */
function agent({ bytes, start }: Datagram, named: NamedValues): void {
  const isIpv4 = bytes.readUInt32BE(start + 4) === 1;
  const length = isIpv4 ? 4 : 16;
  const at = start + 8 + length;
  const address = valueText(bytes, start + 8, length, isIpv4 ? 'ipv4' : 'ipv6');
  named.add(isIpv4 ? 'exporterIPv4Address' : 'exporterIPv6Address', address);
  for (const [i, name] of ['subAgentId', 'datagramSequenceNumber', 'sysUpTime'].entries())
    named.number(name, bytes.readUInt32BE(at + 4 * i));
}

/** sFlow states no date: only who captured the datagram knows one. */
function captured({ capturedUs }: Datagram): StatedTime | null {
  if (!(capturedUs > 0)) return null;
  return { us: capturedUs, text: String(capturedUs), offsetMinutes: 0, digits: 6, assumed: [] };
}

const fromCapture: readonly Derivation[] = [{ step: 'capture-time', why: { key: 'netflow.time-of-capture' } }];
