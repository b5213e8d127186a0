import { hash } from 'node:crypto';
import { hashFile } from '../scan/file-hashes.ts';
import { takeIn } from '../scan/intake.ts';
import type { Claim } from './claims.ts';
import { containingFile } from './containing-file.ts';
import { readRanges } from './read-ranges.ts';
import { readSources, type SourceSeeker } from './read-sources.ts';

/** Where a record stands. */
export type Place = Pick<Claim, 'file' | 'sha256' | 'record' | 'offset'>;

/**
 * SHA-256 of the bytes of records, read again from the files they came from, by `placeKey`. Records of files that are gone or
 * have changed, and records that were carved, have none.
 */
export async function recordHashes(places: readonly Place[]): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const [file, some] of Map.groupBy(places, (place) => containingFile(place.file))) {
    const taken = takeIn([file]).files[0];
    if (taken === undefined || taken.unreadable !== null) continue;
    const seeker = new HashSeeker(some);
    if (taken.format === null) await readSources(file, seeker, taken);
    else {
      const claims = some.map((place) => ({ ...place, by: '', recordSha256: null, fieldsSha256: null }));
      readRanges(file, taken.format, seeker.sinkFor(file), claims, false);
      seeker.sha256(file, await hashFile(file));
    }
    for (const [key, sha256] of seeker.found()) hashes.set(key, sha256);
  }
  return hashes;
}

export function placeKey({ file, sha256, record, offset }: Place): string {
  return JSON.stringify([file, sha256, record, offset]);
}

class HashSeeker implements SourceSeeker {
  private readonly places: ReadonlyMap<string, ReadonlyMap<string, Place>>;
  private readonly hashed = new Map<Place, string>();
  private readonly sources = new Map<string, string>();

  constructor(places: readonly Place[]) {
    const byFile = Map.groupBy(places, ({ file }) => file);
    this.places = new Map([...byFile].map(([file, some]) => [file, new Map(some.map((place) => [at(place), place]))]));
  }

  wants(path: string): boolean {
    return this.places.has(path);
  }

  sha256(path: string, sha256: string): void {
    this.sources.set(path, sha256);
  }

  sinkFor(path: string): ReturnType<SourceSeeker['sinkFor']> {
    const places = this.places.get(path);
    return {
      record: (event) => {
        const place = places?.get(at({ offset: event.offset, record: event.recordId }));
        if (place !== undefined) this.hashed.set(place, hash('sha256', event.bytes()));
      },
      reject: () => {},
    };
  }

  *found(): Generator<readonly [string, string]> {
    for (const [place, sha256] of this.hashed)
      if (this.sources.get(place.file) === place.sha256) yield [placeKey(place), sha256];
  }
}

function at({ offset, record }: Pick<Place, 'offset' | 'record'>): string {
  return `${offset} ${record}`;
}
