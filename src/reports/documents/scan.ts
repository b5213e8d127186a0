import type { Report, ScanReportInput } from '../contract.ts';
import type { Inline, ReportDocument } from '../document.ts';
import { named, said } from '../inline.ts';
import { allowance } from '../sections/allowance.ts';
import { whatWasFound } from '../sections/findings.ts';
import { lead, periodOf } from '../sections/lead.ts';
import { whatWasRead } from '../sections/read.ts';
import { whatWasAsked } from '../sections/rules.ts';
import { whatCouldNotBeSeen } from '../sections/unseen.ts';
import { worstFirst } from '../sections/worst-first.ts';

/** What findings and their records may take of a page of about five million characters. */
const room = 3_000_000;

/** The outcome of `holdfast scan`: what was read, what could not be seen, what was found, what was asked. */
export const report: Report<ScanReportInput> = {
  id: 'scan',
  audience: 'handler',
  build(input): ReportDocument {
    const findings = worstFirst(input.findings);
    return {
      letter: [said('report.scan-letter'), said('report.scan-period', { period: periodOf(input) })],
      title: [input.meta.title === '' ? said('report.scan-title') : named(input.meta.title)],
      blocks: [
        lead(input, findings),
        whatWasRead(input),
        whatCouldNotBeSeen(input),
        whatWasFound(input, findings, allowance(room)),
        whatWasAsked(input),
      ],
      provenance: provenance(input),
    };
  },
};

function provenance({ meta, summary }: ScanReportInput): readonly Inline[] {
  const parts: Inline[] = [said('report.made-with', { version: meta.toolVersion, files: summary.files })];
  if (meta.ruleFolders.length > 0) parts.push(said('report.rules-from', { folders: meta.ruleFolders.join(', ') }));
  if (meta.command !== '') parts.push(said('report.command'), named(meta.command, 'bytes'));
  if (meta.generatedBy !== '') parts.push(said('report.made-by', { by: meta.generatedBy }));
  return parts;
}
