import type { Lang } from '#catalog/lang.ts';
import { osActor } from '#app/accounts/os-actor.ts';
import { addFiles } from '#app/intel/add-files.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { withStore } from '#app/store/with-store.ts';
import { namedPaths } from '../scan-arguments.ts';
import { columnRoles } from './column-argument.ts';
import { type DescribedOptions, intelOptions } from './described.ts';
import { finishAdding } from './finish-adding.ts';
import type { PrintOptions } from './retro-output.ts';

export interface AddOptions extends DescribedOptions, PrintOptions {
  readonly columns?: string;
}

/** Adds files of intelligence, then looks for what is new in all that the store keeps. */
export async function intelAdd(given: readonly string[], options: AddOptions, lang: Lang): Promise<void> {
  const { paths } = namedPaths(given, []);
  const columns = options.columns === undefined ? null : columnRoles(options.columns);
  const receivedUs = Date.now() * 1000;
  const optionsFor = (name: string) => intelOptions(options, name, receivedUs);
  // What is wrong on the command line is told before anything is made.
  optionsFor('');
  await withStore(options.workspace ?? defaultWorkspace, 'writer', async (store) => {
    const added = await addFiles(store, { paths, optionsFor, columns, actor: osActor() });
    await finishAdding({ store, added, name: options.source ?? paths.join(', ') }, options, lang);
  });
}
