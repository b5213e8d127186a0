import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';

/** Lower-case hexadecimal of one length. */
export const canonicalHash =
  (digits: number) =>
  (text: string): Result<string, Reason> => {
    const hash = text.trim().toLowerCase();
    const fits = hash.length === digits && /^[0-9a-f]+$/.test(hash);
    return fits ? ok(hash) : fail({ key: 'intel.hash-form', values: { needed: digits, had: hash.length } });
  };

/** JA4 (FoxIO, technical details of JA4): what the hello is made of, then two truncated SHA-256. */
export function canonicalJa4(text: string): Result<string, Reason> {
  const print = text.trim().toLowerCase();
  const fits = /^[tqd](?:[0-9]{2}|[sd][0-9])[di][0-9]{4}[0-9a-z]{2}_[0-9a-f]{12}_[0-9a-f]{12}$/.test(print);
  return fits ? ok(print) : fail({ key: 'intel.ja4-form' });
}

const fingerprints: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' };

/** `sha1:…`, `sha256:…`, `md5:…` or `serial:…`. Without a prefix the length says which fingerprint it is. */
export function canonicalCertificate(text: string): Result<string, Reason> {
  const [, prefix, rest = ''] =
    /^(?:(sha1|sha256|md5|serial):)?([0-9a-f: -]{2,191})$/.exec(text.trim().toLowerCase()) ?? [];
  const hex = rest.replace(/[: -]/g, '');
  const kind = prefix ?? fingerprints[hex.length];
  // RFC 5280 4.1.2.2: a serial number has up to 20 octets. Leading zeros are a matter of spelling.
  if (kind === 'serial' && hex.length <= 42) return ok(`serial:${hex.replace(/^0+(?=.)/, '')}`);
  return kind !== undefined && fingerprints[hex.length] === kind
    ? ok(`${kind}:${hex}`)
    : fail({ key: 'intel.certificate-form' });
}
