import type { SummaryLine } from '#base/summary-line.ts';
import { flow } from '../flow.ts';
import { codeCacheFolder } from '../paths.ts';
import { ScanWriter } from '../store/scan-writer.ts';
import { withStore } from '../store/with-store.ts';

/** Reads files into the store of a workspace, and asks them nothing. Tells what could not be read. */
export async function storeFiles(
  workspace: string,
  paths: readonly string[],
  zone: string | null,
): Promise<Pick<SummaryLine, 'rejects'>> {
  return withStore(workspace, 'writer', async (store) => {
    const { outcome } = await flow(
      {
        paths,
        ownFiles: [workspace],
        rules: async () => null,
        suppressions: [],
        day: new Date().toISOString().slice(0, 10),
        workers: null,
        codeCache: codeCacheFolder(process.env),
        fullScan: false,
        carve: false,
        rows: false,
        zone,
        latestUs: null,
        lines: false,
        hashes: true,
        store: new ScanWriter(store, { choice: 'reference', source: null, zone }),
        indicators: null,
        lang: 'en',
        minRank: 0,
        snapshots: false,
      },
      { rows: () => {}, line: () => {}, outcome: () => {} },
      { start: () => {}, done: () => {}, end: () => {} },
    );
    return outcome.summary;
  });
}
