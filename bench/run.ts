// npm run bench: how fast Holdfast is beside others that read the same files. See docs/reference/performance.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchCase, BenchContext, CaseOutcome, Peers } from './bench-case.ts';
import { benchCases } from './cases.ts';
import { findProgram } from './measure/find-program.ts';
import { findDuckdb } from './peers/duckdb.ts';
import { largeLogs } from './inputs/large-logs.ts';
import { isReached } from './measure/figure.ts';
import { findGnuTime } from './measure/gnu-time.ts';
import { currentLoad, describeMachine } from './measure/machine.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { caseSection, type Circumstances } from './page/case-section.ts';
import { missedFigures, withSection } from './page/page.ts';
import { evtxDumpWitness, findEvtxDump } from './peers/evtx-dump.ts';
import { evtxexportWitness, findEvtxexport } from './peers/evtxexport.ts';
import { findPrototype } from './peers/prototype.ts';
import { findRipgrep } from './peers/ripgrep.ts';
import type { Witness } from './peers/witness.ts';
import { SetupError } from './setup-error.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const performancePage = join(root, 'docs/reference/performance.md');
const say = (text: string) => void process.stderr.write(`${text}\n`);

try {
  const options = readOptions(process.argv.slice(2), process.env, root);
  if (options.help) process.stdout.write(usage());
  else runCases(casesOf(options), options);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(`The bench cannot measure this.\n${error.message}\nnpm run bench -- --help tells what it knows.`);
  process.exitCode = 2;
}

function casesOf({ cases }: BenchOptions): readonly BenchCase[] {
  if (cases.length === 0) return benchCases;
  const asked = new Set(cases.flatMap(casesCalled));
  return benchCases.filter((each) => asked.has(each));
}

/** The case of that name, or else all whose names begin with it. */
function casesCalled(name: string): readonly BenchCase[] {
  const exact = benchCases.filter((each) => each.name === name);
  const found = exact.length > 0 ? exact : benchCases.filter((each) => each.name.startsWith(`${name}-`));
  if (found.length === 0) throw new SetupError(`There is no case "${name}".`);
  return found;
}

function runCases(cases: readonly BenchCase[], options: BenchOptions): void {
  const context = contextOf(options);
  for (const each of cases) {
    say(`\n${each.name}: ${each.about}`);
    const on: Circumstances = {
      machine: describeMachine(),
      day: new Date().toISOString().slice(0, 10),
      runs: options.runs,
      load: currentLoad(),
    };
    const outcome = each.run(context);
    process.stdout.write(options.json ? jsonLine(each, outcome, on) : textOf(each, outcome, on));
    if (options.write) writeSection(each.name, caseSection(outcome, on));
  }
}

function contextOf(options: BenchOptions): BenchContext {
  const { folder, data, runs, events, installPeers, prototype } = options;
  mkdirSync(folder, { recursive: true });
  const peers: Peers = {
    evtxexport: findEvtxexport(options.peers.get('evtxexport')),
    evtxDump: findEvtxDump({
      given: options.peers.get('evtx_dump'),
      install: installPeers,
      folder: join(folder, 'peers'),
    }),
    prototype: findPrototype(prototype),
    ripgrep: findRipgrep(options.peers.get('rg')),
    jq: findProgram('jq'),
    nfdump: findProgram('nfdump'),
    duckdb: findDuckdb(options.peers.get('duckdb')),
  };
  const gnuTime = findGnuTime();
  if (gnuTime === null) say('GNU time is not there: no figures of CPU time and memory.');
  return {
    runs,
    events,
    data,
    folder,
    logs: largeLogs({ data, folder, witnesses: witnessesOf(peers), say }),
    peers,
    gnuTime,
    say,
  };
}

function witnessesOf({ evtxexport, evtxDump }: Peers): Witness[] {
  return [
    ...(evtxexport === null ? [] : [evtxexportWitness(evtxexport)]),
    ...(evtxDump === null ? [] : [evtxDumpWitness(evtxDump)]),
  ];
}

function textOf({ name, about }: BenchCase, outcome: CaseOutcome, on: Circumstances): string {
  return `\n${name}: ${about}\n\n${caseSection(outcome, on)}\n`;
}

function jsonLine({ name, about }: BenchCase, { figures, notes }: CaseOutcome, on: Circumstances): string {
  const judged = figures.map((figure) => ({ ...figure, reached: isReached(figure) }));
  return `${JSON.stringify({ case: name, about, ...on, figures: judged, notes })}\n`;
}

function writeSection(name: string, text: string): void {
  const page = withSection(readFileSync(performancePage, 'utf8'), name, text);
  const names = benchCases.map((each) => each.name);
  const missed = missedFigures(page, names);
  const admitted = missed.length === 0 ? 'Every target that was measured is reached.' : missed.join('\n');
  writeFileSync(performancePage, withSection(page, 'missed', admitted));
}

function usage(): string {
  return `npm run bench -- [case…] [options]

Cases ("ndjson" takes all whose names begin with it; none takes all):
${benchCases.map(({ name, about }) => `  ${name.padEnd(20)} ${about}`).join('\n')}

  --runs N                measured rounds, after one for warm-up (5)
  --data DIR              the collection of real logs and rules (../shared/data)
  --prototype DIR         the prototype (../shared/prototype)
  --peer NAME=PATH        where evtxexport, evtx_dump or rg is, if not on the PATH
  --install-peers         build evtx_dump with cargo where it is not found
  --json                  an object a line instead of tables
  --write                 put the tables into docs/reference/performance.md

Large logs, stores, caches and built peers are kept in BENCH_DIR, or else in holdfast-bench in the folder for temporary files.
BENCH_EVENTS is how many events the store has that is searched (10000000); "store-memory" takes five times as many.
`;
}
