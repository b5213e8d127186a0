import type { BatchesTable } from './batches.ts';
import type { BegunTable, EvidencePartsTable, EvidenceTable } from './evidence.ts';
import type { ExceptionsTable } from './exceptions.ts';
import type { JournalTable } from './journal.ts';
import type { LeasesTable } from './leases.ts';
import type { PayloadsTable } from './payloads.ts';
import type { SchemaVersionsTable } from './schema-versions.ts';
import type { SearchesTable } from './searches.ts';
import type { SegmentsTable } from './segments.ts';
import type { SourcesTable } from './sources.ts';
import type { UsersTable } from './users.ts';

/**
 * Tables of the record store, a file each. A new one: its file here, a line below, a migration in store/migrations.
 * Columns are text or integers only; times are UTC microseconds (`_us`), truth is 0 or 1, lists and objects are JSON in text.
 */
export interface RecordTables {
  readonly batches: BatchesTable;
  readonly begun: BegunTable;
  readonly evidence: EvidenceTable;
  readonly evidence_parts: EvidencePartsTable;
  readonly exceptions: ExceptionsTable;
  readonly leases: LeasesTable;
  readonly journal: JournalTable;
  readonly payloads: PayloadsTable;
  readonly schema_versions: SchemaVersionsTable;
  readonly searches: SearchesTable;
  readonly segments: SegmentsTable;
  readonly sources: SourcesTable;
  readonly users: UsersTable;
}
