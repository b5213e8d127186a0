import { type Program, runProgram, type Usage } from './program.ts';

export interface AlternateRun {
  readonly programs: readonly Program[];
  /** Measured rounds; one more goes before as warm-up. */
  readonly runs: number;
  readonly gnuTime: string | null;
  /** Told what runs now. */
  readonly say: (text: string) => void;
}

/**
 * Runs all programs once a round: A B C, then C B A, and so on, so that none always runs behind the same other. Returns each
 * program's usages by round: the i-th of two programs are a pair.
 */
export function alternate({ programs, runs, gnuTime, say }: AlternateRun): ReadonlyMap<string, readonly Usage[]> {
  const usages = new Map<string, Usage[]>(programs.map(({ name }) => [name, []]));
  for (let round = -1; round < runs; round++) {
    const isWarmUp = round < 0;
    for (const program of round % 2 === 0 ? programs : programs.toReversed()) {
      const usage = runProgram(program, gnuTime);
      say(
        `${isWarmUp ? 'warm-up' : `round ${round + 1}/${runs}`}  ${program.name}  ${(usage.wallMs / 1000).toFixed(3)} s`,
      );
      if (!isWarmUp) usages.get(program.name)?.push(usage);
    }
  }
  return usages;
}
