import { placeTime } from '#evidence/time/place-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import type { LinesReader } from '../contract.ts';
import { type AlertLine, readAlertLine } from './alert-line.ts';

const names = [
  'alert.action',
  'alert.gid',
  'alert.signature_id',
  'alert.rev',
  'alert.signature',
  'alert.category',
  'alert.severity',
  'proto',
  'src_ip',
  'src_port',
  'dest_ip',
  'dest_port',
];

/** Alerts on one line: Suricata's fast.log and Snort's alert_fast. The lines name no fields, so they are called as in EVE. */
export const reader: LinesReader = {
  id: 'ids-alert-fast',
  reads: 'lines',
  evidence: ['logs.suricata'],
  products: ['snort', 'suricata'],
  proven: true,
  claims: (line) => readAlertLine(line) !== null,
  open: ({ record, time }) => {
    const shape = record.shapeOf(names);
    const suricata = record.sources.of('suricata', 'alert');
    const snort = record.sources.of('snort', 'alert');
    return {
      line(text, place, sink) {
        const alert = readAlertLine(text);
        if (alert === null) return false;
        record.row(shape, valuesOf(alert), place);
        record.source = yearDigits(alert) === 4 ? suricata : snort;
        record.time = timeOf(alert, time);
        sink.record(record);
        return true;
      },
    };
  },
};

function valuesOf(alert: AlertLine) {
  const { source, destination } = alert;
  return [
    alert.action || null,
    alert.gid,
    alert.signatureId,
    alert.rev,
    alert.signature,
    alert.category || null,
    alert.severity || null,
    alert.proto,
    source.ip,
    source.port,
    destination.ip,
    destination.port,
  ];
}

/** Suricata writes `mm/dd/yyyy`, Snort no year or, if told to, `mm/dd/yy`; Snort 3 then `yy/mm/dd`. */
function timeOf({ time, isQuoted }: AlertLine, settings: TimeSettings) {
  const [date = '', clock = ''] = time.split('-');
  const [first, second, third] = date.split('/').map(Number);
  const [hour, minute, seconds = ''] = clock.split(':');
  const yearFirst = isQuoted && third !== undefined;
  const year = yearFirst ? first : third;
  const [whole, fraction = ''] = seconds.split('.');
  return placeTime(
    {
      text: time,
      year: year === undefined || year > 99 ? (year ?? null) : 2000 + year,
      month: (yearFirst ? second : first) as number,
      day: (yearFirst ? third : second) as number,
      hour: Number(hour),
      minute: Number(minute),
      second: Number(whole),
      fraction,
      offsetMinutes: null,
    },
    settings,
  );
}

function yearDigits({ time }: AlertLine): number {
  return time.slice(0, time.indexOf('-')).split('/')[2]?.length ?? 0;
}
