import { basename, resolve } from 'node:path';
import type { Lang } from '#catalog/lang.ts';
import { osActor } from '#app/accounts/os-actor.ts';
import { fetchFeed, fetchMisp, isUrl } from '#app/intel/network/fetch-feed.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { withStore } from '#app/store/with-store.ts';
import { namedPaths } from '../scan-arguments.ts';
import { requireWebAddress, secretOf } from './address.ts';
import { type DescribedOptions, intelOptions } from './described.ts';
import { finishAdding } from './finish-adding.ts';
import type { PrintOptions } from './retro-output.ts';

export interface FeedOptions extends DescribedOptions, PrintOptions {
  readonly mispKeyEnv?: string;
}

/** Reads a MISP feed from a folder or a web server, or asks a MISP instance, for what is new since the last time. */
export async function intelFeed(given: string, options: FeedOptions, lang: Lang): Promise<void> {
  const isAddress = given.includes('://');
  if (isAddress) requireWebAddress(given);
  else namedPaths([given], []);
  const name = isUrl(given) ? new URL(given).host : basename(resolve(given));
  const described = intelOptions(options, name, Date.now() * 1000);
  const key = secretOf(options.mispKeyEnv);
  const adding = { place: isAddress ? given : resolve(given), options: described, actor: osActor() };
  await withStore(options.workspace ?? defaultWorkspace, 'writer', async (store) => {
    const added = key === '' ? await fetchFeed(store, adding) : await fetchMisp(store, adding, key);
    await finishAdding({ store, added, name: given }, options, lang);
  });
}
