import { hash } from 'node:crypto';
import type { EventView } from '#base/event.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { hashFile } from '../scan/file-hashes.ts';
import { takeIn } from '../scan/intake.ts';
import { fieldsJson } from '../scan/record-fields.ts';
import { type Claim, fieldsHash } from './claims.ts';
import { containingFile } from './containing-file.ts';
import { readRanges } from './read-ranges.ts';
import { readSources } from './read-sources.ts';

/** How a claim compares with what stands in the file now. */
export interface Comparison {
  readonly claim: Claim;
  readonly outcome: 'equal' | 'file-missing' | 'file-changed' | 'record-missing' | 'record-changed';
}

/** Reads every claimed record again from its file and offset, and compares. Files are opened once, ranges read once. */
export async function reExtract(claims: readonly Claim[]): Promise<Comparison[]> {
  const byFile = Map.groupBy(claims, ({ file }) => containingFile(file));
  const comparisons = new Map<Claim, Comparison>();
  for (const [file, list] of byFile)
    for (const each of await compareFile(file, list)) comparisons.set(each.claim, each);
  return claims.flatMap((claim) => comparisons.get(claim) ?? []);
}

async function compareFile(file: string, claims: readonly Claim[]): Promise<Comparison[]> {
  const taken = takeIn([file]).files[0];
  if (taken === undefined || taken.unreadable !== null)
    return claims.map((claim) => ({ claim, outcome: 'file-missing' }));
  const found = new Found(claims);
  if (taken.format === null) await readSources(file, found, taken);
  else await readFileOfRanges(file, taken.format, found, claims);
  return claims.map((claim) => ({ claim, outcome: found.outcome(claim) }));
}

async function readFileOfRanges(file: string, format: string, found: Found, claims: readonly Claim[]): Promise<void> {
  found.sha256(file, await hashFile(file));
  readRanges(file, format, found.sinkFor(file), claims, false);
  // A match line does not say where its record was found: what does not stand in its place may have been carved.
  const missing = claims.filter((claim) => found.outcome(claim) === 'record-missing');
  if (missing.length > 0) readRanges(file, format, found.sinkFor(file), missing, true);
}

interface Extract {
  readonly record: string;
  readonly sha256: string;
  readonly fieldsSha256: string;
}

/** What stands at the claimed places of a file and of the sources in it. */
class Found {
  private readonly wanted: ReadonlyMap<string, ReadonlySet<number>>;
  private readonly hashes = new Map<string, string>();
  private readonly extracts = new Map<string, Extract>();

  constructor(claims: readonly Claim[]) {
    const byPath = Map.groupBy(claims, ({ file }) => file);
    this.wanted = new Map([...byPath].map(([path, list]) => [path, new Set(list.map(({ offset }) => offset))]));
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

  outcome(claim: Claim): Comparison['outcome'] {
    const hashed = this.hashes.get(claim.file);
    if (hashed === undefined) return 'file-missing';
    const extract = this.extracts.get(keyOf(claim.file, claim.offset));
    if (extract === undefined) return 'record-missing';
    if (!isSame(claim, extract)) return 'record-changed';
    return hashed === claim.sha256 ? 'equal' : 'file-changed';
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

function isSame(claim: Claim, found: Extract): boolean {
  return (
    found.record === claim.record &&
    (claim.recordSha256 === null || claim.recordSha256 === found.sha256) &&
    (claim.fieldsSha256 === null || claim.fieldsSha256 === found.fieldsSha256)
  );
}
