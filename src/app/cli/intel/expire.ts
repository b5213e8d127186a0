import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { osActor } from '#app/accounts/os-actor.ts';
import { dropExpired } from '#app/intel/drop-expired.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { withStore } from '#app/store/with-store.ts';
import { dayOf, endOfDayUs } from '../scan-arguments.ts';

export interface ExpireOptions {
  readonly workspace?: string;
  readonly asOf?: string;
  readonly drop?: boolean;
  readonly json?: boolean;
}

/** Says how many indicators nobody says are valid any more, and deletes them where asked to. */
export async function intelExpire(options: ExpireOptions, lang: Lang): Promise<void> {
  const day = options.asOf === undefined ? null : dayOf(options.asOf);
  await withStore(options.workspace ?? defaultWorkspace, 'reader', async (store) => {
    const atUs = day === null ? store.now() : endOfDayUs(day);
    const expired = await dropExpired(store, atUs, options.drop === true, osActor());
    const text = options.json === true ? JSON.stringify(expired) : say(lang, 'intel.expired', { ...expired });
    process.stdout.write(`${text}\n`);
  });
}
