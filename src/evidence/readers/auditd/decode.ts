import type { Value } from '#evidence/record/value.ts';
import type { AuditField } from './fields.ts';

/** Fields whose values the kernel or auditd writes in hexadecimal where a quote would not do (audit-userspace, field dictionary). */
const encoded = new Set(
  (
    'acct cgroup cmd comm cwd data dev_name device dir exe file grp invalid_context key name new_group ocomm ' +
    'old_group path proctitle sw unit vm watch'
  ).split(' '),
);

/** The text a value stands for, null where it is no encoded one. An argument of EXECVE may be encoded too. */
export function decodeField({ name, value, quoted }: AuditField, type: string): Value {
  if (quoted || value.length < 2 || value.length % 2 !== 0 || !/^[0-9A-F]+$/.test(value)) return null;
  if (!encoded.has(name) && !(type === 'EXECVE' && /^a\d/.test(name))) return null;
  const text = Buffer.from(value, 'hex').toString('utf8');
  if (name === 'key') return text.includes('\u0001') ? text.split('\u0001') : text;
  // Arguments in a process title end in a zero byte each.
  return name === 'proctitle' ? text.replace(/\0+$/, '').replaceAll('\0', ' ') : text;
}

/** A socket address as the kernel holds it (struct sockaddr; sin_port and addresses in network order). */
export function decodeSocketAddress(hex: string): readonly (readonly [name: string, value: string])[] {
  if (!/^[0-9A-F]{4,256}$/.test(hex)) return [];
  const bytes = Buffer.from(hex, 'hex');
  const family = bytes.readUInt16LE(0);
  if (family === 2 && bytes.length >= 8)
    return [
      ['saddr.family', 'inet'],
      ['saddr.ip', bytes.subarray(4, 8).join('.')],
      ['saddr.port', String(bytes.readUInt16BE(2))],
    ];
  if (family === 10 && bytes.length >= 24)
    return [
      ['saddr.family', 'inet6'],
      ['saddr.ip', groups(bytes.subarray(8, 24))],
      ['saddr.port', String(bytes.readUInt16BE(2))],
    ];
  if (family !== 1) return [['saddr.family', families[family] ?? String(family)]];
  const path = bytes.subarray(2).toString('utf8').replace(/^\0/, '@');
  const end = path.indexOf('\0');
  return [
    ['saddr.family', 'local'],
    ['saddr.path', end < 0 ? path : path.slice(0, end)],
  ];
}

const families: Readonly<Record<number, string>> = { 0: 'unspec', 16: 'netlink', 17: 'packet', 38: 'alg', 40: 'vsock' };

function groups(bytes: Buffer): string {
  const words = Array.from({ length: 8 }, (_each, i) => bytes.readUInt16BE(i * 2).toString(16));
  const text = words.join(':');
  const longest = [...text.matchAll(/(?:^|:)0(?::0)+(?:$|:)/g)].sort((a, b) => b[0].length - a[0].length)[0];
  return longest === undefined ? text : text.replace(longest[0], '::');
}
