import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { withRecords } from '#app/records/with-records.ts';
import { concludeRun } from '#app/saved-hunts/conclude-run.ts';
import { standingNamed } from '#app/saved-hunts/find-hunts.ts';
import type { Outcome } from '#app/saved-hunts/saved-hunt.ts';
import { keptRecords } from '../hunt.ts';
import { orEnd } from './asked-question.ts';
import { conclusionJson } from './hunt-json.ts';
import { outcomeWord } from './hunt-list.ts';
import { doing } from './save.ts';

export interface ConcludeOptions {
  readonly outcome: Outcome;
  readonly text: string;
  /** Id of the ledger's row; the last run of the hunt without it. */
  readonly run?: string;
  readonly workspace?: string;
  readonly json?: boolean;
}

/** Enters what was concluded from a run; what was entered before stays. */
export async function huntsConclude(name: string, options: ConcludeOptions, lang: Lang): Promise<void> {
  const { outcome, text, run, json } = options;
  const concluded = await withRecords(keptRecords(options.workspace), async ({ db }) => {
    const standing = orEnd(await standingNamed(db, name, Date.now() * 1000));
    return orEnd(await concludeRun(db, standing, { outcome, text, search: run ?? null }, doing()));
  });
  const values = { name, outcome: outcomeWord(outcome, lang), id: concluded.search };
  const line =
    json === true
      ? JSON.stringify({ kind: 'conclusion', hunt: name, run: concluded.search, ...conclusionJson(concluded) })
      : say(lang, 'hunts.concluded', values);
  process.stdout.write(`${line}\n`);
}
