import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { alternate } from '../measure/alternate.ts';
import type { Program, Usage } from '../measure/program.ts';
import { spreadOf } from '../measure/statistics.ts';
import { holdfast } from '../peers/holdfast.ts';

/** A start is short, so that more of them are taken than was asked. */
const times = 4;

export const help: BenchCase = {
  name: 'help',
  about: 'holdfast --help, over and above a Node that does nothing',
  run({ folder, runs, gnuTime, say }) {
    const ours = holdfast('holdfast --help', ['--help'], join(folder, 'cache'));
    const nothing: Program = { name: 'node -e 0', file: process.execPath, args: ['-e', '0'] };
    const usages = alternate({ programs: [ours, nothing], runs: runs * times, gnuTime, say });
    const wall = ({ name }: Program) => (usages.get(name) as readonly Usage[]).map(({ wallMs }) => wallMs);
    const bare = wall(nothing);
    const extra = spreadOf(wall(ours).map((ms, round) => ms - (bare[round] as number)));
    return {
      figures: [
        {
          figure: 'wall time, --help against node -e 0',
          unit: 'ms',
          ours: spreadOf(wall(ours)).median,
          peer: spreadOf(bare).median,
          ratio: null,
          target: null,
        },
        {
          figure: 'wall time of --help, less that of node -e 0 in the same round',
          unit: 'ms',
          ours: extra.median,
          peer: null,
          ratio: null,
          target: { on: 'ours', bound: 'at most', value: 60 },
        },
      ],
      notes: [`${runs * times} rounds, V8's code cache warm, as from the second start on.`],
    };
  },
};
