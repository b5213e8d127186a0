import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from './setup-error.ts';

export interface BenchOptions {
  /** Names of the cases asked for, those they begin with included; empty for all. */
  readonly cases: readonly string[];
  readonly runs: number;
  /** Of the store that is searched. */
  readonly events: number;
  readonly data: string;
  readonly prototype: string;
  /** Program by peer's name. */
  readonly peers: ReadonlyMap<string, string>;
  readonly installPeers: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly help: boolean;
  /** Large logs, caches and built peers are kept here. */
  readonly folder: string;
}

const peerNames = new Set(['evtxexport', 'evtx_dump', 'duckdb', 'rg']);

/** Paths are relative to the project's root, in which `npm run` starts. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv, root: string): BenchOptions {
  const { values, positionals } = parsed(args);
  const runs = Number(values.runs ?? 5);
  if (!Number.isInteger(runs) || runs < 1) throw new SetupError(`--runs ${values.runs} is not a number of runs.`);
  const events = Number(env.BENCH_EVENTS || 10_000_000);
  if (!Number.isInteger(events) || events < 1)
    throw new SetupError(`BENCH_EVENTS=${env.BENCH_EVENTS} is not a number of events.`);
  return {
    cases: positionals,
    runs,
    events,
    data: resolve(root, values.data ?? '../shared/data'),
    prototype: resolve(root, values.prototype ?? '../shared/prototype'),
    peers: new Map((values.peer ?? []).map((peer) => readPeer(peer, root))),
    installPeers: values['install-peers'] ?? false,
    json: values.json ?? false,
    write: values.write ?? false,
    help: values.help ?? false,
    folder: env.BENCH_DIR ? resolve(root, env.BENCH_DIR) : join(tmpdir(), 'holdfast-bench'),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        data: { type: 'string' },
        prototype: { type: 'string' },
        peer: { type: 'string', multiple: true },
        'install-peers': { type: 'boolean' },
        json: { type: 'boolean' },
        write: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error));
  }
}

function readPeer(given: string, root: string): [string, string] {
  const [name = '', path = ''] = given.split(/=(.*)/s);
  if (!peerNames.has(name) || path === '')
    throw new SetupError(`--peer ${given} is none of evtxexport=PATH, evtx_dump=PATH, rg=PATH, duckdb=FOLDER.`);
  return [name, resolve(root, path)];
}
