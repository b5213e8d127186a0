import type { Value } from '../record/value.ts';
import { fieldText, pairFields } from '../text/pair-fields.ts';
import { readIsoTime } from '../time/read-time.ts';
import type { Dialect } from './contract.ts';

const start = /^ {0,4}id=\S{1,64} {1,4}sn=[0-9A-Za-z-]{1,32} /;

/** SonicOS pairs (SonicOS log event reference guide, index of syslog tags). */
export const sonicwall: Dialect = {
  id: 'sonicwall',
  marks: [' sn='],
  claims: (message) => start.test(message),
  read(message, settings) {
    if (!start.test(message)) return null;
    const fields = pairFields(message);
    addEnd(fields, 'src');
    addEnd(fields, 'dst');
    const number = fieldText(fields, 'm');
    return {
      product: 'sonicwall',
      channel: 'firewall',
      provider: '',
      code: /^\d{1,5}$/.test(number) ? number : '',
      fields,
      time: readIsoTime(fieldText(fields, 'time'), settings),
      host: fieldText(fields, 'fw'),
      derived: [],
    };
  },
};

/** `src=address:port:interface:name` taken apart, beside what the device wrote; IPv6 addresses have a tag of their own. */
function addEnd(fields: Record<string, Value>, name: 'src' | 'dst'): void {
  const [ip = '', port = '', network = '', host = ''] = fieldText(fields, name).split(':');
  const address = ip === '' ? fieldText(fields, `${name}V6`) : ip;
  if (address !== '') fields[`${name}_ip`] = address;
  if (/^\d{1,5}$/.test(port)) fields[`${name}_port`] = port;
  if (network !== '') fields[`${name}_interface`] = network;
  if (host !== '') fields[`${name}_host`] = host;
}
