import { headerTime, readCarried } from '#evidence/syslog/carried.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
import { utc } from '#evidence/time/zone.ts';
import type { LinesReader } from '../contract.ts';
import { readEventXml } from './read-event-xml.ts';

/** Sysmon for Linux: an event of Windows' form in one line of syslog (Sysinternals, Sysmon for Linux). */
export const reader: LinesReader = {
  id: 'sysmon-linux',
  reads: 'lines',
  evidence: ['logs.sysmon', 'logs.linux'],
  products: ['linux'],
  proven: false,
  claims: (line) => line.includes('Linux-Sysmon') && readCarried(line, '<Event>') !== null,
  open: ({ record, time }) => ({
    line(text, place, sink) {
      const carried = text.includes('Linux-Sysmon') ? readCarried(text, '<Event>') : null;
      const event = carried === null ? null : readEventXml(carried.text);
      if (carried === null || event === null) return false;
      record.row(record.shapeOf(event.names), event.values, place);
      const code = record.value('EventID');
      record.source = record.sources.of('linux', 'sysmon', 'Linux-Sysmon', /^\d{1,3}$/.test(code) ? code : '');
      record.host = record.value('Computer') || (carried.header?.host ?? '');
      record.recordId = record.value('EventRecordID');
      const created = readIsoTime(record.value('TimeCreated.SystemTime'), { ...time, zone: utc, zoneIsSet: true });
      record.time = created ?? (carried.header === null ? null : headerTime(carried.header, time));
      sink.record(record);
      return true;
    },
  }),
};
