import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { addFiles } from '#app/intel/add-files.ts';
import { osActor } from '#app/accounts/os-actor.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { Output } from '#app/scan/output.ts';
import { openStore } from '#app/store/open-store.ts';
import { exitCode } from '#app/user-error.ts';
import { namedPaths } from '../scan-arguments.ts';
import { addedJson, addedText } from './added-text.ts';
import { columnRoles } from './column-argument.ts';
import { type DescribedOptions, intelOptions } from './described.ts';
import { type PrintOptions, searchAndPrint } from './retro-output.ts';

export interface AddOptions extends DescribedOptions, PrintOptions {
  readonly columns?: string;
}

/** Adds files of intelligence, then looks for what is new in all that the store keeps. */
export async function intelAdd(given: readonly string[], options: AddOptions, lang: Lang): Promise<void> {
  const { paths } = namedPaths(given, []);
  const columns = options.columns === undefined ? null : columnRoles(options.columns);
  intelOptions(options, '', 0);
  const store = await openStore(options.workspace ?? defaultWorkspace, 'writer');
  try {
    const receivedUs = store.now();
    const added = await addFiles(store, {
      paths,
      optionsFor: (name) => intelOptions(options, name, receivedUs),
      columns,
      actor: osActor(),
    });
    const output = new Output(null);
    if (options.json !== true && options.format === 'table')
      for (const text of addedText(added, lang)) await output.write(text);
    if (options.json !== true && options.format === 'ndjson')
      await output.write(`${JSON.stringify({ kind: 'intel', ...addedJson(added, lang) })}\n`);
    const ids = added.flatMap(({ fresh }) => fresh);
    const name = options.source ?? paths.join(', ').slice(0, 200);
    const request = { ids, name, atUs: store.now() };
    const ledger = ids.length === 0 ? null : await searchAndPrint(store, request, options, output, lang);
    if (options.json === true) {
      const search = ledger === null ? null : (JSON.parse(ledger) as unknown);
      await output.write(`${JSON.stringify({ ...addedJson(added, lang), search })}\n`);
    }
    await output.close();
    if (added.some(({ why }) => why !== null)) process.exitCode = exitCode.unreadable;
    if (added.length === 0) process.stderr.write(`${say(lang, 'intel.no-file')}\n`);
  } finally {
    await store.close();
  }
}
