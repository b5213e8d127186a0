import type { IndicatorKind } from '../indicator.ts';

/** A part of an attribute's value: which kind it is; null for a part that only describes the other. */
type Parts = readonly (IndicatorKind | 'host' | null)[];

/**
 * Types of MISP attributes and what their values are (MISP core format; MISP types table). Composite types hold two values
 * with a bar between them: an address with a port is the address, a file with a hash is the hash.
 */
const kinds: Readonly<Record<string, Parts>> = {
  'ip-src': ['ip'],
  'ip-dst': ['ip'],
  'ip-src|port': ['ip', null],
  'ip-dst|port': ['ip', null],
  ip: ['ip'],
  domain: ['domain'],
  hostname: ['domain'],
  'hostname|port': ['host', null],
  'domain|ip': ['domain', 'ip'],
  url: ['url'],
  link: [],
  'email-src': ['email'],
  'email-dst': ['email'],
  'email-reply-to': ['email'],
  email: ['email'],
  md5: ['md5'],
  sha1: ['sha1'],
  sha256: ['sha256'],
  sha512: ['sha512'],
  imphash: ['imphash'],
  'filename|md5': [null, 'md5'],
  'filename|sha1': [null, 'sha1'],
  'filename|sha256': [null, 'sha256'],
  'filename|sha512': [null, 'sha512'],
  'filename|imphash': [null, 'imphash'],
  'malware-sample': [null, 'md5'],
  filename: ['file-name'],
  regkey: ['registry-key'],
  'regkey|value': ['registry-key', null],
  'named pipe': ['named-pipe'],
  mutex: ['mutex'],
  'windows-service-name': ['service-name'],
  'user-agent': ['user-agent'],
  'ja3-fingerprint-md5': ['ja3'],
  'x509-fingerprint-sha1': ['certificate'],
  'x509-fingerprint-sha256': ['certificate'],
  'x509-fingerprint-md5': ['certificate'],
};

export interface MispValue {
  readonly kind: IndicatorKind | 'host';
  readonly text: string;
}

/** The values of an attribute a record can be asked for; null for a type that holds none. */
export function mispValues(type: string, value: string): readonly MispValue[] | null {
  const parts = Object.hasOwn(kinds, type) ? (kinds[type] as Parts) : [];
  if (parts.length === 0) return null;
  const texts = parts.length === 1 ? [value] : splitValue(value);
  return parts.flatMap((kind, i) => {
    if (kind === null) return [];
    return [
      kind === 'file-name' && /[\\/]/.test(value) ? { kind: 'file-path', text: value } : { kind, text: texts[i] ?? '' },
    ];
  });
}

/** Kinds that an attribute of the type can become, to which a warning list then applies. */
export function mispKinds(type: string): readonly IndicatorKind[] {
  const parts = Object.hasOwn(kinds, type) ? (kinds[type] as Parts) : [];
  return parts.flatMap((kind) => {
    if (kind === null) return [];
    if (kind === 'ip') return ['ip', 'cidr'];
    return kind === 'host' ? ['domain', 'ip'] : [kind];
  });
}

/** File names hold no bar, so the first one divides. */
function splitValue(value: string): readonly [string, string] {
  const bar = value.indexOf('|');
  return bar < 0 ? [value, value] : [value.slice(0, bar), value.slice(bar + 1)];
}
