import { compare, type Comparison, type Figure, type Target } from './figure.ts';
import type { Usage } from './program.ts';

export interface UsageComparison {
  /** Who is compared with whom: stands in every row. */
  readonly against: string;
  readonly ours: readonly Usage[];
  readonly peer: readonly Usage[];
  readonly ratio: Comparison['ratio'];
  /** Lines drawn by issue 2 on the ratio of wall or of CPU time. */
  readonly wall?: Target;
  readonly cpu?: Target;
}

/** Wall time, CPU time and peak memory of two programs; the last two only where they could be taken. */
export function usageFigures({ against, ours, peer, ratio, wall, cpu }: UsageComparison): Figure[] {
  const row = (what: string, unit: Figure['unit'], of: (usages: readonly Usage[]) => number[], target?: Target) => {
    const measured = of(ours);
    if (measured.length === 0) return [];
    const figure = `${what}, ${against}`;
    return [compare({ figure, unit, ours: measured, peer: of(peer), ratio, ...(target && { target }) })];
  };
  return [
    ...row('wall time', 's', wallSeconds, wall),
    ...row('CPU time', 's', cpuSeconds, cpu),
    ...row('peak memory', 'MB', peakMegabytes),
  ];
}

function wallSeconds(usages: readonly Usage[]): number[] {
  return usages.map(({ wallMs }) => wallMs / 1000);
}

function cpuSeconds(usages: readonly Usage[]): number[] {
  return usages.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs / 1000]));
}

/** In 10^6 bytes. */
function peakMegabytes(usages: readonly Usage[]): number[] {
  return usages.flatMap(({ peakBytes }) => (peakBytes === null ? [] : [peakBytes / 1e6]));
}

/** Not a median: a ceiling holds for every run. Nothing without GNU time. */
export function highestPeak(figure: string, usages: readonly Usage[], ceilingMb: number): Figure[] {
  const peaks = peakMegabytes(usages);
  if (peaks.length === 0) return [];
  return [
    {
      figure,
      unit: 'MB',
      ours: Math.max(...peaks),
      peer: null,
      ratio: null,
      target: { on: 'ours', bound: 'at most', value: ceilingMb },
    },
  ];
}
