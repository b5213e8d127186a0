import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { visibleLine } from '#reports/visible.ts';
import { osActor } from '#app/accounts/os-actor.ts';
import { addWarningLists } from '#app/intel/add-warning-lists.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { withStore } from '#app/store/with-store.ts';
import { exitCode } from '#app/user-error.ts';
import { namedPaths } from '../scan-arguments.ts';

export interface WarningListOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** Adds MISP warning lists and judges all indicators again by them. */
export async function intelWarningLists(
  given: readonly string[],
  options: WarningListOptions,
  lang: Lang,
): Promise<void> {
  const { paths } = namedPaths(given, []);
  await withStore(options.workspace ?? defaultWorkspace, 'reader', async (store) => {
    const { refused, ...counts } = await addWarningLists(store, paths, osActor());
    const named = refused.map(({ path, why }) => ({ value: path, why: say(lang, why.key, why.values) }));
    if (options.json === true) process.stdout.write(`${JSON.stringify({ ...counts, refused: named })}\n`);
    else {
      process.stdout.write(`${say(lang, 'intel.lists-added', { ...counts })}\n`);
      for (const { value, why } of named) process.stdout.write(`  ${visibleLine(value)}: ${why}\n`);
    }
    if (refused.length > 0) process.exitCode = exitCode.unreadable;
  });
}
