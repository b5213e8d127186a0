import { BoundedNames } from '#evidence/record/bounded-names.ts';
import { headerTime, readCarried } from '#evidence/syslog/carried.ts';
import type { LinesReader } from '../contract.ts';
import { readLeef } from './read-leef.ts';
import { readDeviceTime } from './read-device-time.ts';

const headerNames = ['leefVersion', 'vendor', 'product', 'version', 'eventID'] as const;

/** IBM QRadar's Log Event Extended Format 1.0 and 2.0, on its own or carried by syslog (IBM, LEEF version 2 guide). */
export const reader: LinesReader = {
  id: 'leef',
  reads: 'lines',
  evidence: ['logs.any'],
  products: ['leef'],
  proven: false,
  claims: (line) => {
    const carried = readCarried(line, 'LEEF:');
    return carried !== null && readLeef(carried.text) !== null;
  },
  open: ({ record, time }) => {
    const vendors = new BoundedNames();
    return {
      line(text, place, sink) {
        const carried = readCarried(text, 'LEEF:');
        const event = carried === null ? null : readLeef(carried.text);
        if (carried === null || event === null) return false;
        record.row(record.shapeOf([...headerNames, ...event.names]), [...event.header, ...event.values], place);
        record.source = record.sources.of('leef', 'leef', vendors.of(`${event.header[1]} ${event.header[2]}`));
        record.host = carried.header?.host || record.value('identHostName');
        record.time =
          readDeviceTime(record.value('devTime'), record.value('devTimeFormat'), time) ??
          (carried.header === null ? null : headerTime(carried.header, time));
        sink.record(record);
        return true;
      },
    };
  },
};
