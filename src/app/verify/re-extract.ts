import type { Claim } from './claims.ts';
import { type Extract, extractRecords, type Extracts } from './extract-records.ts';

/** How a claim compares with what stands in the file now. */
export interface Comparison {
  readonly claim: Claim;
  readonly outcome: 'equal' | 'file-missing' | 'file-changed' | 'record-missing' | 'record-changed';
}

/** Reads every claimed record again from its file and offset, and compares. */
export async function reExtract(claims: readonly Claim[]): Promise<Comparison[]> {
  const extracts = await extractRecords(claims);
  return claims.map((claim) => ({ claim, outcome: outcomeOf(claim, extracts) }));
}

function outcomeOf(claim: Claim, extracts: Extracts): Comparison['outcome'] {
  const hashed = extracts.hashOf(claim.file);
  if (hashed === undefined) return 'file-missing';
  const extract = extracts.at(claim);
  if (extract === undefined) return 'record-missing';
  if (!isSame(claim, extract)) return 'record-changed';
  return hashed === claim.sha256 ? 'equal' : 'file-changed';
}

function isSame(claim: Claim, found: Extract): boolean {
  return (
    found.record === claim.record &&
    (claim.recordSha256 === null || claim.recordSha256 === found.sha256) &&
    (claim.fieldsSha256 === null || claim.fieldsSha256 === found.fieldsSha256)
  );
}
