import type { IndicatorKind, Provenance } from './indicator.ts';

const dayUs = 86_400_000_000;

/**
 * Days after which a statement that names no end of its own is no longer taken for true. All own: addresses change hands
 * within months, names within a year, and a file stays what it is.
 */
export const lifetimeDays: Readonly<Record<IndicatorKind, number>> = {
  ip: 90,
  cidr: 180,
  domain: 180,
  url: 90,
  email: 365,
  md5: 1_825,
  sha1: 1_825,
  sha256: 1_825,
  sha512: 1_825,
  imphash: 1_825,
  'file-name': 730,
  'file-path': 730,
  'path-pattern': 730,
  'registry-key': 1_825,
  'named-pipe': 1_825,
  mutex: 1_825,
  'service-name': 1_825,
  ja3: 730,
  ja3s: 730,
  ja4: 730,
  certificate: 730,
  'user-agent': 730,
};

/** Confidence where the source states none (own): half. */
const unstatedConfidence = 50;

/** Exponent of the decay: how late most of it comes (own); 1 would be a straight line. */
const decaySpeed = 2;

/** When the statement ends: as its source says, or by the lifetime of its kind. UTC microseconds. */
export function expiryOf(kind: IndicatorKind, provenance: Provenance): number {
  return provenance.validUntilUs ?? startOf(provenance) + lifetimeDays[kind] * dayUs;
}

/**
 * What is left of the confidence at a time, 0 to 100, of the statement that is worth most: polynomial decay after Mokaddem et
 * al., Decaying Indicators of Compromise (2018): confidence × (1 − (age ÷ lifetime)^speed).
 */
export function strengthAt(kind: IndicatorKind, provenance: readonly Provenance[], atUs: number): number {
  return Math.max(0, ...provenance.map((each) => strength(kind, each, atUs)));
}

function strength(kind: IndicatorKind, provenance: Provenance, atUs: number): number {
  if ((provenance.validFromUs ?? atUs) > atUs) return 0;
  const start = startOf(provenance);
  // Asked for a day before it was received, a statement is as good as new.
  const age = Math.max(0, atUs - start);
  const life = expiryOf(kind, provenance) - start;
  if (age >= life) return 0;
  return (provenance.confidence ?? unstatedConfidence) * (1 - (age / life) ** decaySpeed);
}

/**
 * Where the source states an end, age counts from the beginning it states. Where it states none, it states no limit (STIX 2.1,
 * 4.7): what it still says on the day it is received is then as old as that day.
 */
function startOf({ validFromUs, validUntilUs, receivedUs }: Provenance): number {
  if (validFromUs === null) return receivedUs;
  return validUntilUs === null ? Math.max(validFromUs, receivedUs) : validFromUs;
}
