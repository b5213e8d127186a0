import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordStore } from '#store/drivers/sqlite/open-record-store.ts';
import { openTestStore } from '#store/testing/temp-store.ts';
import { appendEntry } from '../journal/append-entry.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { addAccount, disableAccount, listAccounts, type NewAccount } from './change-accounts.ts';
import { changePassphrase, signIn } from './sign-in.ts';

const doing = { actor: { id: 'root', role: 'claimed', session: null }, atMs: 1_764_000_000_000 };
const anna: NewAccount = {
  name: 'anna',
  display: 'Anna Example',
  roles: ['lead'],
  passphrase: 'correct horse battery',
};
/** Tests need no strong seal. */
const cost = 2 ** 10;

describe('accounts', () => {
  let store: RecordStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const add = (account: Partial<NewAccount> = {}) => addAccount(store.db, { ...anna, ...account }, doing, cost);
  const journal = () =>
    store.db
      .selectFrom('journal')
      .innerJoin('payloads', 'payloads.hash', 'journal.payload_hash')
      .select(['action', 'subject', 'actor_id', 'actor_role', 'key_id', 'body'])
      .orderBy('seq')
      .execute();

  it('are added with a key, and the journal tells of it without its secret', async () => {
    const added = await add();
    if (!added.ok) throw new Error(added.error.why);
    expect(added.value).toMatchObject({ name: 'anna', display: 'Anna Example', roles: ['lead'], disabledAtUs: null });
    expect(await listAccounts(store.db)).toEqual([added.value]);
    const [entry] = await journal();
    expect(entry).toMatchObject({ action: 'user.add', subject: added.value.id, actor_role: 'claimed', key_id: null });
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({ name: 'anna', key_id: added.value.keyId });
    expect(entry?.body).not.toContain('scrypt');
  });

  it('sign entries once somebody has proved to be them, and the journal can tell', async () => {
    await add();
    const signedIn = await signIn(store.db, 'Anna', anna.passphrase);
    if (!signedIn.ok) throw new Error(signedIn.error.why);
    const { actor, signer } = signedIn.value;
    await store.db
      .transaction()
      .execute((step) =>
        appendEntry(step, { action: 'case.approve', subject: 'C-1', actor, signer, atMs: doing.atMs }),
      );
    expect(await verifyJournal(store.db)).toMatchObject({ ok: true, entries: 2, signed: 1 });
  });

  it.each(['anna', 'ANNA', 'ａｎｎａ'])('of one name are one: %s is taken', async (name) => {
    await add();
    expect(await add({ name })).toMatchObject({ ok: false, error: { why: 'name-taken' } });
    expect(await listAccounts(store.db)).toHaveLength(1);
  });

  it('of one name that two add at once are one', async () => {
    const both = await Promise.all([add(), add()]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(await listAccounts(store.db)).toHaveLength(1);
  });

  it.each(['', ' anna', '-anna', 'anna example', 'anna\n', 'an\u202ena', '\ud83d', 'a'.repeat(65), '../x', "';--"])(
    'are not called %j',
    async (name) => {
      expect(await add({ name })).toMatchObject({ ok: false, error: { why: 'name-form' } });
    },
  );

  it.each(['佐藤', 'a', 'anna.example@example.org', '9lives'])('may be called %s', async (name) => {
    expect(await add({ name })).toMatchObject({ ok: true, value: { name } });
  });

  it.each(['', 'Anna\nadmin', 'Anna \u202etxt', 'a'.repeat(201)])('are not shown as %j', async (display) => {
    expect(await add({ display })).toMatchObject({ ok: false, error: { why: 'display-form' } });
  });

  it('that are out of use neither sign nor change, and keep their name', async () => {
    await add();
    expect(await disableAccount(store.db, 'anna', doing)).toMatchObject({
      ok: true,
      value: { disabledAtUs: doing.atMs * 1000 },
    });
    const disabled = { ok: false, error: { why: 'disabled' } };
    expect(await disableAccount(store.db, 'anna', doing)).toMatchObject(disabled);
    expect(await signIn(store.db, 'anna', anna.passphrase)).toMatchObject(disabled);
    expect(await add()).toMatchObject({ ok: false, error: { why: 'name-taken' } });
    expect((await journal()).map(({ action }) => action)).toEqual(['user.add', 'user.disable']);
  });

  it('that nobody added are unknown', async () => {
    const unknown = { ok: false, error: { why: 'unknown', values: { name: 'bert' } } };
    expect(await disableAccount(store.db, 'bert', doing)).toMatchObject(unknown);
    expect(await signIn(store.db, 'bert', 'x')).toMatchObject(unknown);
  });

  it('open by the new passphrase and no longer by the old, with the same key', async () => {
    await add();
    const change = { name: 'anna', from: anna.passphrase, to: 'another horse battery' };
    const changed = await changePassphrase(store.db, change, doing.atMs, cost);
    expect(changed).toMatchObject({ ok: true });
    expect(await signIn(store.db, 'anna', change.from)).toMatchObject({
      ok: false,
      error: { why: 'passphrase-wrong' },
    });
    expect(await signIn(store.db, 'anna', change.to)).toMatchObject({
      ok: true,
      value: { signer: { keyId: changed.ok ? changed.value.keyId : '' } },
    });
    expect((await journal())[1]).toMatchObject({ action: 'user.passphrase', actor_role: 'lead' });
    expect(await verifyJournal(store.db)).toMatchObject({ ok: true, signed: 1 });
  });

  it('keep their passphrase when the old one was wrong, and the journal says nothing', async () => {
    await add();
    const change = { name: 'anna', from: 'wrong', to: 'another horse battery' };
    expect(await changePassphrase(store.db, change, doing.atMs, cost)).toMatchObject({
      ok: false,
      error: { why: 'passphrase-wrong' },
    });
    expect(await signIn(store.db, 'anna', anna.passphrase)).toMatchObject({ ok: true });
    expect(await journal()).toHaveLength(1);
  });

  it('whose stored key was written over are refused as damaged', async () => {
    await add();
    await sql`update users set private_key = '{"v":2}'`.execute(store.db);
    expect(await signIn(store.db, 'anna', anna.passphrase)).toMatchObject({
      ok: false,
      error: { why: 'key-damaged' },
    });
  });
});
