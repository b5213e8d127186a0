import type { BadEntry } from '#cases/journal/follow-chains.ts';
import { hasRecords, withRecords } from '../records/with-records.ts';
import { verifyJournal } from '../journal/verify-journal.ts';

/** How the journal of a workspace stands: chained without a break, or broken at its first bad entry. */
export interface CheckedJournal {
  readonly entries: number;
  readonly firstBad: BadEntry | null;
}

/** Follows the chains; a workspace in which nothing is kept has none. */
export async function checkJournal(workspace: string): Promise<CheckedJournal> {
  if (!hasRecords(workspace)) return { entries: 0, firstBad: null };
  const { entries, firstBad } = await withRecords(workspace, ({ db }) => verifyJournal(db));
  return { entries, firstBad };
}
