import { parseNetwork } from '#questions/sigma/cidr.ts';
import type { Entity, EntityKind } from './entity-fact.ts';

const MAX_NAME = 255;

/** An entity in the one spelling by which it is known; null where the text names none of the kind. */
export function entityOf(kind: EntityKind, text: string): Entity | null {
  const value = normalise[kind](text.trim());
  return value === null || value === '' || value === '-' || value.length > MAX_NAME ? null : { kind, value };
}

const normalise: Readonly<Record<EntityKind, (text: string) => string | null>> = {
  address: addressName,
  host: hostName,
  user: userName,
};

/** Addresses that every host has, or none: they name nobody. */
const nobody = /^(?:127\.|0\.|169\.254\.|255\.255\.255\.255$|(?:0:){7}[01]$|fe[89ab][0-9a-f]:)/;

/** `192.0.2.1`; IPv6 in eight groups without leading zeros; what is mapped from IPv4 as IPv4. */
function addressName(text: string): string | null {
  const network = text.includes('/') ? null : parseNetwork(text.replace(/^\[([^\]]{1,60})\]$/, '$1'));
  if (network === null) return null;
  const { bytes } = network;
  const groups = Array.from({ length: 8 }, (_, i) => (bytes[2 * i] as number) * 256 + (bytes[2 * i + 1] as number));
  const name = bytes.length === 4 ? bytes.join('.') : groups.map((group) => group.toString(16)).join(':');
  return nobody.test(name) ? null : name;
}

/** Lower case, without the dots and backslashes some logs put around names. An address is no name of a host. */
function hostName(text: string): string | null {
  const name = text.replace(/^\\\\/, '').replace(/\.$/, '').toLowerCase();
  return parseNetwork(name) !== null || /[\s/]/.test(name) ? null : name;
}

/** Lower case; `EXAMPLE\ann` keeps its domain, `.\ann` has none. Accounts of the system itself are nobody's. */
function userName(text: string): string | null {
  const name = text.toLowerCase().replace(/^\.\\/, '');
  return systemAccounts.has(name.slice(name.indexOf('\\') + 1)) ? null : name;
}

const systemAccounts: ReadonlySet<string> = new Set([
  'system',
  'local service',
  'network service',
  'anonymous logon',
  'anonymous',
]);

/** Do two names of a kind agree? A short name agrees with the same name in a domain, two domains do not agree. */
export function agrees(kind: EntityKind, a: string, b: string): boolean {
  if (a === b || kind === 'address') return a === b;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return kind === 'host' ? long.startsWith(`${short}.`) : long.endsWith(`\\${short}`);
}
