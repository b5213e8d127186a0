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

type Line = Pick<UsageComparison, 'against' | 'wall'>;

function ndjson(context: BenchContext, { log, workers, timesEvtxexport }: NdjsonSettings): CaseOutcome {
  const { peers, runs, gnuTime, say, folder } = context;
  const input = context.logs.log(log);
  const args = ['scan', input.path, '--explain', '--only', 'row', '--format', 'ndjson', '--no-store'];
  const ours = holdfast('holdfast', [...args, '--workers', String(workers)], join(folder, 'cache'));
  const notes = [describeLog(input)];
  const others: { readonly program: Program; readonly line: Line }[] = [];
  const add = (peer: string, program: Program | null, line: Line) => {
    if (program === null) notes.push(`${peer} is not there: skipped.`);
    else others.push({ program, line });
  };
  const threads = `${workers} thread${workers === 1 ? '' : 's'}`;
  add('evtxexport', peers.evtxexport && evtxexportProgram(peers.evtxexport, input.path), {
    against: 'against evtxexport -f xml (1 thread)',
    wall: { on: 'ratio', bound: 'at least', value: timesEvtxexport },
  });
  add('evtx_dump', peers.evtxDump && evtxDumpProgram(peers.evtxDump, input.path, workers), {
    against: `against evtx_dump -o jsonl (${threads})`,
    wall: { on: 'ratio', bound: 'at least', value: 1 },
  });
  add('The prototype', peers.prototype && prototypeDump(peers.prototype, input.path, workers), {
    against: `against the prototype (${threads})`,
  });
  const usages = alternate({ programs: [ours, ...others.map(({ program }) => program)], runs, gnuTime, say });
  const usagesOf = ({ name }: Program) => usages.get(name) as readonly Usage[];
  const figures = others.flatMap(({ program, line }) =>
    usageFigures({ ...line, ours: usagesOf(ours), peer: usagesOf(program), ratio: 'peer ÷ ours' }),
  );
  return { figures, notes };
}
