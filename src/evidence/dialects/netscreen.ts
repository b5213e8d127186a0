import type { Value } from '../record/value.ts';
import { pairFields } from '../text/pair-fields.ts';
import { addSentence } from './add-sentence.ts';
import type { Dialect } from './contract.ts';

const start =
  /^(?:[\w.-]{1,64}: )?NetScreen device_id=(\S{1,64}) {1,4}(?:\[([^\]]{1,64})\] ?)?system-([a-z]{1,16})-(\d{5})(?:\((\w{1,16})\))?: /;

const sentences: readonly RegExp[] = [
  /From (?<source_ip>[\da-fA-F.]{2,45}):(?<source_port>\d{1,5}) to (?<destination_ip>[\da-fA-F.]{2,45}):(?<destination_port>\d{1,5}), proto (?<network_transport>\w{1,8})/i,
  /\b(?:by|admin) (?<user_name>[\w.@-]{1,64}) via (?<network_protocol>\w{1,16}) from host (?<source_ip>[\da-fA-F.:]{2,45}?) to (?<destination_ip>[\da-fA-F.]{2,45}):(?<destination_port>\d{1,5})/,
  /session via (?<network_protocol>\w{1,16}) from (?<source_ip>[\da-fA-F.]{2,45}):(?<source_port>\d{1,5}) for admin (?<user_name>[\w.@-]{1,64}) has (?<event_action>timed out|logged out)/i,
  /Admin(?: user)? "?(?<user_name>[\w.@-]{1,64})"? (?:login attempt|has logged)/i,
];

/** ScreenOS messages (ScreenOS Message Log Reference Guide). */
export const netscreen: Dialect = {
  id: 'netscreen',
  marks: ['NetScreen device_id='],
  claims: (message) => start.test(message),
  read(message) {
    const found = start.exec(message);
    if (found === null) return null;
    const [all, device = '', system = null, severity = '', number = '', kind = 'system'] = found;
    const text = message.slice(all.length);
    const fields: Record<string, Value> = { device_id: device, system, severity, message_id: number, message: text };
    if (kind === 'traffic') Object.assign(fields, pairFields(text.replace(/\b(src|dst) (zone|ip|port)=/g, '$1_$2=')));
    addSentence(fields, text, sentences);
    const written = /\((\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\)\s*$/.exec(text)?.[1];
    if (written !== undefined) fields.device_time = written;
    return {
      product: 'juniper',
      channel: 'netscreen',
      provider: kind,
      code: number,
      fields,
      time: null,
      host: '',
      derived: [],
    };
  },
};
