import { canonicalAddress, canonicalNetwork } from '../canonical/address.ts';
import { canonical } from '../canonical/canonical.ts';
import { refang } from '../canonical/refang.ts';
import type { IndicatorKind } from '../indicator.ts';

export interface GuessedValue {
  readonly kind: IndicatorKind;
  readonly text: string;
  /** The port beside an address or name, '' for none. */
  readonly port: string;
}

const hashKinds: Readonly<Record<number, IndicatorKind>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };

const hostAndPort = /^(.{3,253}):(\d{1,5})$/;

/**
 * What a bare value is by its looks, null where they say nothing. Names of files are not guessed: they look like domains, and
 * a column or a heading has to say so. 32 hexadecimal digits are taken for MD5, though JA3 and imphash look the same.
 */
export function guessValue(written: string): GuessedValue | null {
  const text = refang(written.trim());
  if (text === '' || text.length > 8_192) return null;
  if (/^[0-9a-f]+$/i.test(text) && Object.hasOwn(hashKinds, text.length)) return made(hashKinds[text.length], text);
  if (canonicalAddress(text) !== null) return made('ip', text);
  if (text.includes('/') && canonicalNetwork(text) !== null) return made('cidr', text);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return made('url', text);
  if (/^(?:hk(?:lm|cu|u|cr|cc|ey_[a-z_]{5,20}):?\\|\\registry\\)/i.test(text)) return made('registry-key', text);
  if (/^(?:\\\\\.\\pipe\\|\\pipe\\)/i.test(text)) return made('named-pipe', text);
  if (/^(?:[a-z]:[\\/]|%[a-z()0-9]{1,40}%\\)/i.test(text)) return made('file-path', text);
  return guessName(text);
}

function guessName(text: string): GuessedValue | null {
  if (canonical('ja4', text).ok) return made('ja4', text);
  if (canonical('email', text).ok) return made('email', text);
  const [, host = text, port = ''] = hostAndPort.exec(text) ?? [];
  if (canonicalAddress(host) !== null) return { kind: 'ip', text: host, port };
  const bare = host.replace(/^\*?\./, '');
  if (canonical('domain', bare).ok && looksLikeDomain(bare)) return { kind: 'domain', text: host, port };
  const [name = ''] = text.split(/[/?]/, 1);
  const isPage = name !== text && canonical('domain', name.replace(/:\d{1,5}$/, '')).ok;
  const onAddress = name !== text && canonicalAddress(name.replace(/:\d{1,5}$/, '')) !== null;
  return isPage || onAddress ? made('url', text) : null;
}

/** Its last label has letters only, or is an A-label, and it holds no underscore. */
function looksLikeDomain(text: string): boolean {
  return /\.(?:[^\s.\d_-]{2,63}|xn--[a-z0-9-]{1,59})\.?$/i.test(text) && !/[\s\\"'<>|]/.test(text);
}

function made(kind: IndicatorKind | undefined, text: string): GuessedValue | null {
  return kind === undefined ? null : { kind, text, port: '' };
}
