import type { StatedTime } from '#base/event.ts';
import { fieldText, pairFields } from '../text/pair-fields.ts';
import { readEpochTime, readIsoTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import type { Value } from '../record/value.ts';
import type { Dialect } from './contract.ts';

const start =
  /^(?:logver=\d{1,12} )?(?:timestamp=\d{1,20} )?(?:tz="?[^" ]{1,32}"? )?(?:date=\d{4}-\d\d-\d\d[ ,]|devname=)/;

/** Products by the first letters of the device's serial number (Fortinet's product life cycle page); FortiGate is the rest. */
const products: Readonly<Record<string, string>> = {
  FV: 'fortiweb',
  FE: 'fortimail',
  FA: 'fortianalyzer',
  FM: 'fortimanager',
  FC: 'fortisandbox',
};

/** Fortinet's pairs, between spaces or commas (FortiOS log message reference, log message format). */
export const fortigate: Dialect = {
  id: 'fortigate',
  marks: ['logid=', 'log_id='],
  claims: (message) => start.test(message) && /[ ,]log_?id=/.test(message.slice(0, 512)) && message.includes('type='),
  read(message, settings) {
    const isCommas = /^date=[\d-]{10},/.test(message);
    const fields = pairFields(message, { separator: isCommas ? ',' : ' ' });
    const type = fieldText(fields, 'type');
    if (type === '') return null;
    const serial = fieldText(fields, 'devid') || fieldText(fields, 'device_id');
    return {
      product: products[serial.slice(0, 2)] ?? 'fortigate',
      channel: type,
      provider: fieldText(fields, 'subtype'),
      code: '',
      fields,
      time: timeOf(fields, settings),
      host: fieldText(fields, 'devname') || serial,
      derived: [],
    };
  },
};

/** The device's clock with its offset; without one, `eventtime`, which counts from 1970 and so needs none. */
function timeOf(fields: Readonly<Record<string, Value>>, settings: TimeSettings): StatedTime | null {
  const clock = `${fieldText(fields, 'date')} ${fieldText(fields, 'time')}`;
  const offset = fieldText(fields, 'tz');
  const withOffset = offset === '' ? null : readIsoTime(`${clock} ${offset}`, settings);
  return withOffset ?? readEpochTime(fieldText(fields, 'eventtime')) ?? readIsoTime(clock, settings);
}
