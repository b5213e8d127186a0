import type { Report, ScanReportInput } from '#reports/contract.ts';
import { count, named, said } from '#reports/inline.ts';

export const report: Report<ScanReportInput> = {
  id: 'template-report',
  audience: 'management',
  build: ({ meta, summary }) => ({
    letter: [said('report.scan-letter')],
    title: [said('report.scan-title')],
    blocks: [{ block: 'paragraph', role: 'lead', content: [count(summary.findings)] }],
    provenance: [named(meta.toolVersion)],
  }),
};
