import type { Lang } from '#catalog/lang.ts';
import { printHtml } from '#reports/formats/html.ts';
import type { ScanOutcome } from '../scan/ledger.ts';
import { Output } from '../scan/output.ts';
import { reportOf } from './scan-report.ts';

/** Writes the scan as one self-contained page. */
export async function writeHtml(
  path: string,
  outcome: ScanOutcome,
  from: { readonly lang: Lang; readonly ruleFolders: readonly string[]; readonly command: string },
): Promise<void> {
  const output = new Output(path);
  for (const text of printHtml(reportOf(outcome, from), from.lang)) await output.write(text);
  await output.close();
}
