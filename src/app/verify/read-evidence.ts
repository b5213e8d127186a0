import { existsSync } from 'node:fs';
import type { FindCopies, FoundCopy } from '../copies/find-copies.ts';
import { type BadCopy, restored } from '../copies/read-copy.ts';
import { type Extract, extractRecords, Extracts, fileOf, readPlaces, type RecordPlace } from './extract-records.ts';

/** A record that somebody points to. */
export interface ClaimedPlace extends RecordPlace {
  /** Hash of the file, or of the source in it, lower-case hex. */
  readonly sha256: string;
}

/** What stands at such a place now; `hash` is undefined where nothing is there. */
export interface ReadRecord {
  /** From the copy where the file is gone, or another one now. */
  readonly from: 'file' | 'copy-of-gone' | 'copy-of-changed';
  readonly hash: string | undefined;
  readonly extract: Extract | undefined;
}

export interface ReadOptions {
  /** Leaves out files that would have to be read from the first byte. */
  readonly rangesOnly: boolean;
  /** Null where no copies are kept. */
  readonly copies: FindCopies | null;
}

/**
 * Reads records again where they were read from and, where the file is gone or another one now, from the copy that is kept. A copy
 * that is not what was kept proves nothing: it is told.
 */
export async function readEvidence(places: readonly ClaimedPlace[], options: ReadOptions): Promise<Evidence> {
  const originals = await extractRecords(places, options.rangesOnly);
  const evidence = new Evidence(originals);
  const wanting = places.filter((place) => !evidence.isThere(place));
  if (wanting.length === 0 || options.copies === null) return evidence;
  const found = await options.copies(wanting.map(({ sha256 }) => sha256));
  const asked = new Map<string, { readonly copy: FoundCopy; readonly places: PlaceInCopy[] }>();
  for (const place of wanting) {
    const copy = found.get(place.sha256)?.find(({ inner }) => place.file.endsWith(inner));
    if (copy === undefined) continue;
    const shown = place.file.slice(0, place.file.length - copy.inner.length);
    const known = asked.get(copy.sha256) ?? { copy, places: [] };
    asked.set(copy.sha256, known);
    known.places.push({ place, shown });
  }
  for (const each of asked.values()) await readCopy(each.copy, each.places, { evidence, ...options });
  return evidence;
}

/** Records as they stand in files and copies. */
export class Evidence {
  /** Copies that prove nothing. */
  readonly bad: BadCopy[] = [];
  private readonly originals: Extracts;
  /** By source; null where the copy is there and was left out. */
  private readonly copies = new Map<string, Extracts | null>();

  constructor(originals: Extracts) {
    this.originals = originals;
  }

  at(place: ClaimedPlace): ReadRecord {
    const { file } = place;
    const original = this.originals.hashOf(file);
    const copy = this.copies.get(keyOf(place)) ?? null;
    if (copy === null) return { from: 'file', hash: original, extract: this.originals.at(place) };
    const from = original === undefined ? 'copy-of-gone' : 'copy-of-changed';
    return { from, hash: copy.hashOf(file), extract: copy.at(place) };
  }

  /** Whether the file is as it was, as far as it was to be read. */
  isThere(place: ClaimedPlace): boolean {
    return this.originals.hashOf(place.file) === place.sha256 || this.originals.leftOut.has(fileOf(place.file));
  }

  /** Neither the file is there, nor a copy. */
  isGone(place: ClaimedPlace): boolean {
    return !this.isCopied(place) && !existsSync(fileOf(place.file));
  }

  /** Only the copy is there, or was what it was. */
  isCopied(place: ClaimedPlace): boolean {
    return this.copies.has(keyOf(place));
  }

  read(place: ClaimedPlace, copy: Extracts | null): void {
    this.copies.set(keyOf(place), copy);
  }
}

function keyOf({ sha256, file }: ClaimedPlace): string {
  return `${sha256} ${file}`;
}

interface PlaceInCopy {
  readonly place: ClaimedPlace;
  /** Path that the copied file had then. */
  readonly shown: string;
}

async function readCopy(
  copy: FoundCopy,
  places: readonly PlaceInCopy[],
  { evidence, rangesOnly }: { readonly evidence: Evidence; readonly rangesOnly: boolean },
): Promise<void> {
  if (rangesOnly && !copy.isRanges) {
    if (existsSync(copy.copy)) for (const { place } of places) evidence.read(place, null);
    return;
  }
  const spool = await restored(copy);
  if (!spool.ok) {
    evidence.bad.push({ ...copy, state: spool.error });
    return;
  }
  try {
    const extracts = new Extracts(places.map(({ place }) => place));
    for (const [shown, list] of Map.groupBy(places, (each) => each.shown)) {
      const own = list.map(({ place }) => place);
      await readPlaces({ path: spool.value.path, shown }, own, { extracts, rangesOnly });
    }
    for (const { place } of places) evidence.read(place, extracts);
  } finally {
    spool.value.remove();
  }
}
