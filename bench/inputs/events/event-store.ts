import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdfast } from '../../peers/holdfast.ts';
import { SetupError } from '../../setup-error.ts';
import { eventsOfDay, MadeEvents } from './made-events.ts';
import { indicatorList } from './made-values.ts';

/** Events of Windows hosts in a store, and the files they came from. */
export interface EventStore {
  readonly workspace: string;
  /** Folder of NDJSON, a file a day; null where the files are gone once they are stored. */
  readonly lines: string | null;
  /** A line each, as the logs spell them. */
  readonly indicators: string;
  readonly events: number;
}

export interface EventStoreSettings {
  readonly folder: string;
  readonly events: number;
  readonly keepsLines: boolean;
  readonly say: (text: string) => void;
}

/** Raised when the same numbers come to make other events. */
const version = 2;

/** Bytes of a line, and of what the store keeps of it: both rounded up. */
const lineBytes = 560;
const storedBytes = 120;

/**
 * Makes the store by scanning made events day by day, so that it is what the product writes: segments, indexes, their list. It
 * is kept under a name made from its size and from all that decides how segments look; one that an earlier layout left is removed.
 */
export function eventStore({ folder, events, keepsLines, say }: EventStoreSettings): EventStore {
  const days = Math.max(1, Math.ceil(events / eventsOfDay));
  const kind = `events-${days}x${Math.min(events, eventsOfDay)}`;
  const home = join(folder, `${kind}-${layoutHash()}`);
  const store = {
    workspace: join(home, 'store'),
    lines: keepsLines ? join(home, 'lines') : null,
    indicators: join(home, 'indicators.txt'),
    events: days * Math.min(events, eventsOfDay),
  };
  // Stored records name the files they came from: the folder is made in place, and whole once the note stands in it.
  const whole = join(home, 'made');
  if (existsSync(whole)) return store;
  removeEarlier(folder, kind);
  requireRoom(folder, events * storedBytes + (keepsLines ? events : eventsOfDay * 2) * lineBytes);
  mkdirSync(join(home, 'lines'), { recursive: true });
  writeFileSync(store.indicators, indicatorList());
  say(`making ${home}: ${store.events.toLocaleString('en')} events`);
  fill(home, { days, eventsADay: Math.min(events, eventsOfDay), keepsLines, folder, say });
  writeFileSync(whole, '');
  return store;
}

/** Days that are read in one go, so that every worker has something to do. */
const together = 4;

interface Filling {
  readonly days: number;
  readonly eventsADay: number;
  readonly keepsLines: boolean;
  readonly folder: string;
  readonly say: (text: string) => void;
}

function fill(home: string, { days, eventsADay, keepsLines, folder, say }: Filling): void {
  const made = new MadeEvents();
  for (let first = 0; first < days; first += together) {
    const files: string[] = [];
    for (let day = first; day < Math.min(first + together, days); day++) {
      const file = join(home, 'lines', `day-${String(day).padStart(3, '0')}.ndjson`);
      writePieces(file, made.day(day, eventsADay));
      files.push(file);
    }
    scanInto(join(home, 'store'), files, folder);
    if (!keepsLines) for (const file of files) rmSync(file);
    say(`  day ${Math.min(first + together, days)} of ${days}`);
  }
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const fd = openSync(path, 'w');
  try {
    for (const piece of pieces) writeSync(fd, piece);
  } finally {
    closeSync(fd);
  }
}

/** With a rule that asks nothing of these events: a store is the same whatever was asked while it was filled. */
function scanInto(workspace: string, files: readonly string[], folder: string): void {
  const rules = join(workspace, '..', 'rules');
  mkdirSync(rules, { recursive: true });
  writeFileSync(join(rules, 'never.yml'), neverRule);
  // The lines are deleted, or kept beside the store: no copies of them.
  const where = ['--workspace', workspace, '--evidence', 'reference'];
  const args = ['scan', ...files, ...where, '--rules', rules, '--format', 'ndjson', '--only', 'reject'];
  const { file, args: all, env } = holdfast('holdfast', args, join(folder, 'cache'));
  const run = spawnSync(file, all, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (run.status !== 0 || run.stdout.includes('"kind":"reject"'))
    throw new Error(`the store could not be filled: ${run.stderr}${run.stdout.slice(0, 2_000)}`);
}

const neverRule = `title: Never
id: 6f0d2f3c-7f0e-4a52-9e53-0d1f7a3f7b11
logsource: { product: linux, category: process_creation }
detection: { selection: { CommandLine: never }, condition: selection }
`;

const store = fileURLToPath(new URL('../../../src/store/', import.meta.url));

/** What decides how a store looks on disk. */
function layoutHash(): string {
  const hash = createHash('sha256').update(String(version));
  for (const name of globSync('{parquet,schema,segments,migrations}/**/*.ts', { cwd: store }).toSorted())
    if (!name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(store, name)));
  return hash.digest('hex').slice(0, 12);
}

function removeEarlier(folder: string, kind: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(`${kind}-`)) rmSync(join(folder, name), { recursive: true });
}

function requireRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= bytes) return;
  const gigabytes = (size: number) => `${(size / 1e9).toFixed(1)} GB`;
  throw new SetupError(`${folder} has ${gigabytes(bavail * bsize)} free; ${gigabytes(bytes)} are needed.`);
}
