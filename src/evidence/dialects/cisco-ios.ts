import type { StatedTime } from '#base/event.ts';
import type { Value } from '../record/value.ts';
import { readSyslogTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { utc } from '../time/zone.ts';
import { addSentence } from './add-sentence.ts';
import type { Dialect } from './contract.ts';

/** What `service sequence-numbers`, `logging origin-id` and `service timestamps` put before the message. */
const before =
  /^(?:\d{1,10}: )?(?:[\w.-]{1,64}: )?(?:\d{1,10}: )?(?:([*.]?)([A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,6})?)(?: ([A-Za-z]{3,5}))?: )?%/;
const heading =
  /^%(?!(?:ASA|FTD|PIX|FWSM)-)([A-Z][A-Z0-9_]{1,40}(?:-[A-Z][A-Z0-9_]{1,40}){0,2})-([0-7])-([A-Z0-9][A-Z0-9_]{1,60}) ?: ?/;

const ends =
  /(?<source_ip>[\da-fA-F:.]{2,45})\((?<source_port>\d{1,5})\)[^-]{0,64}-> ?(?<destination_ip>[\da-fA-F:.]{2,45})\((?<destination_port>\d{1,5})\)/
    .source;
const list = /^list (?<rule_name>\S{1,64}) (?<event_action>denied|permitted) /.source;

/** Sentences that many facilities share. */
const sentences: readonly RegExp[] = [
  new RegExp(`${list}(?<network_transport>\\w{1,16}) ${ends}`),
  new RegExp(
    `${list}(?<network_transport>\\w{1,16}) (?<source_ip>[\\da-fA-F:.]{2,45}) [^-]{0,64}-> ?(?<destination_ip>[\\da-fA-F:.]{2,45})`,
  ),
  new RegExp(`${list}(?<source_ip>[\\da-fA-F:.]{2,45}) `),
  /^Sig:(?<rule_id>\d{1,6}) Subsig:(?<cisco_subsignature>\d{1,6}) Sev:(?<event_severity>\d{1,3}) (?<rule_name>[^[]{1,200}) \[(?<source_ip>[\d.]{7,15}):(?<source_port>\d{1,5}) -> (?<destination_ip>[\d.]{7,15}):(?<destination_port>\d{1,5})\]/,
  /^[^[]{0,200}\[user: (?<user_name>[^\]]{0,128})\] \[Source: (?<source_ip>[^\]]{0,64})\] \[localport: (?<destination_port>\d{1,5})\](?: \[Reason: (?<event_reason>[^\]]{0,200})\])?/,
  /^User:? ?'?(?<user_name>[^' ]{1,128})'? {1,2}logged command:(?<process_command__line>.{0,2000})/,
  /^Configured from \S{1,40} by (?<user_name>\S{1,128}) on (?<cisco_line>\S{1,40})(?: \((?<source_ip>[\da-fA-F:.]{2,45})\))?/,
  /^(?:No|Invalid) MD5 digest from (?<source_ip>[\d.]{7,15})[(:](?<source_port>\d{1,5})\)? to (?<destination_ip>[\d.]{7,15})[(:](?<destination_port>\d{1,5})/,
  /^Authentication failure for SNMP req from host (?<source_ip>[\da-fA-F:.]{2,45})/,
];

const outcomes: Readonly<Record<string, string>> = {
  LOGIN_SUCCESS: 'success',
  WEBLOGIN_SUCCESS: 'success',
  LOGIN_FAILED: 'failure',
  AUTHFAIL: 'failure',
};

/** `%FACILITY-level-MNEMONIC: text` of Cisco's routers and switches (Cisco IOS System Message Guide, message structure). */
export const ciscoIos: Dialect = {
  id: 'cisco-ios',
  marks: ['%'],
  claims: (message) => headingOf(message) !== null,
  read(message, settings) {
    const at = before.exec(message);
    const found = headingOf(message);
    if (at === null || found === null) return null;
    const [all, facility = '', severity = '', mnemonic = ''] = found;
    const text = message.slice(at[0].length - 1 + all.length);
    const fields: Record<string, Value> = Object.create(null);
    Object.assign(fields, { facility, severity, mnemonic, message: message.slice(at[0].length - 1) });
    addSentence(fields, text, sentences);
    if (outcomes[mnemonic]) Object.assign(fields, { 'event.action': 'logon', 'event.outcome': outcomes[mnemonic] });
    const time = timeOf(at, settings);
    return {
      product: 'cisco',
      channel: 'ios',
      provider: facility,
      code: mnemonic,
      fields,
      time,
      host: '',
      derived: [],
    };
  },
};

function headingOf(message: string): RegExpExecArray | null {
  const at = before.exec(message);
  return at === null ? null : heading.exec(message.slice(at[0].length - 1, at[0].length + 250));
}

/** Null where the clock is marked as not set (`*`). A zone that is no UTC is a name nobody else knows: the settings' holds. */
function timeOf([, mark, text, zone = '']: RegExpExecArray, settings: TimeSettings): StatedTime | null {
  if (text === undefined || mark === '*') return null;
  return readSyslogTime(text, /^(?:UTC|GMT)$/.test(zone) ? { ...settings, zone: utc, zoneIsSet: true } : settings);
}
