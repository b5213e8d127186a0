import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { EventView } from '#base/event.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { hashFile } from '../scan/file-hashes.ts';
import { takeIn } from '../scan/intake.ts';
import { fieldsJson } from '../scan/record-fields.ts';
import { packedFile } from '../scan/unpack/visit-sources.ts';
import { fieldsHash } from './claims.ts';
import { readRanges } from './read-ranges.ts';
import { readSources } from './read-sources.ts';

/** Where a record is said to stand. */
export interface RecordPlace {
  readonly file: string;
  readonly offset: number;
}

/** What stands at a place now. */
export interface Extract {
  readonly record: string;
  readonly sha256: string;
  readonly fieldsSha256: string;
}

/**
 * Reads records again from their places. Files are opened once, ranges read once; what is gone is simply not there. `rangesOnly`
 * leaves out files that would have to be read from the first byte.
 */
export async function extractRecords(places: readonly RecordPlace[], rangesOnly = false): Promise<Extracts> {
  const extracts = new Extracts(places);
  for (const [file, list] of Map.groupBy(places, (place) => fileOf(place.file)))
    await readPlaces({ path: file, shown: file }, list, { extracts, rangesOnly });
  return extracts;
}

/** What stands at the places of files and of the sources in them. */
export class Extracts {
  /** Files that are there and were left out. */
  readonly leftOut = new Set<string>();
  private readonly wanted: ReadonlyMap<string, ReadonlySet<number>>;
  private readonly hashes = new Map<string, string>();
  private readonly extracts = new Map<string, Extract>();

  constructor(places: readonly RecordPlace[]) {
    const byPath = Map.groupBy(places, ({ file }) => file);
    this.wanted = new Map([...byPath].map(([path, list]) => [path, new Set(list.map(({ offset }) => offset))]));
  }

  /** Hash of a source; undefined where it is gone. */
  hashOf(path: string): string | undefined {
    return this.hashes.get(path);
  }

  at({ file, offset }: RecordPlace): Extract | undefined {
    return this.extracts.get(keyOf(file, offset));
  }

  wants(path: string): boolean {
    return this.wanted.has(path);
  }

  sha256(path: string, sha256: string): void {
    this.hashes.set(path, sha256);
  }

  sinkFor(path: string): RecordSink {
    const offsets = this.wanted.get(path) ?? new Set();
    return { record: (event) => void (offsets.has(event.offset) && this.keep(path, event)), reject: () => {} };
  }

  /** Carving may find a second record at a place: the first stays. */
  private keep(path: string, event: EventView): void {
    const key = keyOf(path, event.offset);
    if (this.extracts.has(key)) return;
    this.extracts.set(key, {
      record: event.recordId,
      sha256: hash('sha256', event.bytes()),
      fieldsSha256: fieldsHash(JSON.parse(fieldsJson(event))),
    });
  }
}

function keyOf(path: string, offset: number): string {
  return `${offset}\0${path}`;
}

/** The file that a source stands in: itself, or the archive around it. */
export function fileOf(path: string): string {
  if (existsSync(path)) return path;
  for (let at = path.lastIndexOf('!/'); at > 0; at = path.lastIndexOf('!/', at - 1))
    if (existsSync(path.slice(0, at))) return path.slice(0, at);
  return path;
}

/** A file, and the path by which its records are known, which another file may have had. */
export interface ShownFile {
  readonly path: string;
  readonly shown: string;
}

/** Reads the records of one file. */
export async function readPlaces(
  { path, shown }: ShownFile,
  places: readonly RecordPlace[],
  { extracts, rangesOnly }: { readonly extracts: Extracts; readonly rangesOnly: boolean },
): Promise<void> {
  const taken = takeIn([path]).files[0];
  if (taken === undefined || taken.unreadable !== null) return;
  if (taken.format === null && rangesOnly) extracts.leftOut.add(shown);
  else if (taken.format === null) await readSources({ ...packedFile(path), path: shown }, extracts, taken);
  else {
    extracts.sha256(shown, await hashFile(path));
    readRanges(path, taken.format, extracts.sinkFor(shown), places, false);
    // Nobody says where a record was found: what does not stand in its place may have been carved.
    const missing = places.filter((place) => extracts.at(place) === undefined);
    if (missing.length > 0) readRanges(path, taken.format, extracts.sinkFor(shown), missing, true);
  }
}
