import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { EventView } from '#base/event.ts';
import type { ByteRange, Reader } from '#evidence/readers/contract.ts';
import { fieldsJson } from '../scan/record-fields.ts';
import { takeIn } from '../scan/intake.ts';
import { hashFile } from '../scan/file-hashes.ts';
import { readers } from '#evidence/readers/index.ts';
import { type Claim, fieldsHash } from './claims.ts';

/** How a claim compares with what stands in the file now. */
export interface Comparison {
  readonly claim: Claim;
  readonly outcome: 'equal' | 'file-missing' | 'file-changed' | 'record-missing' | 'record-changed';
}

/** Reads every claimed record again from its file and offset, and compares. Files are opened once, ranges read once. */
export async function reExtract(claims: readonly Claim[]): Promise<Comparison[]> {
  const byFile = Map.groupBy(claims, (claim) => claim.file);
  const comparisons: Comparison[] = [];
  for (const [file, list] of byFile) comparisons.push(...(await compareFile(file, list)));
  return comparisons;
}

async function compareFile(file: string, claims: readonly Claim[]): Promise<Comparison[]> {
  const taken = takeIn([file]).files[0];
  if (taken === undefined || taken.unreadable !== null)
    return claims.map((claim) => ({ claim, outcome: 'file-missing' }));
  const sha256 = await hashFile(file);
  const reader = readers.find((each) => each.id === taken.format);
  const changed = new Set(claims.filter((claim) => claim.sha256 !== sha256));
  const found = reader === undefined ? new Map<number, Extract>() : extract(file, reader, claims, false);
  // A match line does not say where its record was found: what does not stand in its place may have been carved.
  const missing = claims.filter((claim) => !found.has(claim.offset));
  if (reader !== undefined && missing.length > 0)
    for (const [offset, each] of extract(file, reader, missing, true)) found.set(offset, each);
  return claims.map((claim) => {
    const outcome = recordOutcome(claim, found.get(claim.offset));
    return { claim, outcome: outcome === 'equal' && changed.has(claim) ? 'file-changed' : outcome };
  });
}

interface Extract {
  readonly record: string;
  readonly sha256: string;
  readonly fieldsSha256: string;
}

function recordOutcome(claim: Claim, found: Extract | undefined): Comparison['outcome'] {
  if (found === undefined) return 'record-missing';
  const same =
    found.record === claim.record &&
    (claim.recordSha256 === null || claim.recordSha256 === found.sha256) &&
    (claim.fieldsSha256 === null || claim.fieldsSha256 === found.fieldsSha256);
  return same ? 'equal' : 'record-changed';
}

/** The records at the claimed offsets, by offset. */
function extract(file: string, reader: Reader, claims: readonly Claim[], carve: boolean): Map<number, Extract> {
  const wanted = new Set(claims.map((claim) => claim.offset));
  const { size } = statSync(file);
  const found = new Map<number, Extract>();
  const ranges = reader
    .ranges(size)
    .filter((range) => claims.some(({ offset }) => offset >= range.start && offset < range.end));
  const rangeReader = reader.open({ carve });
  const fd = openSync(file, 'r');
  try {
    for (const range of ranges) {
      rangeReader.read(bytesOf(fd, range), range, size, {
        record: (event: EventView) => {
          if (wanted.has(event.offset))
            found.set(event.offset, {
              record: event.recordId,
              sha256: hash('sha256', event.bytes()),
              fieldsSha256: fieldsHash(JSON.parse(fieldsJson(event))),
            });
        },
        reject: () => {},
      });
    }
  } finally {
    closeSync(fd);
  }
  return found;
}

function bytesOf(fd: number, range: ByteRange): Uint8Array {
  const buffer = Buffer.allocUnsafe(range.end - range.start);
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(fd, buffer, filled, buffer.length - filled, range.start + filled);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}
