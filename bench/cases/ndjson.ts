import { join } from 'node:path';
import type { BenchCase, BenchContext, CaseOutcome } from '../bench-case.ts';
import { describeLog } from '../inputs/describe-log.ts';
import type { LargeLogName } from '../inputs/large-logs.ts';
import { alternate } from '../measure/alternate.ts';
import { withoutTargets } from '../measure/figure.ts';
import type { Program, Usage } from '../measure/program.ts';
import { type UsageComparison, usageFigures } from '../measure/usage-figures.ts';
import { evtxDumpProgram } from '../peers/evtx-dump.ts';
import { evtxexportProgram } from '../peers/evtxexport.ts';
import { holdfast } from '../peers/holdfast.ts';
import { prototypeDump } from '../peers/prototype.ts';

export const ndjson20: BenchCase = {
  name: 'ndjson-20',
  about: 'EVTX to NDJSON, every field of every record, one worker, 20 MB',
  run: (context) => ndjson(context, { log: '20mb', workers: 1, timesEvtxexport: 4 }),
};

export const ndjson20Wide: BenchCase = {
  name: 'ndjson-20-wide',
  about: 'the same over another mix of logs, for which no target was set',
  run(context) {
    const { figures, notes } = ndjson(context, { log: '20mb-wide', workers: 1, timesEvtxexport: 4 });
    return { figures: withoutTargets(figures), notes };
  },
};

export const ndjson256: BenchCase = {
  name: 'ndjson-256',
  about: 'EVTX to NDJSON, every field of every record, two workers, 256 MB',
  run: (context) => ndjson(context, { log: '256mb', workers: 2, timesEvtxexport: 10 }),
};

interface NdjsonSettings {
  readonly log: LargeLogName;
  readonly workers: number;
  readonly timesEvtxexport: number;
}

/** Who is compared with us, and how its rows read; a program of null is not there. */
interface Rival {
  readonly name: string;
  readonly version: string | null;
  readonly program: Program | null;
  readonly rows: Pick<UsageComparison, 'against' | 'wall'>;
}

function ndjson(context: BenchContext, settings: NdjsonSettings): CaseOutcome {
  const { runs, gnuTime, say, folder } = context;
  const input = context.logs.log(settings.log);
  const args = ['scan', input.path, '--explain', '--only', 'row', '--format', 'ndjson', '--no-store'];
  const ours = holdfast('holdfast', [...args, '--workers', String(settings.workers)], join(folder, 'cache'));
  const rivals = rivalsOf(context, input.path, settings);
  const programs = [ours, ...rivals.flatMap(({ program }) => program ?? [])];
  const usages = alternate({ programs, runs, gnuTime, say });
  const usagesOf = ({ name }: Program) => usages.get(name) as readonly Usage[];
  const figures = rivals.flatMap(({ program, rows }) =>
    program === null
      ? []
      : usageFigures({ ...rows, ours: usagesOf(ours), peer: usagesOf(program), ratio: 'peer ÷ ours' }),
  );
  return { figures, notes: [describeLog(input), ...rivals.flatMap(noteOn)] };
}

function rivalsOf({ peers }: BenchContext, log: string, { workers, timesEvtxexport }: NdjsonSettings): Rival[] {
  const { evtxexport, evtxDump, prototype } = peers;
  const threads = `${workers} thread${workers === 1 ? '' : 's'}`;
  return [
    {
      name: 'evtxexport',
      version: evtxexport && evtxexport.version,
      program: evtxexport && evtxexportProgram(evtxexport, log),
      rows: {
        against: 'against evtxexport -f xml (1 thread)',
        wall: { on: 'ratio', bound: 'at least', value: timesEvtxexport },
      },
    },
    {
      name: 'evtx_dump',
      version: evtxDump && evtxDump.version,
      program: evtxDump && evtxDumpProgram(evtxDump, log, workers),
      rows: {
        against: `against evtx_dump -o jsonl (${threads})`,
        wall: { on: 'ratio', bound: 'at least', value: 1 },
      },
    },
    {
      name: 'The prototype',
      version: null,
      program: prototype && prototypeDump(prototype, log, workers),
      rows: { against: `against the prototype (${threads})` },
    },
  ];
}

function noteOn({ name, version, program }: Rival): string[] {
  if (program === null) return [`${name} is not there: skipped.`];
  return version === null ? [] : [`Compared with ${version}.`];
}
