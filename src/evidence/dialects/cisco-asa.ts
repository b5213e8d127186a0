import type { Value } from '../record/value.ts';
import { templateOf, type Template } from '../text/template.ts';
import { asaSentences } from './cisco-asa-sentences.ts';
import { statedFields } from './cisco-asa-stated.ts';
import type { Dialect } from './contract.ts';

const start = /^(?:: )?%(ASA|FTD|PIX|FWSM)-(?:[A-Za-z]{1,12}-)?([0-7])-(\d{6}):? ?/;

const sentences = new Map(Object.entries(asaSentences).map(([id, texts]) => [id, texts.map(templateOf)]));

/** Messages of Cisco's firewalls: `%ASA-level-number: text` (Cisco Secure Firewall ASA Series Syslog Messages). */
export const ciscoAsa: Dialect = {
  id: 'cisco-asa',
  marks: ['%ASA-', '%FTD-', '%PIX-', '%FWSM-'],
  claims: (message) => start.test(message),
  read(message) {
    const found = start.exec(message);
    if (found === null) return null;
    const [all, device = '', severity = '', id = ''] = found;
    const text = message.slice(all.length);
    const fields: Record<string, Value> = Object.create(null);
    Object.assign(fields, { message_id: `${device}-${severity}-${id}`, severity, message: message.replace(/^: /, '') });
    if (logons[id]) Object.assign(fields, { 'event.action': 'logon', 'event.outcome': logons[id] });
    const derived = statedFields(fields, text, fitting(sentences.get(id) ?? [], text));
    return {
      product: 'cisco',
      channel: device.toLowerCase(),
      provider: '',
      code: id,
      fields,
      time: null,
      host: '',
      derived,
    };
  },
};

/** Messages that tell how a logon ended. */
const logons: Readonly<Record<string, 'success' | 'failure'>> = {
  109005: 'success',
  109006: 'failure',
  113004: 'success',
  113005: 'failure',
  113006: 'failure',
  113012: 'success',
  113015: 'failure',
  113016: 'failure',
  113017: 'failure',
  308001: 'failure',
  605004: 'failure',
  605005: 'success',
  611101: 'success',
  611102: 'failure',
  716038: 'success',
  716039: 'failure',
};

function fitting(templates: readonly Template[], text: string): ReturnType<Template> {
  for (const template of templates) {
    const values = template(text);
    if (values !== null) return values;
  }
  return null;
}
