import type { Lang } from '#catalog/lang.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { hasRecords, withRecords } from '#app/records/with-records.ts';
import { allStandings, standingNamed } from '#app/saved-hunts/find-hunts.ts';
import { huntError } from '#app/saved-hunts/hunt-refused.ts';
import { orEnd } from './asked-question.ts';
import { huntJson, runJson } from './hunt-json.ts';
import { huntList } from './hunt-list.ts';
import { huntPage } from './hunt-page.ts';

export interface ListOptions {
  readonly workspace?: string;
  readonly due?: boolean;
  /** Retired ones too. */
  readonly all?: boolean;
  readonly format: 'table' | 'ndjson';
}

/** The plan: every hunt with its last run, its result, and when it is due. */
export async function huntsList(options: ListOptions, lang: Lang): Promise<void> {
  const { workspace = defaultWorkspace, due = false, all = false, format } = options;
  const found = hasRecords(workspace)
    ? await withRecords(workspace, ({ db }) => allStandings(db, Date.now() * 1000))
    : [];
  const listed = found.filter((each) => (due ? each.due : all || each.hunt.row.state === 'active'));
  const lines =
    format === 'ndjson' ? listed.map((each) => `${JSON.stringify(huntJson(each))}\n`) : huntList(listed, lang);
  process.stdout.write([...lines].join(''));
}

export interface ShowOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** One hunt with all its runs and what was concluded of them. */
export async function huntsShow(
  name: string,
  { workspace = defaultWorkspace, json }: ShowOptions,
  lang: Lang,
): Promise<void> {
  if (!hasRecords(workspace)) throw huntError({ why: 'unknown', values: { name: name.slice(0, 80) } });
  const found = await withRecords(workspace, ({ db }) => standingNamed(db, name, Date.now() * 1000));
  const standing = orEnd(found);
  const text =
    json === true
      ? `${JSON.stringify({ ...huntJson(standing), runs: standing.runs.map(runJson) })}\n`
      : huntPage(standing, lang);
  process.stdout.write(text);
}
