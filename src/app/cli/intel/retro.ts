import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { Output } from '#app/scan/output.ts';
import type { OpenStore } from '#app/store/open-store.ts';
import { withStore } from '#app/store/with-store.ts';
import { dayOf, endOfDayUs } from '../scan-arguments.ts';
import { type PrintOptions, searchAndPrint } from './retro-output.ts';

export interface RetroOptions extends PrintOptions {
  readonly all?: boolean;
  readonly asOf?: string;
}

/** Looks for the indicators of the last file that was added, or for all, in all that the store keeps. */
export async function intelRetro(options: RetroOptions, lang: Lang): Promise<void> {
  const day = options.asOf === undefined ? null : dayOf(options.asOf);
  await withStore(options.workspace ?? defaultWorkspace, 'reader', async (store) => {
    const atUs = day === null ? store.now() : endOfDayUs(day);
    const ids = options.all === true ? null : await lastAdded(store);
    const output = new Output(null);
    const name = options.all === true ? 'all' : 'last';
    const ledger = await searchAndPrint(store, { ids, name, atUs }, options, output, lang);
    if (options.json === true) await output.write(`${ledger ?? 'null'}\n`);
    await output.close();
    if (ledger === null) process.stderr.write(`${say(lang, 'intel.retro-no-indicators')}\n`);
  });
}

async function lastAdded({ db }: OpenStore): Promise<number[]> {
  const last = await db
    .selectFrom('provenances')
    .select(({ fn }) => fn.max('received_us').as('us'))
    .executeTakeFirst();
  const rows = await db
    .selectFrom('provenances')
    .select('indicator')
    .distinct()
    .where('received_us', '=', last?.us ?? 0)
    .execute();
  return rows.map(({ indicator }) => indicator);
}
