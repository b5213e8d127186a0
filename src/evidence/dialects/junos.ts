import type { Value } from '../record/value.ts';
import { pairFields } from '../text/pair-fields.ts';
import { readIsoTime } from '../time/read-time.ts';
import { addSentence } from './add-sentence.ts';
import type { DeviceMessage, Dialect } from './contract.ts';

/** Header of RFC 5424 that some relays leave in the message, the message's name, and its data. */
const structured =
  /^(?:(?:1 )?(\d{4}-\d\d-\d\dT[\d:.]{8,15}(?:Z|[+-]\d\d:\d\d)) (\S{1,255}) ([\w-]{1,48}) (?:\d{1,10}|-) )?([A-Z][A-Z0-9_]{2,60}) \[junos@[\d.]{1,40} /;
/** What names of messages begin with; `tcp_auth_ok` is what the kernel says of a session of BGP without its digest. */
const families =
  'RT_ UI_ RPD_ BGP_ SNMPD_ PFE_ CHASSISD_ LOGIN_ SSHD_ KMD_ IKE_ JSRPD_ FWAUTH_ AV_ APPTRACK_ IDP_ AAMW_ SECINTEL_';
const names = [...families.split(' '), 'tcp_auth_ok: '];
const named = /^[A-Z][A-Z0-9_]{3,64}: /;

/** Junos messages, with structured data or as text (Junos OS System Log Explorer). */
export const junos: Dialect = {
  id: 'junos',
  marks: ['[junos@', ...names],
  claims: (message) => structured.test(message) || isNamed(message),
  read(message, settings) {
    const found = structured.exec(message);
    if (found === null) return textMessage(message);
    const [all, clock = '', host = '', program = '', name = ''] = found;
    const end = message.lastIndexOf(']');
    const fields = pairFields(message.slice(all.length, end < 0 ? message.length : end));
    const provider = program || name.split('_').slice(0, 2).join('_');
    return { ...junosMessage(name, provider, { event: name, ...fields }), time: readIsoTime(clock, settings), host };
  },
};

function isNamed(message: string): boolean {
  return names.some((each) => message.startsWith(each)) && (named.test(message) || message.startsWith('tcp'));
}

const sessions: readonly RegExp[] = [
  /^(?<event_action>session created|session closed|session denied)[^\d]{0,80}(?<source_ip>[\da-fA-F.:]{2,45})\/(?<source_port>\d{1,5})->(?<destination_ip>[\da-fA-F.:]{2,45})\/(?<destination_port>\d{1,5}) /,
  /^User '(?<user_name>[^']{0,128})', command '(?<process_command__line>[^']{0,2000})'/,
  /^User '(?<user_name>[^']{0,128})' (?<event_action>login|logout)/,
  /^Packet from (?<source_ip>[\da-fA-F.]{2,45}):(?<source_port>\d{1,5}) /,
  /^Login failed for user '?(?<user_name>[^' ]{0,128})'? from host '?(?<source_ip>[\da-fA-F.:]{2,45})/,
];

function textMessage(message: string): DeviceMessage {
  const colon = message.indexOf(': ');
  const name = message.slice(0, colon);
  const text = message.slice(colon + 2);
  const fields: Record<string, Value> = { event: name, message: text };
  addSentence(fields, text, sessions);
  return junosMessage(name, name.split('_').slice(0, 2).join('_'), fields);
}

function junosMessage(name: string, provider: string, fields: Record<string, Value>): DeviceMessage {
  return { product: 'juniper', channel: 'junos', provider, code: name, fields, time: null, host: '', derived: [] };
}
