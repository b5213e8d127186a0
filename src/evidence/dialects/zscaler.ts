import { fieldText, pairFields } from '../text/pair-fields.ts';
import { readIsoTime } from '../time/read-time.ts';
import type { Dialect } from './contract.ts';

const start = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\t(?=[\w-]{1,40}=[^\t]{0,400}\t)/;

/** Pairs between tabs, as Zscaler's log streaming writes its web log for Splunk (Zscaler help, NSS feed output format, web logs). */
export const zscaler: Dialect = {
  id: 'zscaler',
  marks: ['\treason=', '\tevent_id='],
  claims: (message) => start.test(message) && message.includes('\turl=') && message.includes('\taction='),
  read(message, settings) {
    const clock = start.exec(message)?.[1];
    if (clock === undefined) return null;
    const fields = pairFields(message.slice(clock.length + 1), { separator: '\t' });
    // The service writes UTC unless its feed is told otherwise.
    const time = readIsoTime(clock, settings);
    const host = fieldText(fields, 'devicehostname');
    return { product: 'zscaler', channel: 'web-feed', provider: '', code: '', fields, time, host, derived: [] };
  },
};
