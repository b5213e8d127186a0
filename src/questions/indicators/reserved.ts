import { createHash } from 'node:crypto';
import type { Reason } from '#base/reason.ts';
import { type Network, parseNetwork } from '#questions/sigma/cidr.ts';
import type { IndicatorKind } from './indicator.ts';
import { containingNetworks } from './matching/containing-networks.ts';

/**
 * Why a canonical value can be nobody's trace whatever a feed says: an address or name that a standard keeps for other
 * uses, a public resolver, the hash of nothing. Null where nothing speaks against it.
 */
export function reservedReason(kind: IndicatorKind, value: string): Reason | null {
  if (kind === 'ip' || kind === 'cidr') return addressReason(value);
  if (kind === 'domain') return domainReason(value);
  if (kind === 'email') return domainReason(value.slice(value.lastIndexOf('@') + 1));
  if (kind === 'url') return hostReason(new URL(value).hostname);
  if (kind === 'registry-key' && everywhere.has(value)) return { key: 'intel.registry-everywhere' };
  return emptyHashes.has(value) ? { key: 'intel.hash-of-nothing' } : null;
}

/** Blocks of the IANA special-purpose registries (RFC 6890), and who keeps them. */
const standards: Readonly<Record<string, string>> = {
  '0.0.0.0/8': 'RFC 791',
  '10.0.0.0/8': 'RFC 1918',
  '100.64.0.0/10': 'RFC 6598',
  '127.0.0.0/8': 'RFC 1122',
  '169.254.0.0/16': 'RFC 3927',
  '172.16.0.0/12': 'RFC 1918',
  '192.0.0.0/24': 'RFC 6890',
  '192.0.2.0/24': 'RFC 5737',
  '192.88.99.0/24': 'RFC 7526',
  '192.168.0.0/16': 'RFC 1918',
  '198.18.0.0/15': 'RFC 2544',
  '198.51.100.0/24': 'RFC 5737',
  '203.0.113.0/24': 'RFC 5737',
  '224.0.0.0/4': 'RFC 5771',
  '240.0.0.0/4': 'RFC 1112',
  '::/127': 'RFC 4291',
  '100::/64': 'RFC 6666',
  '2001:2::/48': 'RFC 5180',
  '2001:db8::/32': 'RFC 3849',
  '3fff::/20': 'RFC 9637',
  'fc00::/7': 'RFC 4193',
  'fe80::/10': 'RFC 4291',
  'ff00::/8': 'RFC 4291',
};

const networks = Object.keys(standards);
const containing = containingNetworks(networks);

/** Resolvers that stand in every network's logs (their operators' own pages). */
const resolvers: Readonly<Record<string, string>> = {
  '8.8.8.8': 'Google Public DNS',
  '8.8.4.4': 'Google Public DNS',
  '2001:4860:4860::8888': 'Google Public DNS',
  '2001:4860:4860::8844': 'Google Public DNS',
  '1.1.1.1': 'Cloudflare',
  '1.0.0.1': 'Cloudflare',
  '2606:4700:4700::1111': 'Cloudflare',
  '2606:4700:4700::1001': 'Cloudflare',
  '9.9.9.9': 'Quad9',
  '149.112.112.112': 'Quad9',
  '2620:fe::fe': 'Quad9',
  '2620:fe::9': 'Quad9',
  '208.67.222.222': 'OpenDNS',
  '208.67.220.220': 'OpenDNS',
};

/** Names kept for other uses, each with all below it. */
const names: Readonly<Record<string, string>> = {
  test: 'RFC 6761',
  example: 'RFC 6761',
  invalid: 'RFC 6761',
  localhost: 'RFC 6761',
  'example.com': 'RFC 2606',
  'example.net': 'RFC 2606',
  'example.org': 'RFC 2606',
  local: 'RFC 6762',
  'home.arpa': 'RFC 8375',
  'in-addr.arpa': 'RFC 1035',
  'ip6.arpa': 'RFC 3596',
  internal: 'ICANN 2024-07-29',
};

const emptyHashes: ReadonlySet<string> = new Set(
  ['md5', 'sha1', 'sha256', 'sha512'].map((name) => createHash(name).update('').digest('hex')),
);

/** Keys that every machine has and writes below; a report that names one means a value in it (Microsoft, registry reference). */
const everywhere: ReadonlySet<string> = new Set([
  'hklm\\software',
  'hklm\\software\\classes',
  'hklm\\software\\microsoft',
  'hklm\\software\\microsoft\\windows\\currentversion',
  'hklm\\software\\microsoft\\windows\\currentversion\\run',
  'hklm\\software\\microsoft\\windows\\currentversion\\runonce',
  'hklm\\software\\wow6432node\\microsoft\\windows\\currentversion\\run',
  'hklm\\software\\microsoft\\windows nt\\currentversion\\winlogon',
  'hklm\\system\\currentcontrolset',
  'hklm\\system\\currentcontrolset\\control',
  'hklm\\system\\currentcontrolset\\control\\lsa',
  'hklm\\system\\currentcontrolset\\control\\session manager',
  'hklm\\system\\currentcontrolset\\services',
  'hkcu\\software',
  'hkcu\\software\\classes',
  'hkcu\\software\\microsoft',
  'hkcu\\software\\microsoft\\windows\\currentversion\\run',
  'hkcu\\software\\microsoft\\windows\\currentversion\\runonce',
]);

/** An address in a reserved block, or a block that shares addresses with one. */
function addressReason(value: string): Reason | null {
  if (Object.hasOwn(resolvers, value))
    return { key: 'intel.public-resolver', values: { operator: resolvers[value] as string } };
  const own = value.includes('/') ? parseNetwork(value) : null;
  const found =
    networks[containing(value)[0] ?? -1] ??
    (own === null ? undefined : networks.find((each) => holds(own, parseNetwork(each) as Network)));
  return found === undefined
    ? null
    : { key: 'intel.address-reserved', values: { standard: standards[found] as string } };
}

function holds(outer: Network, inner: Network): boolean {
  if (outer.bytes.length !== inner.bytes.length || outer.bits > inner.bits) return false;
  for (let bit = 0; bit < outer.bits; bit++) {
    const mask = 0x80 >> (bit % 8);
    if (((outer.bytes[bit >> 3] as number) & mask) !== ((inner.bytes[bit >> 3] as number) & mask)) return false;
  }
  return true;
}

function domainReason(name: string): Reason | null {
  const labels = name.split('.');
  const found = labels.map((_, i) => labels.slice(i).join('.')).find((suffix) => Object.hasOwn(names, suffix));
  return found === undefined
    ? null
    : { key: 'intel.domain-reserved', values: { name: found, standard: names[found] as string } };
}

function hostReason(host: string): Reason | null {
  return /^[\d.]+$|^\[/.test(host) ? addressReason(host.replace(/^\[|\]$/g, '')) : domainReason(host);
}
