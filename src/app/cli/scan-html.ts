import type { Lang } from '#catalog/lang.ts';
import { printHtml } from '#reports/formats/html.ts';
import type { ScanOutcome } from '../scan/ledger.ts';
import type { Output } from '../scan/output.ts';
import { reportOf } from './scan-report.ts';

/** Writes the scan as one self-contained page, and closes it. */
export async function writeHtml(
  page: Output,
  outcome: ScanOutcome,
  from: { readonly lang: Lang; readonly ruleFolders: readonly string[]; readonly command: string },
): Promise<void> {
  for (const text of printHtml(reportOf(outcome, from), from.lang)) await page.write(text);
  await page.close();
}
