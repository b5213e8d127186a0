import type { Lang } from '#catalog/lang.ts';
import type { AddedIntel } from '#app/intel/add-content.ts';
import { Output } from '#app/scan/output.ts';
import type { OpenStore } from '#app/store/open-store.ts';
import { exitCode } from '#app/user-error.ts';
import { addedJson, addedText } from './added-text.ts';
import { type PrintOptions, searchAndPrint } from './retro-output.ts';

/** What was added, and by what name the ledger calls it. */
export interface Adding {
  readonly store: OpenStore;
  readonly added: readonly AddedIntel[];
  readonly name: string;
}

/** Prints what was added, looks for what is new in all that the store keeps, prints what was found, and sets the exit code. */
export async function finishAdding({ store, added, name }: Adding, options: PrintOptions, lang: Lang): Promise<void> {
  const output = new Output(null);
  const isJson = options.json === true;
  if (!isJson && options.format === 'table') for (const text of addedText(added, lang)) await output.write(text);
  else if (!isJson) await output.write(`${JSON.stringify({ kind: 'intel', ...addedJson(added, lang) })}\n`);
  const ids = [...new Set(added.flatMap(({ fresh }) => fresh))];
  const request = { ids, name: name.slice(0, 200), atUs: store.now() };
  const ledger = ids.length === 0 ? null : await searchAndPrint(store, request, options, output, lang);
  if (isJson) {
    const search = ledger === null ? null : (JSON.parse(ledger) as unknown);
    await output.write(`${JSON.stringify({ ...addedJson(added, lang), search })}\n`);
  }
  await output.close();
  if (added.some(({ why }) => why !== null)) process.exitCode = exitCode.unreadable;
}
