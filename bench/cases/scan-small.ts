import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchCase, BenchContext, CaseOutcome } from '../bench-case.ts';
import { rulesForPrototype, sigmaFolders } from '../inputs/sigma-rules.ts';
import { alternate } from '../measure/alternate.ts';
import type { Target } from '../measure/figure.ts';
import type { Program, Usage } from '../measure/program.ts';
import { spreadOf } from '../measure/statistics.ts';
import { usageFigures } from '../measure/usage-figures.ts';
import { holdfast } from '../peers/holdfast.ts';
import { prototypeHunt } from '../peers/prototype.ts';

export const scanSmall: BenchCase = {
  name: 'scan-small',
  about: 'a small case: all sample logs with all rules, whole process, the better of one and two workers',
  run: scanOfSamples,
};

/** A way to run our scan. */
interface Way {
  readonly target: Target | null;
  program(workers: number): Program;
}

const workerCounts = [1, 2];

function scanOfSamples(context: BenchContext): CaseOutcome {
  const { peers, runs, gnuTime, say } = context;
  if (peers.prototype === null) return { figures: [], notes: ['The prototype is not there: skipped.'] };
  const samples = join(context.data, 'evtx');
  const rulesJson = rulesForPrototype(sigmaFolders(context.data), context.folder);
  const prototype = peers.prototype;
  const hunts = workerCounts.map((workers) => prototypeHunt(prototype, rulesJson, samples, workers));
  const ways = waysOf(context, samples).map((way) => ({ ...way, programs: workerCounts.map(way.program) }));
  const programs = [...ways.flatMap((way) => way.programs), ...hunts];
  const usages = alternate({ programs, runs, gnuTime, say });
  const peer = best(hunts, usages);
  const figures = ways.flatMap((way) => {
    const ours = best(way.programs, usages);
    return usageFigures({
      against: `${ours.name} against ${peer.name}`,
      ours: ours.usages,
      peer: peer.usages,
      ratio: 'ours ÷ peer',
      ...(way.target && { wall: way.target }),
    });
  });
  return { figures, notes: ['Input: every file below evtx/ of the collection.'] };
}

function waysOf({ data, folder }: BenchContext, samples: string): Way[] {
  const args = ['scan', samples, '--rules', ...sigmaFolders(data), '--format', 'ndjson', '--no-store'];
  const cache = join(folder, 'cache');
  const way = (name: string, more: readonly string[], atMost: number | null): Way => ({
    target: atMost === null ? null : { on: 'ratio', bound: 'at most', value: atMost },
    program: (workers) => holdfast(named(name, workers), [...args, ...more, '--workers', String(workers)], cache),
  });
  return [way('rule cache cold', ['--no-cache'], 1.1), way('rule cache warm', [], 0.6), firstStart(args, folder)];
}

/** Nothing of an earlier run is left, neither rules nor V8's code. */
function firstStart(args: readonly string[], folder: string): Way {
  const cache = join(folder, 'cache-of-first-start');
  return {
    target: null,
    program: (workers) => ({
      ...holdfast(named('very first start', workers), [...args, '--workers', String(workers)], cache),
      prepare: () => rmSync(cache, { recursive: true, force: true }),
    }),
  };
}

function named(way: string, workers: number): string {
  return `${way}, ${workers} worker${workers === 1 ? '' : 's'}`;
}

/** The program with the lower median. */
function best(
  programs: readonly Program[],
  usages: ReadonlyMap<string, readonly Usage[]>,
): { readonly name: string; readonly usages: readonly Usage[] } {
  const median = ({ name }: Program) =>
    spreadOf((usages.get(name) as readonly Usage[]).map((usage) => usage.wallMs)).median;
  const [first] = programs.toSorted((a, b) => median(a) - median(b)) as [Program, ...Program[]];
  return { name: first.name, usages: usages.get(first.name) as readonly Usage[] };
}
