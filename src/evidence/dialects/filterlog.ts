import type { Value } from '../record/value.ts';
import type { Dialect } from './contract.ts';

const start =
  /^\d{0,6},[^,]{0,10},[^,]{0,64},[^,]{0,40},[^,]{1,24},[^,]{1,24},(?:block|pass|rdr|nat|binat|scrub|reject|unkn\([^)]{0,8}\)),(?:in|out|unkn\([^)]{0,8}\)),[46],/;

const head = 'rulenr subrulenr anchorname tracker interface reason action dir ipversion'.split(' ');
const ipv4 = 'tos ecn ttl id offset ipflags protonum protoname length src dst'.split(' ');
const ipv6 = 'class flow hoplimit protoname protonum length src dst'.split(' ');
const byProtocol: Readonly<Record<string, readonly string[]>> = {
  tcp: 'srcport dstport datalen tcpflags seq ack window urg tcpopts'.split(' '),
  udp: 'srcport dstport datalen'.split(' '),
  icmp: 'icmp_type icmp_data1 icmp_data2 icmp_data3'.split(' '),
  carp: 'carptype carpttl vhid version advskew advbase'.split(' '),
};

/** Packet filter log of pfSense and OPNsense, values between commas (Netgate and OPNsense documentation, filter log format). */
export const filterlog: Dialect = {
  id: 'filterlog',
  marks: [',in,', ',out,'],
  claims: (message) => start.test(message),
  read(message) {
    if (!start.test(message)) return null;
    const cells = message.split(',');
    const fields: Record<string, Value> = Object.create(null);
    const version = cells[head.length - 1];
    const names = [...head, ...(version === '4' ? ipv4 : ipv6)];
    const protocol = (cells[names.indexOf('protoname')] ?? '').toLowerCase();
    names.push(...(byProtocol[protocol] ?? []));
    for (const [i, cell] of cells.entries()) {
      const name = names[i];
      if (name !== undefined) fields[name] = cell === '' ? null : cell;
      else if (cell !== '') fields[`column_${i + 1}`] = cell;
    }
    return {
      product: 'pf',
      channel: 'filterlog',
      provider: 'filterlog',
      code: '',
      fields,
      time: null,
      host: '',
      derived: [],
    };
  },
};
