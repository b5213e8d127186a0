import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchCase, BenchContext } from '../bench-case.ts';
import { eventStore } from '../inputs/events/event-store.ts';
import { alternate } from '../measure/alternate.ts';
import { compare, type Target } from '../measure/figure.ts';
import type { Program, Usage } from '../measure/program.ts';
import { usageFigures } from '../measure/usage-figures.ts';
import { holdfast } from '../peers/holdfast.ts';
import type { HuntMeasureAnswer, HuntMeasureRequest } from '../stored/request.ts';

/** Asks for command lines that download with certutil. */
export const huntedRule = 'sigma/rules/windows/process_creation/proc_creation_win_certutil_download.yml';

/** Issue 4. */
const threeTimes: Target = { on: 'ratio', bound: 'at most', value: 3 };

export const storeHunt: BenchCase = {
  name: 'store-hunt',
  about: 'hunt for one rule over a store of 10 million events, against one read of the same columns by DuckDB',
  run(context) {
    const { folder, events, runs, gnuTime, say, data } = context;
    const store = eventStore({ folder, events, keepsLines: true, say });
    const rule = join(data, huntedRule);
    const answer = measuredApart(context, { workspace: store.workspace, rule, runs });
    const hunt = huntProgram(context, store.workspace, rule);
    const read = readProgram(folder, answer);
    const usages = alternate({ programs: [hunt, read], runs, gnuTime, say });
    const usagesOf = ({ name }: Program) => usages.get(name) as readonly Usage[];
    const inside = compare({
      figure: 'time inside a process, against one read by DuckDB',
      unit: 's',
      ours: answer.huntMs.map(seconds),
      peer: answer.readMs.map(seconds),
      ratio: 'ours ÷ peer',
      target: threeTimes,
    });
    const processes = usageFigures({
      against: 'whole process, against one read by DuckDB',
      ours: usagesOf(hunt),
      peer: usagesOf(read),
      ratio: 'ours ÷ peer',
      wall: threeTimes,
    });
    return {
      figures: [inside, ...processes],
      notes: [
        `A store of ${store.events.toLocaleString('en')} events; ${answer.hits.toLocaleString('en')} hits.`,
        `Columns that are read: ${answer.columns.join(', ')}.`,
      ],
    };
  },
};

function huntProgram({ folder }: BenchContext, workspace: string, rule: string): Program {
  const args = ['hunt', '--rule', rule, '--workspace', workspace, '--format', 'ndjson'];
  return holdfast('holdfast hunt', args, join(folder, 'cache'));
}

function readProgram(folder: string, { statement }: HuntMeasureAnswer): Program {
  const asked = join(folder, 'duckdb-read.json');
  writeFileSync(asked, JSON.stringify(statement));
  const script = fileURLToPath(new URL('../peers/duckdb-read.mjs', import.meta.url));
  return { name: 'duckdb read', file: process.execPath, args: [script, asked] };
}

const measure = fileURLToPath(new URL('../stored/measure-hunt.ts', import.meta.url));

function measuredApart({ folder }: BenchContext, request: HuntMeasureRequest): HuntMeasureAnswer {
  const args = ['--conditions=source', measure, JSON.stringify(request)];
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const run = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (run.status !== 0) throw new Error('the process that measures a hunt failed; what it said stands above');
  return JSON.parse(run.stdout) as HuntMeasureAnswer;
}

function seconds(ms: number): number {
  return ms / 1000;
}
