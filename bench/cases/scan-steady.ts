import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchCase, BenchContext, CaseOutcome } from '../bench-case.ts';
import { describeLog } from '../inputs/describe-log.ts';
import type { LargeLogName } from '../inputs/large-logs.ts';
import { rulesForPrototype, sigmaFolders } from '../inputs/sigma-rules.ts';
import { compare, type Comparison, type Figure, withoutTargets } from '../measure/figure.ts';
import { spreadOf } from '../measure/statistics.ts';
import type { Pass, SteadyAnswer, SteadyRequest } from '../steady/request.ts';

export const scanSteady20: BenchCase = {
  name: 'scan-steady-20',
  about: 'all rules in steady state, one thread, rules loaded, 20 MB',
  run: (context) => steady(context, '20mb'),
};

export const scanSteady20Wide: BenchCase = {
  name: 'scan-steady-20-wide',
  about: 'the same over another mix of logs, for which no target was set',
  run(context) {
    const { figures, notes } = steady(context, '20mb-wide');
    return { figures: withoutTargets(figures), notes };
  },
};

export const scanSteady256: BenchCase = {
  name: 'scan-steady-256',
  about: 'all rules in steady state, one thread, rules loaded, 256 MB',
  run: (context) => steady(context, '256mb'),
};

function steady(context: BenchContext, log: LargeLogName): CaseOutcome {
  const { data, folder, peers, runs } = context;
  const input = context.logs.log(log);
  const ruleFolders = sigmaFolders(data);
  const answer = measuredApart({
    log: input.path,
    ruleFolders,
    cache: join(folder, 'cache', 'holdfast'),
    prototype: peers.prototype && {
      folder: peers.prototype.folder,
      rulesJson: rulesForPrototype(ruleFolders, folder),
    },
    runs,
  });
  assertAgree(answer);
  const notes = [describeLog(input), matchesNote(answer)];
  if (peers.prototype === null) notes.push('The prototype is not there: skipped.');
  return { figures: figuresOf(answer), notes };
}

const measure = fileURLToPath(new URL('../steady/measure.ts', import.meta.url));

function measuredApart(request: SteadyRequest): Partial<SteadyAnswer> {
  const args = ['--conditions=source', '--expose-gc', measure, JSON.stringify(request)];
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (run.status !== 0) throw new Error('the process that measures steady state failed; what it said stands above');
  return JSON.parse(run.stdout) as Partial<SteadyAnswer>;
}

/** Of two rates, peer ÷ ours is our time as a multiple of the peer's. */
function figuresOf(answer: Partial<SteadyAnswer>): Figure[] {
  const index = rates(answer.index);
  const twin = rates(answer['full-scan']);
  const [theirIndex, theirNaive] = [rates(answer['prototype-index']), rates(answer['prototype-naive'])];
  const rows: readonly Comparison[] = [
    {
      figure: 'index against our full scan',
      ours: index,
      peer: twin,
      unit,
      ratio: 'ours ÷ peer',
      target: { on: 'ratio', bound: 'at least', value: 8 },
    },
    {
      figure: "our full scan against the prototype's",
      ours: twin,
      peer: theirNaive,
      unit,
      ratio: 'peer ÷ ours',
      target: { on: 'ratio', bound: 'at most', value: 1.2 },
    },
    { figure: "index against the prototype's", ours: index, peer: theirIndex, unit, ratio: 'ours ÷ peer' },
  ];
  return [indexRate(index), ...rows.filter(({ peer }) => peer.length > 0).map(compare)];
}

const unit = 'events/s';

function indexRate(rate: readonly number[]): Figure {
  return {
    figure: 'index',
    unit,
    ours: spreadOf(rate).median,
    peer: null,
    ratio: null,
    target: { on: 'ours', bound: 'at least', value: 120_000 },
  };
}

function rates(passes: readonly Pass[] | undefined): number[] {
  return (passes ?? []).map(({ events, ms }) => (events / ms) * 1000);
}

/** A faster answer that is another answer is no figure. */
function assertAgree(answer: Partial<SteadyAnswer>): void {
  const told = (['index', 'full-scan'] as const).map((name) => answer[name]?.[0]);
  const [index, full] = told;
  if (index?.events !== full?.events || index?.matches !== full?.matches)
    throw new Error(`the index found ${index?.matches} matches and the full scan ${full?.matches}`);
}

function matchesNote(answer: Partial<SteadyAnswer>): string {
  const ours = answer.index?.[0]?.matches ?? 0;
  const theirs = answer['prototype-index']?.[0]?.matches;
  const both = `Matches a pass: ${ours.toLocaleString('en')}, the same with the index and with the full scan`;
  return theirs === undefined ? `${both}.` : `${both}; the prototype's ${theirs.toLocaleString('en')}.`;
}
