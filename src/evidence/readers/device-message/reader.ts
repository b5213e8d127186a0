import { BoundedNames } from '#evidence/record/bounded-names.ts';
import { headerTime } from '#evidence/syslog/carried.ts';
import type { LinesReader } from '../contract.ts';
import { findMessage } from './find-message.ts';

/** Messages of firewalls and other devices, each in its vendor's form, on their own or carried by syslog. */
export const reader: LinesReader = {
  id: 'device-message',
  reads: 'lines',
  evidence: ['logs.firewall', 'logs.netdevice', 'logs.vpn'],
  products: [
    'checkpoint',
    'cisco',
    'fortigate',
    'huawei',
    'juniper',
    'paloalto',
    'pf',
    'sonicwall',
    'sophos',
    'watchguard',
    'windows',
    'zscaler',
  ],
  proven: true,
  claims: (line) => findMessage(line) !== null,
  open: ({ record, time }) => {
    const channels = new BoundedNames();
    const providers = new BoundedNames();
    const codes = new BoundedNames();
    return {
      line(text, place, sink) {
        const found = findMessage(text);
        const said = found?.dialect.read(found.message, time) ?? null;
        if (found === null || said === null) return false;
        const { header } = found;
        record.object(said.fields, place);
        const [channel, provider, code] = [channels.of(said.channel), providers.of(said.provider), codes.of(said.code)];
        record.source = record.sources.of(said.product, channel, provider, code);
        record.time = said.time ?? (header === null ? null : headerTime(header, time));
        record.host = said.host || (header?.host ?? '');
        record.derived = said.derived;
        sink.record(record);
        return true;
      },
    };
  },
};
