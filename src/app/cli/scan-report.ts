import { readFileSync } from 'node:fs';
import type { ReportDocument } from '#reports/document.ts';
import { report } from '#reports/documents/scan.ts';
import { ownPaths } from '../paths.ts';
import type { ScanOutcome } from '../scan/ledger.ts';

/** The scan's outcome as a document that any format prints. */
export function reportOf(
  outcome: ScanOutcome,
  from: { readonly ruleFolders: readonly string[]; readonly command: string },
): ReportDocument {
  const { version } = JSON.parse(readFileSync(ownPaths.package, 'utf8')) as { version: string };
  return report.build({ ...outcome, meta: { title: '', toolVersion: version, generatedBy: '', ...from } });
}
