import { readIsoTime } from '#evidence/time/read-time.ts';
import { headerTime, readCarried } from '#evidence/syslog/carried.ts';
import type { LinesReader } from '../contract.ts';
import { readExtension } from './extension.ts';
import { readHeaderFields } from './header-fields.ts';
import { readCefTime } from './read-cef-time.ts';
import { BoundedNames } from '#evidence/record/bounded-names.ts';

const headerNames = [
  'cefVersion',
  'deviceVendor',
  'deviceProduct',
  'deviceVersion',
  'deviceEventClassId',
  'name',
  'severity',
] as const;

/** ArcSight's Common Event Format, on its own or carried by syslog (Micro Focus, CEF implementation standard, version 25). */
export const reader: LinesReader = {
  id: 'cef',
  reads: 'lines',
  evidence: ['logs.any'],
  products: ['cef'],
  proven: true,
  claims: (line) => {
    const carried = readCarried(line, 'CEF:');
    return carried !== null && readHeaderFields(carried.text) !== null;
  },
  open: ({ record, time }) => {
    const vendors = new BoundedNames();
    return {
      line(text, place, sink) {
        const carried = readCarried(text, 'CEF:');
        const parts = carried === null ? null : readHeaderFields(carried.text);
        if (carried === null || parts === null) return false;
        const { names, values } = readExtension(parts.extension);
        const host = hostOf(text.slice(0, text.length - carried.text.length), carried.header?.host ?? '');
        record.row(record.shapeOf([...headerNames, ...names]), [...parts.fields, ...values], place);
        record.source = record.sources.of('cef', 'cef', vendors.of(`${parts.fields[1]} ${parts.fields[2]}`));
        record.host = host === '' ? record.value('dvchost') || record.value('dvc') : host;
        record.time =
          timeFields.map((name) => readCefTime(record.value(name), time)).find((each) => each !== null) ??
          readIsoTime(`${record.value('date')} ${record.value('time')}`, time) ??
          (carried.header === null ? null : headerTime(carried.header, time));
        record.recordId = record.value('externalId');
        sink.record(record);
        return true;
      },
    };
  },
};

/** When it was received by the device, or began or ended, by short or full name: whichever is stated first counts. */
const timeFields = ['rt', 'start', 'end', 'deviceReceiptTime', 'startTime', 'endTime', 'UNIFIutcTime'] as const;

/** Some write a zone between time and host: the host is the last word before the message. */
function hostOf(prefix: string, host: string): string {
  return /^[A-Z]{3,4}$/.test(host) ? (/(\S+) $/.exec(prefix.slice(-256))?.[1] ?? host) : host;
}
