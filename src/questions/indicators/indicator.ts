/** What an indicator may be. The order is part of packed sets (matching/indicator-set.ts): new kinds go to the end. */
export const indicatorKinds = [
  'ip',
  'cidr',
  'domain',
  'url',
  'email',
  'md5',
  'sha1',
  'sha256',
  'sha512',
  'imphash',
  'file-name',
  'file-path',
  /** A regular expression (RE2) that is searched for in a whole canonical path, without regard to case. */
  'path-pattern',
  'registry-key',
  'named-pipe',
  'mutex',
  'service-name',
  'ja3',
  'ja3s',
  'ja4',
  'certificate',
  'user-agent',
] as const;

export type IndicatorKind = (typeof indicatorKinds)[number];

/** Traffic Light Protocol 2.0 (FIRST, August 2022). WHITE of version 1.0 is read as CLEAR. */
export type Tlp = 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER+STRICT' | 'RED';

/** Permissible Actions Protocol (MISP taxonomy PAP). WHITE is read as CLEAR. */
export type Pap = 'CLEAR' | 'GREEN' | 'AMBER' | 'RED';

/** Who says that a value is bad, and what they say of it. */
export interface Provenance {
  /** Name of the feed or file, and the id the statement has there, '' for none. */
  readonly source: string;
  readonly sourceId: string;
  readonly tlp: Tlp | null;
  readonly pap: Pap | null;
  /** 0 to 100 (STIX 2.1 appendix A), null where the source states none. */
  readonly confidence: number | null;
  /** UTC microseconds since 1970; null where the source states none. */
  readonly validFromUs: number | null;
  readonly validUntilUs: number | null;
  /** When the statement was received: the beginning of its age where the source states none. */
  readonly receivedUs: number;
  readonly licence: string;
  readonly labels: readonly string[];
  readonly actors: readonly string[];
  readonly software: readonly string[];
  /** What the source writes beside it, cut at 500 characters. */
  readonly comment: string;
}

/** A value in canonical form (canonical.ts), once, with all who state it. */
export interface Indicator {
  readonly kind: IndicatorKind;
  readonly value: string;
  /** A domain that stands for its subdomains as well. False for every other kind. */
  readonly subdomains: boolean;
  readonly provenance: readonly Provenance[];
}

/** Values that say something only together: all of them in one record. */
export interface Combination {
  readonly parts: readonly { readonly kind: IndicatorKind; readonly value: string }[];
  readonly provenance: readonly Provenance[];
}
