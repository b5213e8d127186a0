import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup-error.ts';

/** A log of the collection that no reader has trouble with. */
export interface SourceLog {
  /** As the census names it, below the data folder. */
  readonly path: string;
  readonly file: string;
}

interface CensusLine {
  readonly path: string;
  readonly records: number;
  readonly record_headers?: number;
  readonly unreadable: number;
}

export interface Sources {
  /** The census itself. */
  readonly census: string;
  readonly logs: readonly SourceLog[];
}

/** The logs whose path begins with `from`, and of which the census says that every record was read and none was hidden. */
export function readSources(data: string, from: string): Sources {
  const file = join(data, 'EVTX-CENSUS.jsonl');
  if (!existsSync(file)) throw new SetupError(`The collection of real logs is not there: ${file} is missing.`);
  const census = readFileSync(file, 'utf8');
  const logs = census
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CensusLine)
    .filter(({ path }) => path.startsWith(from))
    .filter(({ records, record_headers, unreadable }) => unreadable === 0 && records === record_headers)
    .map(({ path }) => ({ path, file: join(data, path) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { census, logs };
}
