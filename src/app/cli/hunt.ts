import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { storeFiles } from '../hunt/store-files.ts';
import { defaultWorkspace } from '../paths.ts';
import { hasRecords } from '../records/with-records.ts';
import { Output } from '../scan/output.ts';
import { withStore } from '../store/with-store.ts';
import { exitCode, UserError } from '../user-error.ts';
import { type Asking, type AskOptions, askStore } from './ask-store.ts';
import { askedOf, type HuntAsked, type HuntWords } from './hunt-asked.ts';
import { requireNoEvidence } from './no-evidence.ts';
import { namedPaths, zoneNamed } from './scan-arguments.ts';

/** The options of `hunt`, as the command line gives them. */
export interface HuntOptions extends HuntWords, AskOptions {
  readonly in?: readonly string[];
  readonly workspace?: string;
  readonly out?: string;
}

/** Asks what was ever kept, or files: rules, an actor's behaviours, a technique, SQL or a free query. Each run leaves a row in the ledger. */
export async function hunt(query: string | undefined, options: HuntOptions, lang: Lang): Promise<void> {
  if (options.out !== undefined) requireNoEvidence(options.out);
  const asked = await askedOf(query, options, lang);
  const output = new Output(options.out ?? null);
  const asking = { options, output, lang, saved: null };
  if (options.in === undefined) await huntStore(keptRecords(options.workspace), asked, asking);
  else await huntFiles(namedPaths(options.in, []).paths, asked, zoneNamed(options.zone), asking);
  await output.close();
}

/** The workspace, whose records are to be searched; ends the program where it keeps none. */
export function keptRecords(workspace = defaultWorkspace): string {
  if (hasRecords(workspace)) return workspace;
  throw new UserError(
    exitCode.usage,
    { key: 'hunt.no-store', values: { path: workspace } },
    { key: 'hunt.no-store-why' },
    { key: 'hunt.no-store-todo' },
  );
}

/** Files are read into a store of their own, which is gone afterwards: the same questions, the same answers. */
async function huntFiles(paths: readonly string[], asked: HuntAsked, zone: string | null, run: Asking): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), 'holdfast-hunt-'));
  try {
    const { rejects } = await storeFiles(workspace, paths, zone);
    if (rejects > 0) {
      process.stderr.write(`${say(run.lang, 'hunt.unread', { count: rejects })}\n`);
      process.exitCode = exitCode.unreadable;
    }
    await huntStore(workspace, asked, run);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function huntStore(workspace: string, asked: HuntAsked, run: Asking): Promise<void> {
  await withStore(workspace, 'reader', (store) => askStore(store, asked, run));
}
