import type { FindingLine } from '#base/lines.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { defang } from '#reports/defang.ts';
import { visibleLine } from '#reports/visible.ts';
import { activeSet, activeSetAmong, type ActiveSet } from '#app/intel/active-set.ts';
import { retroSearch } from '#app/intel/retro/retro-search.ts';
import { claimedActor } from '#app/journal/claimed-actor.ts';
import { ownVersion } from '#app/own-version.ts';
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
  const question = { set, name, lang, actor: claimedActor().id, version: ownVersion() };
  const answer = await retroSearch(store, question, (line) => (isNdjson ? output.write(`${line}\n`) : undefined));
  if (isNdjson) {
    for (const finding of answer.findings) {
      for (const piece of findingText(finding)) await output.write(piece);
      await output.write('\n');
    }
    await output.write(`${answer.ledger}\n`);
  } else if (options.json !== true) for (const text of retroText(answer, lang)) await output.write(text);
  return answer.ledger;
}

interface Answered {
  readonly matches: number;
  readonly findings: readonly FindingLine[];
  readonly ledger: string;
}

const mostShown = 50;

function* retroText({ matches, findings, ledger }: Answered, lang: Lang): Generator<string> {
  const { records, segments, seconds } = JSON.parse(ledger) as { records: number; segments: number; seconds: number };
  yield `${say(lang, 'intel.retro-searched', { records, segments, seconds })}\n`;
  if (matches === 0) yield `${say(lang, 'intel.retro-nothing')}\n`;
  for (const { level, reason, first, last } of findings.slice(0, mostShown)) {
    const period = first === last ? (first ?? '') : `${first} – ${last}`;
    yield `  ${level.padEnd(8)} ${visibleLine(defang(reason))} ${period}\n`;
  }
  if (findings.length > mostShown) yield `  ${say(lang, 'intel.retro-more', { count: findings.length - mostShown })}\n`;
}
