import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { IndicatorKind } from '../indicator.ts';
import { canonicalAddress, canonicalNetwork } from './address.ts';
import { canonicalFileName, canonicalPath } from './file-names.ts';
import { canonicalCertificate, canonicalHash, canonicalJa4 } from './hashes.ts';
import { canonicalDomain, canonicalEmail } from './host-name.ts';
import { canonicalPathPattern } from './path-pattern.ts';
import { refang } from './refang.ts';
import { canonicalUrl } from './web-address.ts';
import {
  canonicalMutex,
  canonicalPipe,
  canonicalRegistryKey,
  canonicalServiceName,
  canonicalUserAgent,
} from './windows-names.ts';

/**
 * The one spelling by which a value of the kind is kept, looked up and matched: of indicators when they are read, of records
 * when they are asked. Defanged spellings are undone.
 */
export function canonical(kind: IndicatorKind, text: string): Result<string, Reason> {
  return text === '' ? fail({ key: 'intel.empty' }) : forms[kind](text);
}

const forms: Readonly<Record<IndicatorKind, (text: string) => Result<string, Reason>>> = {
  ip: (text) => {
    const address = canonicalAddress(text) ?? canonicalAddress(refang(text.trim()));
    return address === null ? fail({ key: 'intel.ip-form' }) : ok(address);
  },
  cidr: network,
  domain: canonicalDomain,
  url: canonicalUrl,
  email: canonicalEmail,
  md5: canonicalHash(32),
  sha1: canonicalHash(40),
  sha256: canonicalHash(64),
  sha512: canonicalHash(128),
  imphash: canonicalHash(32),
  'file-name': canonicalFileName,
  'file-path': canonicalPath,
  'path-pattern': canonicalPathPattern,
  'registry-key': canonicalRegistryKey,
  'named-pipe': canonicalPipe,
  mutex: canonicalMutex,
  'service-name': canonicalServiceName,
  ja3: canonicalHash(32),
  ja3s: canonicalHash(32),
  ja4: canonicalJa4,
  certificate: canonicalCertificate,
  'user-agent': canonicalUserAgent,
};

/** Wider networks hold more of the world than any report means (own). */
const leastBits: Readonly<Record<number, number>> = { 32: 8, 128: 16 };

function network(text: string): Result<string, Reason> {
  const found = canonicalNetwork(refang(text.trim()));
  if (found === null) return fail({ key: 'intel.cidr-form' });
  const least = leastBits[found.bits] as number;
  if (found.length < least) return fail({ key: 'intel.cidr-too-wide', values: { least, had: found.length } });
  return ok(found.value);
}
