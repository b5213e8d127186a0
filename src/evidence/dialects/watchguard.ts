import type { Value } from '#evidence/record/value.ts';
import { pairFields } from '../text/pair-fields.ts';
import { addSentence } from './add-sentence.ts';
import type { Dialect } from './contract.ts';

const start = /^(?:([\w-]{1,32}): )?msg_id="([\dA-F]{4}-[\dA-F]{4})" /;

const sentences: readonly RegExp[] = [
  /^(?<event_action>Allow|Deny|ProxyAllow|ProxyDeny|ProxyDrop|ProxyBlock|ProxyStrip):? (?:\S{1,64} )(?:\S{1,64} )(?:\d{1,6} )?(?<network_transport>tcp|udp|icmp|igmp|esp|gre)(?: \d{1,5} \d{1,5})? (?<source_ip>[\da-fA-F:.]{2,45}) (?<destination_ip>[\da-fA-F:.]{2,45}) (?<source_port>\d{1,5}) (?<destination_port>\d{1,5}) /,
  /^(?:Management user|Authentication of \S{1,64} user|User) \[?(?<user_name>[^\]\s]{1,255})\]? (?:from (?<source_ip>[\da-fA-F:.]{2,45}) )?(?<event_reason>.{1,200})$/,
];

/** Fireware messages: `msg_id="…"`, a sentence, the policy in brackets and pairs (WatchGuard Fireware, log catalogue). */
export const watchguard: Dialect = {
  id: 'watchguard',
  marks: ['msg_id="'],
  claims: (message) => start.test(message),
  read(message) {
    const found = start.exec(message);
    if (found === null) return null;
    const [all, process = '', id = ''] = found;
    const text = message.slice(all.length);
    const fields: Record<string, Value> = { msg_id: id, message: text, ...pairFields(text) };
    addSentence(fields, text, sentences);
    const policy = /\(([^()=]{1,128}-\d\d)\) ?$/.exec(text)?.[1] ?? /\(([^()=]{1,128}-\d\d)\)/.exec(text)?.[1];
    if (policy !== undefined) fields['rule.name'] = policy;
    const channel = process === '' ? 'firewall' : process;
    return { product: 'watchguard', channel, provider: '', code: id, fields, time: null, host: '', derived: [] };
  },
};
