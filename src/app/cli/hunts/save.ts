import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { osActor } from '#app/accounts/os-actor.ts';
import { readHunts } from '#app/hunt/catalog-hunts.ts';
import { checkSql } from '#app/hunt/run-sql.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { standingNamed } from '#app/saved-hunts/find-hunts.ts';
import { huntError } from '#app/saved-hunts/hunt-refused.ts';
import { readyHunt } from '#app/saved-hunts/ready-hunts.ts';
import { addHunt, changeHunt, type HuntPlan, type NewHunt, retireHunt } from '#app/saved-hunts/save-hunt.ts';
import { openQuestion, type SavedQuestion } from '#app/saved-hunts/saved-question.ts';
import type { OpenStore } from '#app/store/open-store.ts';
import { withEngine } from '#app/store/with-engine.ts';
import { withStore } from '#app/store/with-store.ts';
import { isAsking, limitsOf, orEnd, type QuestionOptions, questionOf } from './asked-question.ts';
import { huntJson } from './hunt-json.ts';
import { actorId, type PlanOptions, planOf } from './plan-arguments.ts';

export interface SaveOptions extends QuestionOptions, PlanOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

export interface AddOptions extends SaveOptions {
  /** A hunt of the catalogue by its id, or `all`. */
  readonly ready?: string;
}

interface Saving {
  readonly store: OpenStore;
  readonly options: AddOptions;
  readonly lang: Lang;
}

/** A hunt is planned for each month unless somebody says otherwise (catalogue item D4.1). */
const monthly = 'P1M';

/** Saves a hunt: one's own, one of the catalogue's, or all of those. */
export async function huntsAdd(
  name: string | undefined,
  query: string | undefined,
  options: AddOptions,
  lang: Lang,
): Promise<void> {
  await withStore(options.workspace ?? defaultWorkspace, 'reader', async (store) => {
    const saving = { store, options, lang };
    if (options.ready === undefined) await addOwn(name, query, saving);
    else if (isAsking(query, options)) throw huntError({ why: 'ready-question', values: {} });
    else await addReady(options.ready, name, saving);
  });
}

async function addOwn(name: string | undefined, query: string | undefined, saving: Saving): Promise<void> {
  const { store, options, lang } = saving;
  if (name === undefined) throw huntError({ why: 'name-missing', values: {} });
  const plan = await planOf(store.db, options);
  const { hypothesis } = plan;
  if (hypothesis === undefined) throw huntError({ why: 'hypothesis-missing', values: {} });
  const question = await checkedQuestion(query, saving);
  const { technique, actor } = question;
  const techniques = technique === undefined ? [] : [technique.toUpperCase()];
  const actors = actor === undefined ? [] : [actorId(actor)];
  const hunt = { name, question, ready: null, ...emptyPlan, techniques, actors, ...plan, hypothesis };
  await add(hunt, saving);
  await tell(name, 'hunts.added', { store, options, lang });
}

const emptyPlan: Omit<HuntPlan, 'hypothesis'> = {
  expected: null,
  next: null,
  techniques: [],
  actors: [],
  needs: [],
  schedule: monthly,
  owner: null,
};

async function checkedQuestion(query: string | undefined, { store, options, lang }: Saving): Promise<SavedQuestion> {
  const question = await questionOf(query, options, lang);
  const { sql } = question;
  if (sql !== undefined) await withEngine(store, (engine) => checkSql(engine, sql, () => store.now()));
  return question;
}

/** Those of all that are saved already stay as they are. */
async function addReady(ready: string, name: string | undefined, saving: Saving): Promise<void> {
  const { store, options, lang } = saving;
  const known = readHunts();
  const chosen = ready === 'all' ? known : known.filter(({ id }) => id === ready);
  if (chosen.length === 0 || (ready === 'all' && name !== undefined))
    throw huntError({
      why: 'ready-unknown',
      values: { id: ready.slice(0, 80), known: known.map(({ id }) => id).join(', ') },
    });
  const plan = await planOf(store.db, options);
  const limits = limitsOf(options);
  for (const hunt of chosen) {
    const { question, ...rest } = readyHunt(hunt, name ?? hunt.id, lang);
    const saved = { ...rest, question: { ...question, ...limits }, schedule: monthly, owner: null, ...plan };
    if (ready === 'all' && (await standingNamed(store.db, saved.name, store.now())).ok) continue;
    await add(saved, saving);
    await tell(saved.name, 'hunts.added', saving);
  }
}

async function add(hunt: NewHunt, { store }: Saving): Promise<void> {
  orEnd(await addHunt(store.db, hunt, doing()));
}

/** Changes a hunt. Where a question is asked, it is the whole new one; else the old one is asked of other records. */
export async function huntsChange(
  name: string,
  query: string | undefined,
  options: SaveOptions,
  lang: Lang,
): Promise<void> {
  await withStore(options.workspace ?? defaultWorkspace, 'reader', async (store) => {
    const plan = await planOf(store.db, options);
    const question = await changedQuestion(name, query, { store, options, lang });
    const change = { ...plan, ...(question === null ? {} : { question }) };
    if (Object.keys(change).length === 0) throw huntError({ why: 'change-nothing', values: {} });
    orEnd(await changeHunt(store.db, name, change, doing()));
    await tell(name, 'hunts.changed', { store, options, lang });
  });
}

async function changedQuestion(name: string, query: string | undefined, saving: Saving): Promise<SavedQuestion | null> {
  const { store, options } = saving;
  if (isAsking(query, options)) return checkedQuestion(query, saving);
  const limits = limitsOf(options);
  if (Object.keys(limits).length === 0) return null;
  const { row, asked } = orEnd(await standingNamed(store.db, name, store.now())).hunt;
  const question = openQuestion(asked.question);
  if (question === null) throw huntError({ why: 'stale', values: { name, version: row.version } });
  return { ...question, ...limits };
}

export interface RetireOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** Takes a hunt out of the plan. */
export async function huntsRetire(name: string, options: RetireOptions, lang: Lang): Promise<void> {
  await withStore(options.workspace ?? defaultWorkspace, 'reader', async (store) => {
    orEnd(await retireHunt(store.db, name, doing()));
    await tell(name, 'hunts.retired-now', { store, options, lang });
  });
}

export function doing() {
  return { actor: osActor(), atMs: Date.now() };
}

async function tell(
  name: string,
  key: 'hunts.added' | 'hunts.changed' | 'hunts.retired-now',
  { store, options, lang }: Saving,
): Promise<void> {
  const standing = orEnd(await standingNamed(store.db, name, store.now()));
  const { row, owner } = standing.hunt;
  const { id, version, schedule } = row;
  const none = say(lang, 'hunts.none');
  const values = { name, id, version, schedule: schedule ?? none, owner: owner?.name ?? none };
  const text = options.json === true ? JSON.stringify(huntJson(standing)) : say(lang, key, values);
  process.stdout.write(`${text}\n`);
}
