import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { TaxiiCollection } from '#questions/indicators/taxii/taxii-client.ts';
import { visibleLine } from '#reports/visible.ts';
import { osActor } from '#app/accounts/os-actor.ts';
import { fetchTaxii, serverCollections } from '#app/intel/network/fetch-taxii.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { withStore } from '#app/store/with-store.ts';
import { exitCode, UserError } from '#app/user-error.ts';
import { requireWebAddress, secretOf } from './address.ts';
import { type DescribedOptions, intelOptions } from './described.ts';
import { finishAdding } from './finish-adding.ts';
import type { PrintOptions } from './retro-output.ts';

export interface TaxiiOptions extends DescribedOptions, PrintOptions {
  readonly collection?: string;
  readonly authEnv?: string;
}

/** Fetches a collection of a TAXII 2.1 server; without one, lists what there is. */
export async function intelTaxii(url: string, options: TaxiiOptions, lang: Lang): Promise<void> {
  requireWebAddress(url);
  const described = intelOptions(options, new URL(url).host, Date.now() * 1000);
  const server = { url, authorization: secretOf(options.authEnv) };
  const collections = await serverCollections(server);
  if (!collections.ok) throw refused(url, collections.error);
  if (options.collection === undefined) return listCollections(collections.value, options, lang);
  const wanted = collections.value.find(({ id, title }) => id === options.collection || title === options.collection);
  if (wanted === undefined)
    throw refused(url, { key: 'intel.taxii-no-collection', values: { collection: options.collection } });
  await withStore(options.workspace ?? defaultWorkspace, 'writer', async (store) => {
    const added = await fetchTaxii(store, server, wanted, { options: described, actor: osActor() });
    await finishAdding({ store, added, name: `${url} ${wanted.title}` }, options, lang);
  });
}

function refused(url: string, why: UserError['why']): UserError {
  return new UserError(exitCode.unreadable, { key: 'intel.fetch-cannot', values: { url } }, why, {
    key: 'intel.fetch-todo',
  });
}

function listCollections(collections: readonly TaxiiCollection[], { json }: TaxiiOptions, lang: Lang): void {
  if (json === true) process.stdout.write(`${JSON.stringify({ collections })}\n`);
  else {
    for (const { id, title } of collections) process.stdout.write(`${visibleLine(id)}  ${visibleLine(title)}\n`);
    process.stdout.write(`${say(lang, 'intel.collections', { count: collections.length })}\n`);
  }
}
