import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { defaultWorkspace } from '../paths.ts';
import type { ScanIndicators } from '../scan/scan-indicators.ts';
import type { ScanStore } from '../scan/scan-store.ts';
import { UserError } from '../user-error.ts';
import type { OpenStore } from '../store/open-store.ts';
import { dayOf, endOfDayUs } from './scan-arguments.ts';

/** The store that a scan writes to, and what is to be done once it is over. */
export interface ScanStoreChoice {
  readonly writer: ScanStore | null;
  /** Indicators of the workspace that are valid; null where there are none. */
  readonly indicators: ScanIndicators | null;
  /** After a scan that came to its end: small segments are merged. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Options of `scan` that bear on the store. */
export interface StoreOptions {
  readonly store: boolean;
  readonly explain?: boolean;
  readonly workspace?: string;
  readonly source?: string;
  readonly asOf?: string;
}

/** Memory that merging small segments may take. */
const mergeMemoryMb = 128;

/** `--explain` shows a file and keeps nothing of it. */
export function keepsRecords({ store, explain }: StoreOptions): boolean {
  return store && explain !== true;
}

/** Records are kept in the workspace unless the user wants none. The default one is left alone where it cannot be written. */
export async function storeFor(options: StoreOptions, lang: Lang): Promise<ScanStoreChoice> {
  if (!keepsRecords(options)) return none;
  const { openStore } = await import('../store/open-store.ts');
  try {
    const store = await openStore(options.workspace ?? defaultWorkspace, 'writer');
    const { ScanWriter } = await import('../store/scan-writer.ts');
    const writer = new ScanWriter(store, options.source ?? null);
    return {
      writer,
      indicators: await indicatorsOf(store, options, lang),
      async settle() {
        if (writer.storedFiles > 0)
          process.stderr.write(`${say(lang, 'cli.records-known', { files: writer.storedFiles })}\n`);
        await (await import('../store/merge-segments.ts')).mergeSegments(store, mergeMemoryMb);
      },
      close: () => store.close(),
    };
  } catch (error) {
    if (options.workspace !== undefined || !(error instanceof UserError)) throw error;
    process.stderr.write(`${say(lang, 'cli.records-not-kept', { path: defaultWorkspace })}\n`);
    return none;
  }
}

/** Loaded only where there are any. They are judged on the day of the run, or the one that is named. */
async function indicatorsOf(store: OpenStore, { asOf }: StoreOptions, lang: Lang): Promise<ScanIndicators | null> {
  const any = await store.db.selectFrom('indicators').select('id').limit(1).executeTakeFirst();
  if (any === undefined) return null;
  const { liveIndicators } = await import('../intel/live-indicators.ts');
  return liveIndicators(store, asOf === undefined ? store.now() : endOfDayUs(dayOf(asOf)), lang);
}

const none: ScanStoreChoice = { writer: null, indicators: null, settle: async () => {}, close: async () => {} };
