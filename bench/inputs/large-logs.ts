import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Witness } from '../peers/witness.ts';
import { countRecords } from './count-records.ts';
import type { DenseChunk } from './dense-chunks.ts';
import { chunksFor, repeatedLog, repeatedRecords } from './repeated-log.ts';
import { readSources, type SourceLog } from './sources.ts';
import { trustedChunks } from './trusted-chunks.ts';

/** A large log made of the collection's full chunks. */
export interface LargeLog {
  readonly path: string;
  readonly bytes: number;
  readonly records: number;
  /** How many of its chunks differ. */
  readonly chunks: number;
}

export interface LargeLogMaker {
  log(name: LargeLogName): LargeLog;
}

export interface LargeLogSettings {
  readonly data: string;
  readonly folder: string;
  readonly witnesses: readonly Witness[];
  readonly say: (text: string) => void;
}

export type LargeLogName = keyof typeof recipes;

/** The targets were set over full chunks of these logs: rich in Sysmon events, for which there are the most rules. */
const attackSamples = 'evtx/attack-samples/';

/** Size in bytes, and how the path of a source begins. Only the short ones are shown to every reader once they are made. */
const recipes = {
  '20mb': { bytes: 20e6, from: attackSamples, isChecked: true },
  '20mb-wide': { bytes: 20e6, from: '', isChecked: true },
  '256mb': { bytes: 256e6, from: attackSamples, isChecked: false },
  '1280mb': { bytes: 1280e6, from: attackSamples, isChecked: false },
  '1gib': { bytes: 2 ** 30, from: attackSamples, isChecked: false },
} as const;

/** Raised when the same sources come to make another file. */
const version = 1;

/**
 * Makes each log when it is first asked for and keeps it for the next run, under a name made from what it is made of: the
 * census of the collection, the sizes of its logs, who agreed to them, and the version of the recipe.
 */
export function largeLogs({ data, folder, witnesses, say }: LargeLogSettings): LargeLogMaker {
  const chosen = new Map<string, readonly DenseChunk[]>();
  return {
    log(name) {
      const { bytes, from, isChecked } = recipes[name];
      const { census, logs } = readSources(data, from);
      const path = join(folder, `${name}-${hashOf(census, logs, witnesses)}.evtx`);
      const note = `${path}.json`;
      if (existsSync(path) && existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as LargeLog;
      const chunks = chosen.get(from) ?? trustedChunks({ logs, witnesses, trial: join(folder, 'trial.evtx'), say });
      chosen.set(from, chunks);
      say(`making ${path} from ${chunks.length} chunks`);
      const made = make(path, bytes, chunks);
      if (isChecked) check(made, witnesses);
      writeFileSync(note, JSON.stringify(made));
      return made;
    },
  };
}

function hashOf(census: string, logs: readonly SourceLog[], witnesses: readonly Witness[]): string {
  const versions = witnesses.map((witness) => witness.version);
  const hash = createHash('sha256').update(JSON.stringify([version, versions, census]));
  for (const { path, file } of logs) hash.update(`${path} ${statSync(file).size}\n`);
  return hash.digest('hex').slice(0, 12);
}

/** Written beside and renamed: a file of that name is always whole. */
function make(path: string, bytes: number, chunks: readonly DenseChunk[]): LargeLog {
  const count = chunksFor(bytes);
  const beside = `${path}.part`;
  const fd = openSync(beside, 'w');
  let written = 0;
  try {
    for (const piece of repeatedLog(chunks, count)) written += writeSync(fd, piece);
  } finally {
    closeSync(fd);
  }
  renameSync(beside, path);
  return { path, bytes: written, records: repeatedRecords(chunks, count), chunks: Math.min(chunks.length, count) };
}

/** Every reader must find every record, or the comparison would reward the one that reads less. */
function check({ path, records }: LargeLog, witnesses: readonly Witness[]): void {
  const ours = countRecords(path);
  const told = [
    { name: 'holdfast', printed: ours.records },
    ...witnesses.map(({ name, count }) => ({ name, printed: count(path) })),
  ];
  if (ours.rejects === 0 && told.every(({ printed }) => printed === records)) return;
  rmSync(path);
  const counts = told.map(({ name, printed }) => `${name} ${printed}`).join(', ');
  throw new Error(`a log of ${records} records was made, but they find: ${counts}; we reject ${ours.rejects}`);
}
