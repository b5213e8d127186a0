import type { RecordSink } from '../reading/record-sink.ts';
import { type Datagram, refuse } from './datagram.ts';
import { noBootTime } from './boot-times.ts';
import type { FlowHeader } from './flow-cursor.ts';
import type { FlowSession } from './flow-session.ts';
import type { Template } from './flow-templates.ts';
import { handOut } from './hand-out.ts';
import { namesByExporter, namesFor } from './header-names.ts';

/** Bytes of header and record (Cisco, "NetFlow Export Datagram Format", version 5). */
export const v5HeaderBytes = 24;
export const v5RecordBytes = 48;
/** Records that fit into a datagram of version 5. */
export const mostV5Records = 30;

/** Reads a datagram of NetFlow version 5: a header that counts the records, and the records. */
export function decodeNetflowV5(datagram: Datagram, session: FlowSession, sink: RecordSink): void {
  const { bytes, start, end, exporter } = datagram;
  const had = end - start;
  if (had < v5HeaderBytes) return refuse(datagram, start, v5HeaderBytes, had, { key: 'netflow.header-cut' }, sink);
  const count = bytes.readUInt16BE(start + 2);
  if (count === 0 || count > mostV5Records) {
    const why = { key: 'netflow.v5-count', values: { count, limit: mostV5Records } } as const;
    return refuse(datagram, start, v5HeaderBytes + count * v5RecordBytes, had, why, sink);
  }
  const layout = session.layouts.of(template, namesFor(exporter, names), 'netflow-v5');
  const header = headerOf(datagram);
  const { cursor } = session;
  for (let i = 0; i < count; i++) {
    const at = start + v5HeaderBytes + i * v5RecordBytes;
    if (!cursor.go(layout, header, bytes, at, end)) {
      const why = { key: 'netflow.records-cut', values: { missing: count - i } } as const;
      return refuse(datagram, at, (count - i) * v5RecordBytes, Math.max(0, end - at), why, sink);
    }
    cursor.offset = datagram.offset + at - start;
    handOut(session, layout, header, sink);
  }
  const rest = start + v5HeaderBytes + count * v5RecordBytes;
  if (rest < end) refuse(datagram, rest, 0, end - rest, { key: 'netflow.rest', values: { count: end - rest } }, sink);
}

function headerOf({ bytes, start, exporter }: Datagram): FlowHeader {
  // The upper two bits say how was sampled, the others of how many packets one was taken.
  const sampling = bytes.readUInt16BE(start + 22);
  const values = [bytes[start + 20], bytes[start + 21], sampling >> 14, sampling & 0x3fff].map(String);
  const milliseconds = bytes.readUInt32BE(start + 8) * 1000 + Math.floor(bytes.readUInt32BE(start + 12) / 1e6);
  return {
    exportUs: milliseconds * 1000,
    uptime: bytes.readUInt32BE(start + 4),
    boot: noBootTime,
    values: [...values, exporter],
    exporter,
  };
}

const names = namesByExporter(['engineType', 'engineId', 'samplingAlgorithm', 'samplingInterval']);

/** The record in numbers of IPFIX; 210 is padding. */
const template: Template = {
  isOptions: false,
  fields: [
    [8, 4],
    [12, 4],
    [15, 4],
    [10, 2],
    [14, 2],
    [2, 4],
    [1, 4],
    [22, 4],
    [21, 4],
    [7, 2],
    [11, 2],
    [210, 1],
    [6, 1],
    [4, 1],
    [5, 1],
    [16, 2],
    [17, 2],
    [9, 1],
    [13, 1],
    [210, 2],
  ].map(([id, length]) => ({ enterprise: 0, id: id as number, length: length as number, isScope: false })),
};
