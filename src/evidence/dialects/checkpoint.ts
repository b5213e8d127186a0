import { fieldText, pairFields } from '../text/pair-fields.ts';
import { readEpochTime, readIsoTime } from '../time/read-time.ts';
import type { Dialect } from './contract.ts';

const start = /^(?: ?1 (\S{10,40}) (\S{1,255}) CheckPoint \d{1,10} - ?)?\[(?=[a-z_]{1,40}::?"[^"]{0,200}"?;)/;

/** `[name:"value"; name:"value"; ]` of Check Point's log exporter, format syslog (Logging and Monitoring guide, log exporter). */
export const checkpoint: Dialect = {
  id: 'checkpoint',
  marks: ['"; ', '";]', '";...'],
  claims: (message) => start.test(message),
  read(message, settings) {
    const found = start.exec(message);
    if (found === null) return null;
    const pairs = message.slice(found[0].length).replace(/[ ;]{0,8}\][^\]"]{0,8}$/, '');
    const fields = pairFields(pairs, { assign: ':', separator: ';', mayDouble: true });
    return {
      product: 'checkpoint',
      channel: 'firewall',
      provider: fieldText(fields, 'product'),
      code: '',
      fields,
      time: readEpochTime(fieldText(fields, 'time')) ?? readIsoTime(found[1] ?? '', settings),
      host: found[2] ?? '',
      derived: [],
    };
  },
};
