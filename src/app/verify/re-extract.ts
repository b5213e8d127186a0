import type { FindCopies } from '../copies/find-copies.ts';
import type { BadCopy } from '../copies/read-copy.ts';
import type { Claim } from './claims.ts';
import type { Extract } from './extract-records.ts';
import { readEvidence, type ReadRecord } from './read-evidence.ts';

/** How a claim compares with what stands in the file now, or in its copy where that is gone or another one. */
export interface Comparison {
  readonly claim: Claim;
  readonly outcome: 'equal' | 'file-missing' | 'file-changed' | 'record-missing' | 'record-changed';
  readonly from: ReadRecord['from'];
}

export interface Compared {
  readonly comparisons: readonly Comparison[];
  /** Copies that would have been needed. */
  readonly badCopies: readonly BadCopy[];
}

/** Reads every claimed record again from its file and offset, and compares. */
export async function reExtract(claims: readonly Claim[], copies: FindCopies | null): Promise<Compared> {
  const evidence = await readEvidence(claims, { rangesOnly: false, copies });
  const comparisons = claims.map((claim) => {
    const read = evidence.at(claim);
    return { claim, outcome: outcomeOf(claim, read), from: read.from };
  });
  return { comparisons, badCopies: evidence.bad };
}

function outcomeOf(claim: Claim, { hash, extract }: ReadRecord): Comparison['outcome'] {
  if (hash === undefined) return 'file-missing';
  if (extract === undefined) return 'record-missing';
  if (!isSame(claim, extract)) return 'record-changed';
  return hash === claim.sha256 ? 'equal' : 'file-changed';
}

function isSame(claim: Claim, found: Extract): boolean {
  return (
    found.record === claim.record &&
    (claim.recordSha256 === null || claim.recordSha256 === found.sha256) &&
    (claim.fieldsSha256 === null || claim.fieldsSha256 === found.fieldsSha256)
  );
}
