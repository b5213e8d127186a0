import type { IndicatorKind } from '../indicator.ts';

/**
 * Which kind of indicator a property of a STIX observable is (STIX 2.1 section 6; 2.0 part 4 has the same names). `host`: an
 * address or a name, as its form says. Indexes are written `[*]` here.
 */
export function propertyKind(object: string, path: string): IndicatorKind | 'host' | 'folder' | null {
  const general = path.replace(/\[\d{1,9}\]/g, '[*]');
  const key = `${object}:${general}`;
  if (Object.hasOwn(kinds, key)) return kinds[key] ?? null;
  return hashKind(object, general);
}

const kinds: Readonly<Record<string, IndicatorKind | 'host' | 'folder'>> = {
  'ipv4-addr:value': 'ip',
  'ipv6-addr:value': 'ip',
  'domain-name:value': 'domain',
  'domain-name:resolves_to_refs[*].value': 'host',
  'url:value': 'url',
  'email-addr:value': 'email',
  'email-message:from_ref.value': 'email',
  'email-message:sender_ref.value': 'email',
  'network-traffic:src_ref.value': 'host',
  'network-traffic:dst_ref.value': 'host',
  'network-traffic:extensions.http-request-ext.request_header.User-Agent': 'user-agent',
  'file:name': 'file-name',
  'directory:path': 'folder',
  'process:name': 'file-name',
  'process:image_ref.name': 'file-name',
  'process:binary_ref.name': 'file-name',
  'process:extensions.windows-service-ext.service_name': 'service-name',
  'windows-registry-key:key': 'registry-key',
  'mutex:name': 'mutex',
  'x509-certificate:serial_number': 'certificate',
};

const holdsHashes: ReadonlySet<string> = new Set([
  'file:hashes',
  'artifact:hashes',
  'process:image_ref.hashes',
  'process:binary_ref.hashes',
  'x509-certificate:hashes',
]);

const algorithms: Readonly<Record<string, IndicatorKind>> = {
  md5: 'md5',
  sha1: 'sha1',
  sha256: 'sha256',
  sha512: 'sha512',
  imphash: 'imphash',
};

/** `hashes.MD5`, `hashes.'SHA-256'`, `hashes.sha256`: writers agree on the letters only. */
function hashKind(object: string, path: string): IndicatorKind | null {
  const dot = path.lastIndexOf('.');
  if (!holdsHashes.has(`${object}:${path.slice(0, Math.max(dot, 0))}`)) return null;
  const algorithm = path
    .slice(dot + 1)
    .toLowerCase()
    .replaceAll('-', '');
  if (!Object.hasOwn(algorithms, algorithm)) return null;
  return object === 'x509-certificate' ? 'certificate' : (algorithms[algorithm] ?? null);
}
