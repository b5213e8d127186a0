import type { Value } from '#evidence/record/value.ts';
import { pairFields } from '../text/pair-fields.ts';
import { urlParts } from '../text/url-parts.ts';
import { readEpochTime } from '../time/read-time.ts';
import type { Dialect } from './contract.ts';

const form =
  /^(?:1 )?(\d{10}\.\d{1,9}) (\S{1,128}) (flows|urls|events|ids-alerts|security_event|airmarshal_events|ip_flow_start|ip_flow_end|firewall|vpn_firewall|cellular_firewall) /;
const kinds = [
  ' flows ',
  ' urls ',
  ' events ',
  ' ids-alerts ',
  ' security_event ',
  ' airmarshal_events ',
  '_flow_',
  'firewall ',
];

/** Lines of Cisco's Meraki devices (Meraki, syslog event types and log samples): seconds, device, kind, pairs. */
export const meraki: Dialect = {
  id: 'meraki',
  marks: kinds,
  claims: (message) => form.test(message),
  read(message) {
    const found = form.exec(message);
    if (found === null) return null;
    const [all, clock = '', host = '', kind = ''] = found;
    const text = message.slice(all.length);
    const fields: Record<string, Value> = { ...pairFields(text), message: text };
    const request = /\brequest: ([A-Z]{1,16}) (\S{1,8000})/.exec(text);
    if (request !== null)
      Object.assign(fields, { method: request[1] ?? '', url: request[2] ?? '' }, urlParts(request[2] ?? ''));
    const verdict = /\bpattern: (allow|deny)\b/.exec(text)?.[1];
    if (verdict !== undefined) fields.action = verdict;
    addEnd(fields, 'src');
    addEnd(fields, 'dst');
    const channel = `meraki-${kind}`;
    return { product: 'cisco', channel, provider: '', code: '', fields, time: readEpochTime(clock), host, derived: [] };
  },
};

/** `src=address:port` taken apart; flows write the port as a pair of its own. */
function addEnd(fields: Record<string, Value>, name: 'src' | 'dst'): void {
  const written = fields[name];
  const whose = name === 'src' ? 'source' : 'destination';
  const own = name === 'src' ? fields.sport : fields.dport;
  if (typeof written !== 'string') return;
  const [, ip = written, port] = /^\[?([\da-fA-F:.]{2,45}?)\]?:(\d{1,5})$/.exec(written) ?? [];
  fields[`${whose}.ip`] = ip;
  fields[`${whose}.port`] = port ?? own ?? null;
}
