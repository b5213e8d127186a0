import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { utc } from '#evidence/time/zone.ts';
import { visibleLine } from '#reports/visible.ts';
import { defaultWorkspace } from '../paths.ts';
import type { EvidenceChoice } from '../copies/evidence-keeper.ts';
import type { ScanIndicators } from '../scan/scan-indicators.ts';
import type { ScanStore } from '../scan/scan-store.ts';
import { UserError } from '../user-error.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { ScanWriter } from '../store/scan-writer.ts';
import { dayOf, endOfDayUs, zoneNamed } from './scan-arguments.ts';

/** The store that a scan writes to, and what is to be done once it is over. */
export interface ScanStoreChoice {
  readonly writer: ScanStore | null;
  /** Indicators of the workspace that are valid; null where there are none. */
  readonly indicators: ScanIndicators | null;
  /** After a scan that came to its end: small segments are merged. Tells how many files could not be kept. */
  settle(): Promise<number>;
  close(): Promise<void>;
}

/** Options of `scan` that bear on the store. */
export interface StoreOptions {
  readonly store: boolean;
  readonly explain?: boolean;
  readonly workspace?: string;
  readonly source?: string;
  readonly evidence: EvidenceChoice;
  readonly zone?: string;
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
    const writer = new ScanWriter(store, {
      choice: options.evidence,
      source: options.source ?? null,
      zone: zoneNamed(options.zone),
    });
    return {
      writer,
      indicators: await indicatorsOf(store, options, lang),
      async settle() {
        if (writer.storedFiles > 0)
          process.stderr.write(`${say(lang, 'cli.records-known', { files: writer.storedFiles })}\n`);
        tellEvidence(writer, options.zone, lang);
        await (await import('../store/merge-segments.ts')).mergeSegments(store, mergeMemoryMb);
        return writer.unkept.length;
      },
      async close() {
        await writer.stop();
        await store.close();
      },
    };
  } catch (error) {
    if (options.workspace !== undefined || !(error instanceof UserError)) throw error;
    process.stderr.write(`${say(lang, 'cli.records-not-kept', { path: defaultWorkspace })}\n`);
    return none;
  }
}

/** What of the evidence is not kept as this run had it, line by line. */
function tellEvidence({ otherZone, unkept }: ScanWriter, zone: string | undefined, lang: Lang): void {
  const { files, zones } = otherZone;
  const told: string[] = [];
  if (files > 0) told.push(say(lang, 'cli.zone-kept', { files, zones: zones.join(', '), zone: zone ?? utc.name }));
  for (const { path, code } of unkept.slice(0, mostNamed))
    told.push(
      code === null
        ? say(lang, 'cli.evidence-changed', { path: visibleLine(path) })
        : say(lang, 'cli.evidence-unkept', { path: visibleLine(path), code }),
    );
  if (unkept.length > mostNamed) told.push(say(lang, 'cli.evidence-unkept-more', { files: unkept.length - mostNamed }));
  process.stderr.write(told.map((line) => `${line}\n`).join(''));
}

const mostNamed = 10;

/** Loaded only where there are any. They are judged on the day of the run, or the one that is named. */
async function indicatorsOf(store: OpenStore, { asOf }: StoreOptions, lang: Lang): Promise<ScanIndicators | null> {
  const any = await store.db.selectFrom('indicators').select('id').limit(1).executeTakeFirst();
  if (any === undefined) return null;
  const { liveIndicators } = await import('../intel/live-indicators.ts');
  return liveIndicators(store, asOf === undefined ? store.now() : endOfDayUs(dayOf(asOf)), lang);
}

const none: ScanStoreChoice = { writer: null, indicators: null, settle: async () => 0, close: async () => {} };
