import { flow } from '../flow.ts';
import { codeCacheFolder } from '../paths.ts';
import { openStore } from '../store/open-store.ts';
import { ScanWriter } from '../store/scan-writer.ts';

/** Reads files into the store of a workspace, and asks them nothing. */
export async function storeFiles(workspace: string, paths: readonly string[], zone: string | undefined): Promise<void> {
  const store = await openStore(workspace, 'writer');
  try {
    await flow(
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
        zone: zone ?? null,
        latestUs: null,
        lines: false,
        hashes: true,
        store: new ScanWriter(store, null),
        indicators: null,
        lang: 'en',
        minRank: 0,
        snapshots: false,
      },
      { rows: () => {}, line: () => {}, outcome: () => {} },
      { start: () => {}, done: () => {}, end: () => {} },
    );
  } finally {
    await store.close();
  }
}
