import type { Derivation, StatedTime } from '#base/event.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import type { FlowHeader } from './flow-cursor.ts';
import type { FlowSession } from './flow-session.ts';
import type { FlowLayout } from './flow-layout.ts';

/** Hands out the record that the session's cursor is at. */
export function handOut(
  { record, cursor }: FlowSession,
  layout: FlowLayout,
  header: FlowHeader,
  sink: RecordSink,
): void {
  record.lazy(layout.shape, cursor, cursor);
  record.source = layout.source;
  record.host = header.exporter;
  const time = cursor.time();
  if (time === null) {
    record.time = exportTime(header);
    record.derived = fromExport;
  } else {
    record.time = time;
    if (layout.startTimes[0]?.unit === 'uptime') record.derived = fromUptime;
  }
  sink.record(record);
}

const fromUptime: readonly Derivation[] = [{ step: 'uptime', why: { key: 'netflow.time-from-uptime' } }];
const fromExport: readonly Derivation[] = [{ step: 'export-time', why: { key: 'netflow.time-of-export' } }];

function exportTime({ exportUs }: FlowHeader): StatedTime | null {
  if (!(exportUs > 0)) return null;
  return { us: exportUs, text: String(Math.floor(exportUs / 1_000_000)), offsetMinutes: 0, digits: 0, assumed: [] };
}
