import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { visibleLine } from '#reports/visible.ts';
import { defaultWorkspace } from '../paths.ts';
import { hasRecords, withRecords } from '../records/with-records.ts';
import { decideSource } from '../retention/decide-source.ts';
import { type Expiry, expire } from '../retention/expire.ts';
import { type KeptSource, listSources } from '../retention/list-sources.ts';
import { sweep } from '../store/sweep.ts';
import { withStore } from '../store/with-store.ts';
import { exitCode } from '../user-error.ts';
import { decisionOf, expiryDay, type SourceSetOptions, sourceName } from './source-arguments.ts';
import { dayText, decisionText, sourceTable } from './source-table.ts';

export interface SourceListOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** What is kept of each source of evidence, for how long, and what may not be deleted. */
export async function sourceList({ workspace = defaultWorkspace, json }: SourceListOptions, lang: Lang): Promise<void> {
  const sources = hasRecords(workspace) ? await withRecords(workspace, ({ db }) => listSources(db)) : [];
  if (json === true) print(JSON.stringify({ sources: sources.map(asJson) }));
  else print(sources.length === 0 ? say(lang, 'source.none', { path: workspace }) : sourceTable(sources, lang));
}

/** Decides about a source. Nothing is deleted by this: `expire` does that. */
export async function sourceSet(givenName: string, options: SourceSetOptions, lang: Lang): Promise<void> {
  const name = sourceName(givenName);
  const decision = decisionOf(options);
  const workspace = options.workspace ?? defaultWorkspace;
  const decided = await withRecords(workspace, async ({ db }) => {
    await decideSource(db, name, decision, Date.now() * 1000);
    return (await listSources(db)).find(({ source }) => source === name) as KeptSource;
  });
  print(options.json === true ? JSON.stringify(asJson(decided)) : decisionText(decided, lang));
}

export interface SourceExpireOptions {
  readonly workspace?: string;
  readonly asOf?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const memoryMb = 384;

/** Deletes what is older than its source is kept. */
export async function sourceExpire(options: SourceExpireOptions, lang: Lang): Promise<void> {
  const { workspace = defaultWorkspace, dryRun: trial = false } = options;
  const day = expiryDay(options.asOf, trial);
  const asOfUs = Date.parse(`${day}T00:00:00Z`) * 1000;
  const done = !hasRecords(workspace)
    ? []
    : await withStore(workspace, trial ? 'reader' : 'writer', async (store) => {
        const expired = await expire(store, { asOfUs, trial, memoryMb });
        if (!trial) await sweep(store);
        return expired;
      });
  if (options.json === true) print(JSON.stringify({ asOf: day, dryRun: trial, sources: done.map(expiryJson) }));
  else print(done.length === 0 ? say(lang, 'source.expire-none') : expiryText(done, trial, lang));
  if (done.some((each) => stateOf(each, trial) === 'overtaken')) process.exitCode = exitCode.environment;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function asJson({ fromUs, toUs, ...source }: KeptSource) {
  return { ...source, from: timeOf(fromUs), to: timeOf(toUs) };
}

function expiryJson({ beforeUs, ...expiry }: Expiry) {
  return { ...expiry, before: dayText(beforeUs) };
}

function timeOf(us: number | null): string | null {
  return us === null ? null : new Date(us / 1000).toISOString();
}

function expiryText(done: readonly Expiry[], trial: boolean, lang: Lang): string {
  return done
    .flatMap((each) => {
      const { source, rows, files, hold, beforeUs } = each;
      const values = { source: visibleLine(source), before: dayText(beforeUs), reason: visibleLine(hold ?? '') };
      const state = stateOf(each, trial);
      const told = say(lang, `source.expire-${state}`, { ...values, rows });
      if (state === 'nothing' || files === 0) return [told];
      const ofFiles = say(lang, `source.expire-files-${state}`, { ...values, files });
      return rows === 0 ? [ofFiles] : [told, ofFiles];
    })
    .join('\n');
}

function stateOf({ rows, files, hold, deleted }: Expiry, trial: boolean) {
  if (rows + files === 0) return 'nothing';
  if (hold !== null) return 'held';
  if (trial) return 'trial';
  return deleted ? 'deleted' : 'overtaken';
}
