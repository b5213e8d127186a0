import { spawnSync } from 'node:child_process';
import type { EventStore } from '../inputs/events/event-store.ts';
import type { Program } from '../measure/program.ts';
import { holdfast } from './holdfast.ts';

/** Our verbs for indicators. */
export interface IntelPrograms {
  /** Reads the list, keeps what is new and looks for it. */
  add(store: EventStore): Program;
  /** Looks for all that is kept. */
  retro(store: EventStore): Program;
}

/** Null where the command line has no such verbs. */
export function intelPrograms(cache: string): IntelPrograms | null {
  const verb = (name: string, args: readonly string[]) => holdfast(name, ['intel', ...args], cache);
  if (!/^ +retro\b/m.test(run(verb('help', ['--help'])).stdout)) return null;
  const printed = (workspace: string) => ['--workspace', workspace, '--format', 'ndjson'];
  return {
    add: ({ indicators, workspace }) => verb('holdfast intel add', ['add', indicators, ...printed(workspace)]),
    retro: ({ workspace }) => verb('holdfast intel retro', ['retro', '--all', ...printed(workspace)]),
  };
}

/** Adds indicators once; tells the hits that the ledger names: none where all were known, as an interrupted run leaves them. */
export function addIntel(add: Program): number {
  const { stdout, stderr, status } = run(add);
  const ledger = stdout.split('\n').findLast((line) => line.startsWith('{"kind":"ledger"'));
  if (status !== 0) throw new Error(`indicators could not be added: ${stderr}`);
  if (ledger === undefined) return 0;
  return (JSON.parse(ledger) as { readonly hits: number }).hits;
}

function run({ file, args, env }: Program) {
  return spawnSync(file, args, { env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 30 });
}
