import type { BlindSpot } from '#base/summary-line.ts';
import { usFromIso } from '#base/utc.ts';
import type { Coverage, SourceCoverage } from '#questions/sigma/correlation/coverage.ts';

/** A log of a host in a file, and how far it was read. */
export interface ReadLog {
  readonly file: string;
  readonly channel: string;
  readonly host: string;
  /** UTC microseconds. */
  fromUs: number;
  toUs: number;
  /** Rules whose log source wrote to it. */
  readonly rules: Set<number>;
}

/** Per rule the logs that could have shown its events, and the stretches in which they are known to have lost some. */
export function coverageOf(logs: Iterable<ReadLog>, blindSpots: readonly BlindSpot[]): Coverage {
  const gaps = Map.groupBy(blindSpots, ({ file, channel, host }) => logKey(file, channel, host));
  const coverage = new Map<number, SourceCoverage[]>();
  for (const { file, channel, host, fromUs, toUs, rules } of logs) {
    const source = {
      source: file,
      host,
      fromUs,
      toUs,
      gaps: (gaps.get(logKey(file, channel, host)) ?? []).map(({ from, to }) => ({
        fromUs: from === null ? Number.NEGATIVE_INFINITY : usFromIso(from),
        toUs: to === null ? Number.POSITIVE_INFINITY : usFromIso(to),
      })),
    };
    for (const rule of rules) coverage.set(rule, [...(coverage.get(rule) ?? []), source]);
  }
  return coverage;
}

export function logKey(file: string, channel: string, host: string): string {
  return JSON.stringify([file, channel.toLowerCase(), host.toLowerCase()]);
}
