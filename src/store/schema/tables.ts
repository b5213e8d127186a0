import type { BatchesTable } from './batches.ts';
import type { BegunTable, EvidencePartsTable, EvidenceTable } from './evidence.ts';
import type { LeasesTable } from './leases.ts';
import type { SearchesTable } from './searches.ts';
import type { SegmentsTable } from './segments.ts';
import type { SourcesTable } from './sources.ts';

/** The tables of the record store. */
export interface Tables {
  batches: BatchesTable;
  begun: BegunTable;
  evidence: EvidenceTable;
  evidence_parts: EvidencePartsTable;
  leases: LeasesTable;
  searches: SearchesTable;
  segments: SegmentsTable;
  sources: SourcesTable;
}
