import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import { visibleLine } from '#reports/visible.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import { huntedSegments } from '#app/hunt/live-segments.ts';
import { withRecords } from '#app/records/with-records.ts';
import { blindRules } from '#app/saved-hunts/blind-rules.ts';
import { claimRun } from '#app/saved-hunts/claim-run.ts';
import { activeStanding, allStandings } from '#app/saved-hunts/find-hunts.ts';
import { huntError } from '#app/saved-hunts/hunt-refused.ts';
import type { SavedHunt } from '#app/saved-hunts/saved-hunt.ts';
import { openQuestion } from '#app/saved-hunts/saved-question.ts';
import { Output } from '#app/scan/output.ts';
import { withStore } from '#app/store/with-store.ts';
import type { OpenStore } from '#app/store/open-store.ts';
import { UserError } from '#app/user-error.ts';
import { askStore } from '../ask-store.ts';
import type { HuntAsked } from '../hunt-asked.ts';
import { keptRecords } from '../hunt.ts';
import { requireNoEvidence } from '../no-evidence.ts';
import { askedOfHunt, orEnd } from './asked-question.ts';

export interface RunOptions {
  readonly due?: boolean;
  readonly workspace?: string;
  readonly format: 'table' | 'ndjson';
  readonly out?: string;
}

/** Runs one saved hunt, or all that are due: what a timer of the system calls. */
export async function huntsRun(name: string | undefined, options: RunOptions, lang: Lang): Promise<void> {
  const due = options.due === true;
  if ((name === undefined) !== due) throw huntError({ why: 'run-or-due', values: {} });
  const workspace = keptRecords(options.workspace);
  if (options.out !== undefined) requireNoEvidence(options.out);
  if (name === undefined) return runDue(workspace, options, lang);
  const { hunt } = orEnd(await withRecords(workspace, ({ db }) => activeStanding(db, name, Date.now() * 1000)));
  const asked = await askedOfHunt(hunt, lang);
  const output = new Output(options.out ?? null);
  await runHunt(hunt, asked, { workspace, options, output, lang, claimed: false });
  await output.close();
}

/** A hunt that cannot be asked any more stays due and stops no other; the program ends as the first of them would have. */
async function runDue(workspace: string, options: RunOptions, lang: Lang): Promise<void> {
  const standings = await withRecords(workspace, ({ db }) => allStandings(db, Date.now() * 1000));
  const due = standings.filter((each) => each.due).map(({ hunt }) => hunt);
  const output = new Output(options.out ?? null);
  let asked = 0;
  let failed = 0;
  for (const hunt of due) {
    if (hunt.asked.kind === 'measure') continue;
    try {
      const question = await askedOfHunt(hunt, lang);
      if (await runHunt(hunt, question, { workspace, options, output, lang, claimed: true })) asked++;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed ||= error.exitCode;
      tellFailure(hunt, error, lang);
    }
  }
  const byHand = due.filter((hunt) => hunt.asked.kind === 'measure').map(({ row }) => row.name);
  if (options.format === 'table') await output.write(`${say(lang, 'hunts.due-run', { count: asked })}\n`);
  await output.close();
  if (byHand.length > 0)
    process.stderr.write(`${say(lang, 'hunts.due-by-hand', { count: byHand.length, names: byHand.join(', ') })}\n`);
  if (failed !== 0) process.exitCode = failed;
}

function tellFailure({ row }: SavedHunt, { what, why, todo }: UserError, lang: Lang): void {
  const lines = [what, why, todo].map(({ key, values }) => say(lang, key, values));
  process.stderr.write(
    [say(lang, 'hunts.due-failed', { name: row.name }), ...lines].map((line) => `${line}\n`).join(''),
  );
}

interface Running {
  readonly workspace: string;
  readonly options: RunOptions;
  readonly output: Output;
  readonly lang: Lang;
  /** Whether this process has to be the only one that runs it now. */
  readonly claimed: boolean;
}

/** False where another process runs it, or has just done so. */
async function runHunt(
  hunt: SavedHunt,
  { asked, options: limits }: Awaited<ReturnType<typeof askedOfHunt>>,
  { workspace, options, output, lang, claimed }: Running,
): Promise<boolean> {
  const { id, name, version } = hunt.row;
  return withStore(workspace, 'reader', async (store) => {
    if (claimed && !(await claimRun(store, name))) return false;
    const { format } = options;
    if (format === 'table') await output.write(`${say(lang, 'hunts.run-head', { name, version })}\n`);
    const search = await askStore(store, asked, {
      options: { ...limits, format },
      output,
      lang,
      saved: { hunt: id, name, version },
    });
    await tellBlind(store, asked, search, lang);
    const measure = openQuestion(hunt.asked.question)?.measure;
    if (format === 'table' && measure !== undefined)
      await output.write(`${visibleLine(say(lang, 'hunts.said-measure', { text: measure[lang] }))}\n`);
    return true;
  });
}

/** A hunt without the logs it needs finds nothing, and that is a gap to be closed, no result. */
async function tellBlind(
  store: OpenStore,
  { asked, isTold }: HuntAsked,
  search: SearchesTable,
  lang: Lang,
): Promise<void> {
  if (typeof asked.content === 'string') return;
  const entries = packedRuleEntries(asked.content).filter(({ quiet }, rule) => quiet === true || isTold(rule));
  const period = { fromUs: search.from_us, toUs: search.to_us };
  const segments = await huntedSegments(store, period, JSON.parse(search.sources) as string[]);
  const { blind, asked: count } = blindRules(entries, segments);
  if (blind > 0) process.stderr.write(`${say(lang, 'hunts.blind', { blind, count, id: search.id })}\n`);
}
