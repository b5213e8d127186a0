import { type IndicatorKind, indicatorKinds } from '../indicator.ts';

/** What a column of a table holds. `any`: values whose kind their looks tell; `pattern`: STIX patterns. */
export type ColumnRole = IndicatorKind | 'any' | 'pattern' | Description | null;

/** Columns that describe the values of their row. */
export type Description =
  | 'type'
  | 'id'
  | 'tlp'
  | 'pap'
  | 'confidence'
  | 'from'
  | 'until'
  | 'comment'
  | 'labels'
  | 'actor'
  | 'software';

/** Names that columns of exports go by, written without what is no letter or digit. */
const names: Readonly<Record<string, Exclude<ColumnRole, null>>> = {
  ip: 'ip',
  ipv4: 'ip',
  ipv6: 'ip',
  ipaddress: 'ip',
  ipsrc: 'ip',
  ipdst: 'ip',
  srcip: 'ip',
  dstip: 'ip',
  address: 'ip',
  cidr: 'cidr',
  network: 'cidr',
  domain: 'domain',
  hostname: 'domain',
  host: 'domain',
  fqdn: 'domain',
  url: 'url',
  uri: 'url',
  email: 'email',
  mail: 'email',
  md5: 'md5',
  md5hash: 'md5',
  sha1: 'sha1',
  sha1hash: 'sha1',
  sha256: 'sha256',
  sha256hash: 'sha256',
  sha512: 'sha512',
  imphash: 'imphash',
  filename: 'file-name',
  filepath: 'file-path',
  path: 'file-path',
  registrykey: 'registry-key',
  registry: 'registry-key',
  regkey: 'registry-key',
  namedpipe: 'named-pipe',
  pipe: 'named-pipe',
  mutex: 'mutex',
  service: 'service-name',
  servicename: 'service-name',
  ja3: 'ja3',
  ja3s: 'ja3s',
  ja4: 'ja4',
  certificate: 'certificate',
  useragent: 'user-agent',
  indicator: 'any',
  indicatorvalue: 'any',
  ioc: 'any',
  iocvalue: 'any',
  value: 'any',
  observable: 'any',
  hash: 'any',
  filehash: 'any',
  pattern: 'pattern',
  type: 'type',
  indicatortype: 'type',
  ioctype: 'type',
  id: 'id',
  uuid: 'id',
  tlp: 'tlp',
  pap: 'pap',
  confidence: 'confidence',
  score: 'confidence',
  firstseen: 'from',
  validfrom: 'from',
  validuntil: 'until',
  expiration: 'until',
  expires: 'until',
  comment: 'comment',
  comments: 'comment',
  description: 'comment',
  notes: 'comment',
  note: 'comment',
  detection: 'comment',
  name: 'comment',
  tags: 'labels',
  labels: 'labels',
  actor: 'actor',
  threatactor: 'actor',
  campaign: 'labels',
  malware: 'software',
  malwarefamily: 'software',
  family: 'software',
};

/** What a column is by its name, null where the name says nothing. */
export function roleOfName(name: string): ColumnRole {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(names, key) ? (names[key] ?? null) : null;
}

const kinds: ReadonlySet<string> = new Set(indicatorKinds);

export const isKind = (role: ColumnRole): role is IndicatorKind => role !== null && kinds.has(role);
