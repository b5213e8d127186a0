import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordStore } from '#store/drivers/sqlite/open-record-store.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import { openTestStore } from '#store/testing/temp-store.ts';
import { addAccount, disableAccount } from '../accounts/change-accounts.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { endLease, takeLease } from '../store/leases.ts';
import { claimRun } from './claim-run.ts';
import { concludeRun } from './conclude-run.ts';
import { enterRun } from './enter-run.ts';
import { allStandings, standingNamed } from './find-hunts.ts';
import { requestCase } from './request-case.ts';
import { addHunt, changeHunt, type NewHunt, retireHunt } from './save-hunt.ts';
import { openQuestion, packQuestion } from './saved-question.ts';
import type { Standing } from './standing.ts';

const dayUs = 86_400_000_000;
const startUs = Date.UTC(2026, 0, 31, 12) * 1000;
const doing = { actor: { id: 'root', role: 'claimed', session: null }, atMs: startUs / 1000 };

const plan: NewHunt = {
  name: 'odd-rundll32',
  hypothesis: { any: 'rundll32 is misused' },
  expected: null,
  next: null,
  techniques: ['T1218.011'],
  actors: [],
  needs: [],
  schedule: 'P1M',
  owner: null,
  question: { query: 'process.command_line:*rundll32*', period: 'last 30d' },
  ready: null,
};

/** A row of the ledger, hours after the hunt was saved. */
function searchAt(hours: number, values: Partial<SearchesTable> = {}): SearchesTable {
  return {
    id: `S-${hours}`,
    kind: 'query',
    question: 'q',
    question_sha256: 'aa',
    version: '1',
    from_us: null,
    to_us: null,
    sources: '[]',
    segments: 1,
    files: 1,
    records: 10,
    hits: 1,
    started_us: startUs + (hours * dayUs) / 24,
    duration_us: 1,
    actor: 'root',
    hunt: null,
    hunt_version: null,
    ...values,
  };
}

const nothing = { findings: [], matches: [] };

describe('saved hunts', () => {
  let store: RecordStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const add = (hunt: Partial<NewHunt> = {}) => addHunt(store.db, { ...plan, ...hunt }, doing);

  async function standing(atUs = startUs, name = plan.name): Promise<Standing> {
    const found = await standingNamed(store.db, name, atUs);
    if (!found.ok) throw new Error(found.error.why);
    return found.value;
  }

  async function run(hours: number, values: Partial<SearchesTable> = {}): Promise<void> {
    const { row } = (await standing()).hunt;
    await enterRun(store.db, searchAt(hours, { hunt: row.id, hunt_version: row.version, ...values }), nothing);
  }

  const actions = () => store.db.selectFrom('journal').select('action').orderBy('seq').execute();

  it('are due when saved, overdue on the next day, and due again a month after the last run', async () => {
    await add();
    const at = async (us: number) => {
      const { due, overdue, dueUs } = await standing(us);
      return { due, overdue, day: dueUs === null ? null : new Date(dueUs / 1000).toISOString().slice(0, 10) };
    };
    expect(await at(startUs)).toEqual({ due: true, overdue: false, day: '2026-01-31' });
    expect(await at(startUs + dayUs)).toEqual({ due: true, overdue: true, day: '2026-01-31' });
    await run(1);
    expect(await at(startUs + dayUs)).toEqual({ due: false, overdue: false, day: '2026-02-28' });
    expect(await at(startUs + 28 * dayUs)).toMatchObject({ due: false, overdue: false });
    expect(await at(startUs + 29 * dayUs)).toMatchObject({ due: true, overdue: true });
    await changeHunt(store.db, plan.name, { schedule: null }, doing);
    expect(await at(startUs + 99 * dayUs)).toEqual({ due: false, overdue: false, day: null });
  });

  it('count a version when the question changes, and keep the older ones', async () => {
    await add();
    await changeHunt(store.db, plan.name, { hypothesis: { any: 'another' }, question: plan.question }, doing);
    expect((await standing()).hunt.row.version).toBe(1);
    await run(1);
    await changeHunt(store.db, plan.name, { question: { query: 'other' } }, doing);
    await run(2, { hits: 0 });
    const { hunt, runs } = await standing();
    expect(hunt.asked).toMatchObject({ version: 2, ...packQuestion({ query: 'other' }) });
    expect(runs.map(({ search }) => search.hunt_version)).toEqual([1, 2]);
    const versions = await store.db.selectFrom('hunt_versions').selectAll().orderBy('version').execute();
    expect(versions.map(({ question }) => openQuestion(question))).toEqual([plan.question, { query: 'other' }]);
  });

  it('are concluded by adding: what was said before stays, and the journal tells of each', async () => {
    await add();
    expect(await concludeRun(store.db, await standing(), conclusion('benign'), doing)).toMatchObject({
      error: { why: 'no-run' },
    });
    await run(1);
    await run(2);
    expect((await standing()).open).toBe(true);
    await concludeRun(store.db, await standing(), conclusion('benign'), doing);
    await concludeRun(store.db, await standing(), conclusion('confirmed'), doing);
    await concludeRun(store.db, await standing(), { ...conclusion('suspicious'), search: 'S-1' }, doing);
    const { runs, open } = await standing();
    expect(open).toBe(false);
    expect(runs.map(({ conclusions }) => conclusions.map(({ outcome }) => outcome))).toEqual([
      ['suspicious'],
      ['benign', 'confirmed'],
    ]);
    expect((await actions()).map(({ action }) => action)).toEqual(['hunt.add', ...Array(3).fill('hunt.conclude')]);
    expect(await verifyJournal(store.db)).toMatchObject({ ok: true });
  });

  it('may be concluded from a search that no hunt made, and from none that another made', async () => {
    await add();
    await add({ name: 'by-hand', question: { measure: { en: 'look', ja: '調べる' } } });
    await enterRun(store.db, searchAt(1), nothing);
    await run(2);
    const byHand = await standing(startUs, 'by-hand');
    const conclude = (search: string) =>
      concludeRun(store.db, byHand, { ...conclusion('nothing-found'), search }, doing);
    expect(await conclude('S-1')).toMatchObject({ ok: true });
    expect(await conclude('S-2')).toMatchObject({ error: { why: 'run-other' } });
    expect(await conclude('S-missing')).toMatchObject({ error: { why: 'run-unknown' } });
    expect(await standing(startUs + dayUs, 'by-hand')).toMatchObject({ due: false, open: false });
  });

  it('retire with a result only, and then neither change nor fall due', async () => {
    await add();
    await run(1);
    expect(await retireHunt(store.db, plan.name, doing)).toMatchObject({
      error: { why: 'open' },
    });
    await concludeRun(store.db, await standing(), conclusion('nothing-found'), doing);
    expect(await retireHunt(store.db, plan.name, doing)).toMatchObject({ ok: true });
    expect(await standing(startUs + 99 * dayUs)).toMatchObject({ due: false, dueUs: null });
    expect(await changeHunt(store.db, plan.name, { schedule: 'P1W' }, doing)).toMatchObject({
      error: { why: 'retired' },
    });
    expect(await add()).toMatchObject({ error: { why: 'name-taken' } });
  });

  it('name an owner whose account was disabled since', async () => {
    const passphrase = 'correct horse battery';
    const anna = await addAccount(store.db, { name: 'anna', roles: ['lead'], passphrase }, doing, 2 ** 10);
    if (!anna.ok) throw new Error(anna.error.why);
    await add({ owner: anna.value.id });
    expect((await standing()).hunt.owner).toEqual({ name: 'anna', disabled: false });
    await disableAccount(store.db, 'anna', doing);
    expect((await standing()).hunt.owner).toEqual({ name: 'anna', disabled: true });
  });

  it('are run by one of two processes that find them due', async () => {
    await add();
    const [one, two] = [await takeLease(store.db, 'reader', startUs), await takeLease(store.db, 'reader', startUs)];
    const as = (lease: string, atUs = Date.now() * 1000) => ({
      workspace: '',
      db: store.db,
      lease,
      newName: () => '',
      now: () => atUs,
      close: async () => {},
    });
    // This process lives, so its leases hold.
    await store.db
      .updateTable('leases')
      .set({ since_us: Date.now() * 1000 })
      .execute();
    expect(await Promise.all([claimRun(as(one), plan.name), claimRun(as(two), plan.name)])).toEqual([true, false]);
    await endLease(store.db, one);
    expect(await claimRun(as(two), plan.name)).toBe(true);
    await run(1);
    await endLease(store.db, two);
    expect(await claimRun(as(one, startUs + dayUs), plan.name)).toBe(false);
  });

  it('ask for a case with what was found, and with nothing else', async () => {
    await add();
    const pointer = { file: 'a.evtx', sha256: 'bb', record: '7', offset: 512 };
    const { row } = (await standing()).hunt;
    const evidence = { findings: [], matches: [JSON.stringify({ event: pointer })] };
    await enterRun(store.db, searchAt(1, { hunt: row.id, hunt_version: 1 }), evidence);
    const requested = await requestCase(store.db, await standing(), null, doing);
    expect(requested).toMatchObject({ ok: true, value: { run: 'S-1', findings: [], records: 1 } });
    const told = await store.db
      .selectFrom('journal')
      .innerJoin('payloads', 'payloads.hash', 'journal.payload_hash')
      .select(['subject', 'body'])
      .where('action', '=', 'hunt.case-requested')
      .executeTakeFirstOrThrow();
    expect(told.subject).toBe(row.id);
    expect(JSON.parse(told.body ?? '')).toMatchObject({
      hunt: plan.name,
      run: 'S-1',
      hunt_version: 1,
      found: [{ finding: null, records: 1, pointers: [pointer] }],
    });
    await run(2, { hits: 0 });
    expect(await requestCase(store.db, await standing(), null, doing)).toMatchObject({
      error: { why: 'case-nothing' },
    });
    expect(await requestCase(store.db, await standing(), 'S-9', doing)).toMatchObject({
      error: { why: 'run-unknown' },
    });
  });

  it.each([
    ['a path', { name: '../../etc' }, 'name-form'],
    ['control characters', { name: 'a\u001b[31m' }, 'name-form'],
    ['10,000 characters', { name: 'a'.repeat(10_000) }, 'name-form'],
    ['capitals', { name: 'Odd' }, 'name-form'],
    ['no name', { name: '' }, 'name-form'],
    ['no rhythm', { schedule: 'P0D' }, 'schedule-form'],
    ['a rhythm of ages', { schedule: 'P999999Y' }, 'schedule-form'],
    ['a hypothesis that turns its line around', { hypothesis: { any: 'a\u202eb' } }, 'text-form'],
    ['no hypothesis', { hypothesis: { any: ' \n' } }, 'text-form'],
    ['a hypothesis without end', { hypothesis: { any: 'a'.repeat(10_001) } }, 'text-form'],
  ] as const)('are refused for %s', async (_, hunt, why) => {
    expect(await add(hunt)).toMatchObject({ ok: false, error: { why } });
    expect(await allStandings(store.db, startUs)).toEqual([]);
    expect(await actions()).toEqual([]);
  });

  function conclusion(outcome: 'benign' | 'confirmed' | 'suspicious' | 'nothing-found') {
    return { outcome, text: 'because', search: null };
  }
});

describe('a saved question', () => {
  it('is what was saved, or nothing where it is not of this version', () => {
    expect(openQuestion(packQuestion(plan.question).question)).toEqual(plan.question);
    for (const text of ['', '{', 'null', '[]', '{"query":1}', '{"query":"x","later":true}', '{"rules":[]}'])
      expect(openQuestion(text), text).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const opened = openQuestion(text);
        if (opened !== null) expect(openQuestion(packQuestion(opened).question)).toEqual(opened);
      }),
    );
  });

  it('has a hash of its own, however it was put together', () => {
    const one = packQuestion({ query: 'x', period: 'last 7d' });
    const other = packQuestion({ period: 'last 7d', query: 'x' });
    expect(one).toEqual(other);
    expect(packQuestion({ query: 'x' }).question_sha256).not.toBe(one.question_sha256);
  });
});
