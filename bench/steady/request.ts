/** What the process that measures steady state is asked, as JSON in its one argument. */
export interface SteadyRequest {
  readonly log: string;
  readonly ruleFolders: readonly string[];
  /** Cache of our compiled rules. */
  readonly cache: string;
  /** Folder of the prototype and its rules; null to leave it out. */
  readonly prototype: { readonly folder: string; readonly rulesJson: string } | null;
  readonly runs: number;
}

/** What it answers, as JSON on standard output: the passes of each engine by round. */
export type SteadyAnswer = Readonly<Record<EngineName, readonly Pass[]>>;

export type EngineName = 'index' | 'full-scan' | 'prototype-index' | 'prototype-naive';

/** One engine over the whole log. */
export interface Pass {
  readonly ms: number;
  readonly events: number;
  readonly matches: number;
}

/** Rules loaded, reader open: asks every rule of every event of the log, from disk to what one tells of a match. */
export interface SteadyEngine {
  readonly name: EngineName;
  pass(): Omit<Pass, 'ms'> | Promise<Omit<Pass, 'ms'>>;
}
