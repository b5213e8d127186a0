import type { LargeLogMaker } from './inputs/large-logs.ts';
import type { Figure } from './measure/figure.ts';
import type { EvtxDump } from './peers/evtx-dump.ts';
import type { Evtxexport } from './peers/evtxexport.ts';
import type { Prototype } from './peers/prototype.ts';
import type { Ripgrep } from './peers/ripgrep.ts';

/** One thing that is measured. Sizes of the same thing share a file. */
export interface BenchCase {
  readonly name: string;
  /** One line: what is compared, over what. */
  readonly about: string;
  run(context: BenchContext): CaseOutcome;
}

export interface CaseOutcome {
  readonly figures: readonly Figure[];
  /** What one must know to read the figures, beginning with the input; a skipped peer is one. */
  readonly notes: readonly string[];
}

export interface BenchContext {
  readonly runs: number;
  /** Of the store that is searched. */
  readonly events: number;
  readonly data: string;
  /** Kept between runs: large logs, rules for the prototype, caches of our own command line. */
  readonly folder: string;
  readonly logs: LargeLogMaker;
  readonly peers: Peers;
  readonly gnuTime: string | null;
  /** Progress, for standard error. */
  readonly say: (text: string) => void;
}

/** Null: not there. */
export interface Peers {
  readonly evtxexport: Evtxexport | null;
  readonly evtxDump: EvtxDump | null;
  readonly prototype: Prototype | null;
  readonly ripgrep: Ripgrep | null;
  /** Paths of programs, and the folder DuckDB is installed in. */
  readonly jq: string | null;
  readonly nfdump: string | null;
  readonly duckdb: string | null;
}
