import type { Kysely } from 'kysely';
import type { FindingLine, MatchLine } from '#base/lines.ts';
import type { HuntEvidenceTable } from '#store/schema/hunts.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SearchesTable } from '#store/schema/searches.ts';

/** The saved hunt that is run. */
export interface SavedRun {
  readonly hunt: string;
  readonly name: string;
  readonly version: number;
}

/** What a run found, to be kept with it. */
export interface RunEvidence {
  /** Worst first. */
  readonly findings: readonly FindingLine[];
  /** Of a query: the first matches, as they were printed. */
  readonly matches: readonly string[];
}

/** Findings of a run that are kept with it, and records of each: enough to begin a case with; the hunt finds all of them again. */
const mostFindings = 1_000;
const mostPointers = 20;
export const mostMatches = 100;

/** Enters a run of a saved hunt into the ledger with what it found: both are there, or neither. */
export async function enterRun(
  db: Kysely<RecordTables>,
  search: SearchesTable,
  { findings, matches }: RunEvidence,
): Promise<void> {
  const found = matches.length > 0 ? [ofQuery(search, matches)] : findings.slice(0, mostFindings).map(ofFinding);
  const rows = found.map((row, number) => ({ search: search.id, number, ...row }));
  await db.transaction().execute(async (step) => {
    await step.insertInto('searches').values(search).execute();
    for (const row of rows) await step.insertInto('hunt_evidence').values(row).execute();
  });
}

type Evidence = Omit<HuntEvidenceTable, 'search' | 'number'>;

function ofFinding({ id, title, level, subjects, count, evidence }: FindingLine): Evidence {
  const pointers = JSON.stringify(evidence.slice(0, mostPointers));
  return { finding: id, title, level, host: subjects.host, records: count, pointers };
}

function ofQuery({ question, hits }: SearchesTable, matches: readonly string[]): Evidence {
  const pointers = matches.map((match) => {
    const { file, sha256, record, offset } = (JSON.parse(match) as MatchLine).event;
    return { file, sha256, record, offset };
  });
  return {
    finding: null,
    title: question,
    level: 'informational',
    host: '',
    records: hits,
    pointers: JSON.stringify(pointers),
  };
}
