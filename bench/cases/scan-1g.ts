import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { describeLog } from '../inputs/describe-log.ts';
import { sigmaFolders } from '../inputs/sigma-rules.ts';
import { alternate } from '../measure/alternate.ts';
import type { Program, Usage } from '../measure/program.ts';
import { highestPeak, usageFigures } from '../measure/usage-figures.ts';
import { holdfast } from '../peers/holdfast.ts';

export const scan1g: BenchCase = {
  name: 'scan-1g',
  about: 'scan of 1 GiB with all rules: two workers against one, and what memory it takes',
  run({ data, folder, logs, runs, gnuTime, say }) {
    const input = logs.log('1gib');
    const args = ['scan', input.path, '--rules', ...sigmaFolders(data), '--format', 'ndjson', '--no-store'];
    const scan = (workers: number) =>
      holdfast(`${workers} worker(s)`, [...args, '--workers', String(workers)], join(folder, 'cache'));
    const [one, two] = [scan(1), scan(2)];
    const usages = alternate({ programs: [one, two], runs, gnuTime, say });
    const usagesOf = ({ name }: Program) => usages.get(name) as readonly Usage[];
    const figures = usageFigures({
      against: 'two workers ("ours") against one ("peer")',
      ours: usagesOf(two),
      peer: usagesOf(one),
      ratio: 'ours ÷ peer',
      wall: { on: 'ratio', bound: 'at most', value: 0.7 },
    });
    return {
      figures: [
        ...figures,
        ...highestPeak('peak memory, highest of all runs', [...usagesOf(one), ...usagesOf(two)], 700),
      ],
      notes: [describeLog(input), 'Rules from the cache. Standard output holds every match, and is thrown away.'],
    };
  },
};
