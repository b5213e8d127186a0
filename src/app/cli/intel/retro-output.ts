import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { defang } from '#reports/defang.ts';
import { visibleLine } from '#reports/visible.ts';
import { activeSet, activeSetAmong, type ActiveSet } from '#app/intel/active-set.ts';
import { ledgerLine } from '#app/hunt/hunt-lines.ts';
import { type RetroAnswer, retroSearch } from '#app/intel/retro/retro-search.ts';
import { findingText } from '#app/scan/finding-text.ts';
import type { Output } from '#app/scan/output.ts';
import type { OpenStore } from '#app/store/open-store.ts';

/** How results are printed: a table for people, a line for each thing, or one object, into which no matches go. */
export interface PrintOptions {
  readonly workspace?: string;
  readonly format: 'table' | 'ndjson';
  readonly json?: boolean;
}

export interface RetroRequest {
  /** Ids of indicators; null for all. */
  readonly ids: readonly number[] | null;
  readonly name: string;
  readonly atUs: number;
}

/** Searches the store for indicators and prints what was found; gives the ledger line, null where there was nothing to search for. */
export async function searchAndPrint(
  store: OpenStore,
  { ids, name, atUs }: RetroRequest,
  options: PrintOptions,
  output: Output,
  lang: Lang,
): Promise<string | null> {
  const set: ActiveSet | null =
    ids === null ? await activeSet(store.db, atUs) : await activeSetAmong(store.db, ids, atUs);
  if (set === null) return null;
  const isNdjson = options.format === 'ndjson' && options.json !== true;
  const answer = await retroSearch(store, { set, name, lang, atUs }, (line) =>
    isNdjson ? output.write(`${line}\n`) : undefined,
  );
  if (isNdjson) {
    for (const finding of answer.findings) {
      for (const piece of findingText(finding)) await output.write(piece);
      await output.write('\n');
    }
    await output.write(`${ledgerLine(answer.search, null, [])}\n`);
  } else if (options.json !== true) for (const text of retroText(answer, lang)) await output.write(text);
  return ledgerLine(answer.search, null, []);
}

const mostShown = 50;

function* retroText({ search, findings }: RetroAnswer, lang: Lang): Generator<string> {
  const { records, segments, hits } = search;
  const seconds = Math.round(search.duration_us / 1000) / 1000;
  yield `${say(lang, 'intel.retro-searched', { records, segments, seconds })}\n`;
  if (hits === 0) yield `${say(lang, 'intel.retro-nothing')}\n`;
  for (const { level, reason, first, last } of findings.slice(0, mostShown)) {
    const period = first === last ? (first ?? '') : `${first} – ${last}`;
    yield `  ${level.padEnd(8)} ${visibleLine(defang(reason))} ${period}\n`;
  }
  if (findings.length > mostShown) yield `  ${say(lang, 'intel.retro-more', { count: findings.length - mostShown })}\n`;
}
