import type { FindingLine } from '#base/lines.ts';

/**
 * Findings by id, with the places of their records. The hash of a record is left out: a hunt states it only where it need not
 * read all that stands before the record.
 */
export function placed(findings: readonly FindingLine[]): readonly FindingLine[] {
  return findings
    .map((each) => ({ ...each, evidence: each.evidence.map((pointer) => ({ ...pointer, recordSha256: '' })) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
