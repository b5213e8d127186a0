import type { BatchesTable } from './batches.ts';
import type { BegunTable, EvidencePartsTable, EvidenceTable } from './evidence.ts';
import type { EvidenceFilesTable, EvidenceSourcesTable } from './evidence-files.ts';
import type { ExceptionsTable } from './exceptions.ts';
import type { ExploitedTable } from './exploited.ts';
import type { HuntConclusionsTable, HuntEvidenceTable, HuntsTable, HuntVersionsTable } from './hunts.ts';
import type { IndicatorsTable, ProvenancesTable } from './indicators.ts';
import type { IntelFilesTable, IntelMarksTable } from './intel-files.ts';
import type { JournalTable } from './journal.ts';
import type { LeasesTable } from './leases.ts';
import type { PayloadsTable } from './payloads.ts';
import type { SchemaVersionsTable } from './schema-versions.ts';
import type { SearchesTable } from './searches.ts';
import type { SegmentValuesTable } from './segment-values.ts';
import type { SegmentsTable } from './segments.ts';
import type { SightingsTable } from './sightings.ts';
import type { SourcesTable } from './sources.ts';
import type { UsersTable } from './users.ts';
import type { WarningListsTable } from './warning-lists.ts';

/**
 * Tables of the record store, a file each. A new one: its file here, a line below, a migration in store/migrations.
 * Columns are text or integers only; times are UTC microseconds (`_us`), truth is 0 or 1, lists and objects are JSON in text.
 */
export interface RecordTables {
  readonly batches: BatchesTable;
  readonly begun: BegunTable;
  readonly evidence: EvidenceTable;
  readonly evidence_files: EvidenceFilesTable;
  readonly evidence_parts: EvidencePartsTable;
  readonly evidence_sources: EvidenceSourcesTable;
  readonly exceptions: ExceptionsTable;
  readonly exploited: ExploitedTable;
  readonly hunt_conclusions: HuntConclusionsTable;
  readonly hunt_evidence: HuntEvidenceTable;
  readonly hunt_versions: HuntVersionsTable;
  readonly hunts: HuntsTable;
  readonly indicators: IndicatorsTable;
  readonly intel_files: IntelFilesTable;
  readonly intel_marks: IntelMarksTable;
  readonly leases: LeasesTable;
  readonly journal: JournalTable;
  readonly payloads: PayloadsTable;
  readonly provenances: ProvenancesTable;
  readonly schema_versions: SchemaVersionsTable;
  readonly searches: SearchesTable;
  readonly segment_values: SegmentValuesTable;
  readonly segments: SegmentsTable;
  readonly sightings: SightingsTable;
  readonly sources: SourcesTable;
  readonly users: UsersTable;
  readonly warning_lists: WarningListsTable;
}
