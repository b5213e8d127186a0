import { fieldText, pairFields } from '../text/pair-fields.ts';
import { readIsoTime } from '../time/read-time.ts';
import type { Dialect } from './contract.ts';

const firewall = /^(?:device="[^"]{1,64}" date=\d{4}-\d\d-\d\d time=|device_name="[^"]{1,64}" timestamp=")/;
const utm = /^id="\d{4}" severity="[a-z]{1,16}" sys="/;

/** Sophos Firewall and UTM pairs (Sophos Firewall syslog guide; UTM log file reference). */
export const sophos: Dialect = {
  id: 'sophos',
  marks: ['log_component=', ' sys="'],
  claims: (message) => firewall.test(message) || utm.test(message),
  read(message, settings) {
    const fields = pairFields(message);
    const isUtm = utm.test(message);
    const clock = fieldText(fields, 'timestamp') || `${fieldText(fields, 'date')} ${fieldText(fields, 'time')}`;
    return {
      product: 'sophos',
      channel: fieldText(fields, isUtm ? 'sub' : 'log_type').toLowerCase() || 'firewall',
      provider: fieldText(fields, isUtm ? 'sys' : 'log_component'),
      code: '',
      fields,
      time: readIsoTime(clock, settings),
      host: fieldText(fields, 'device_name'),
      derived: [],
    };
  },
};
