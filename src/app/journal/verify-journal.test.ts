import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyIdOf, type Signer } from '#cases/journal/approval.ts';
import type { RecordStore } from '#store/drivers/sqlite/open-record-store.ts';
import type { JournalTable } from '#store/schema/journal.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { openTestStore, tempStorePath } from '#store/testing/temp-store.ts';
import { appendEntry, type NewEntry } from './append-entry.ts';
import { erasePayload } from './erase-payload.ts';
import { verifyJournal } from './verify-journal.ts';

const anna = { id: 'anna', role: 'claimed', session: null };
const start = Date.UTC(2026, 0, 1);

const add = (db: Kysely<RecordTables>, entry: Partial<NewEntry> = {}) =>
  db.transaction().execute((step) =>
    appendEntry(step, {
      action: 'note',
      subject: 'S-1',
      payload: { said: '日本語' },
      actor: anna,
      atMs: start,
      ...entry,
    }),
  );

/** A key of an account, and what signs with it. */
async function addSigner(db: Kysely<RecordTables>): Promise<Signer> {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('hex');
  const keyId = keyIdOf(publicKey);
  const user = { id: 'U-1', name: 'Anna', name_key: 'anna', display: 'Anna', roles: '[]', private_key: '{}' };
  await db
    .insertInto('users')
    .values({ ...user, key_id: keyId, public_key: publicKey, created_at_us: 1, disabled_at_us: null })
    .execute();
  return { keyId, privateKey: pair.privateKey };
}

/** Entries of every kind. The payload of global entry 2 is erased by entry 8; entry 12 has neither payload nor case. */
async function fill(db: Kysely<RecordTables>): Promise<void> {
  const signer = await addSigner(db);
  await add(db);
  const { hash } = await add(db, { payload: { person: 'Example Person' } });
  await add(db, { caseId: 'C-1' });
  await add(db, { caseId: 'C-2', signer, override: { guard: 'm3', reason: 'life at risk' } });
  await add(db, { signer, actor: { id: 'U-1', role: 'lead', session: 's-1' } });
  await add(db, { caseId: 'C-1', subject: "'; delete from journal; --" });
  await add(db, { caseId: 'C-1', action: 'Å', atMs: start + 5 });
  const { payload_hash: payloadHash } = await db
    .selectFrom('journal')
    .select('payload_hash')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  await db
    .transaction()
    .execute((step) =>
      erasePayload(step, { payloadHash: payloadHash ?? '', reason: 'asked for', actor: anna, atMs: start + 6 }),
    );
  for (const seq of [9, 10, 11]) await add(db, { atMs: start + seq });
  const { payload: _, ...bare } = { payload: null, action: 'stop', subject: 'S-1', actor: anna, atMs: start + 12 };
  await db.transaction().execute((step) => appendEntry(step, bare));
}

describe('verifying the journal', () => {
  it('finds an empty one good', async () => {
    const { db, close } = await openTestStore();
    expect(await verifyJournal(db)).toMatchObject({ ok: true, entries: 0, firstBad: null });
    await close();
  });

  it('follows all chains and counts what was signed and erased', async () => {
    const { db, close } = await openTestStore();
    await fill(db);
    expect(await verifyJournal(db)).toEqual({
      ok: true,
      firstBad: null,
      entries: 12,
      caseEntries: 4,
      signed: 2,
      erased: 1,
      clockBack: 0,
      firstClockBack: null,
    });
    await close();
  });

  it('goes on over more entries than it holds at a time', async () => {
    const { db, close } = await openTestStore();
    await db.transaction().execute(async (step) => {
      for (let each = 0; each < 1001; each++)
        await appendEntry(step, {
          action: 'note',
          subject: `${each}`,
          actor: anna,
          atMs: start,
          caseId: `C-${each % 3}`,
        });
    });
    expect(await verifyJournal(db)).toMatchObject({ ok: true, entries: 1001, caseEntries: 1001 });
    await close();
  });

  it('flags a clock that went back, which proves nothing', async () => {
    const { db, close } = await openTestStore();
    await add(db);
    await add(db, { atMs: start - 1 });
    expect(await verifyJournal(db)).toMatchObject({
      ok: true,
      clockBack: 1,
      firstClockBack: { chain: 'global', seq: 2 },
    });
    await close();
  });

  it('says so where a row holds a number that nothing of ours can hold', async () => {
    const { db, close } = await openTestStore();
    await fill(db);
    await sql`drop trigger journal_no_update`.execute(db);
    await sql`update journal set at_us = 9007199254740993 where chain = 'global' and seq = 3`.execute(db);
    expect(await verifyJournal(db)).toMatchObject({ ok: false, firstBad: { seq: 1, why: 'unreadable' } });
    await close();
  });
});

describe('the store itself', () => {
  let store: RecordStore;
  beforeAll(async () => {
    store = await openTestStore();
    await fill(store.db);
  });
  afterAll(() => store.close());

  it.each([
    ["update journal set subject = 'x' where seq = 1"],
    ['delete from journal where seq = 12'],
    [`insert or replace into journal select * from journal where seq = 1`],
    [
      `insert into journal select chain, 20, at_us, actor_id, actor_role, actor_session, action, subject, payload_hash, hash,
      override, case_id, case_seq, case_hash, key_id, signature, 'new' from journal where chain = 'global' and seq = 12`,
    ],
  ])('refuses to change the journal: %s', async (statement) => {
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow('journal-append-only');
  });

  it.each([
    ["update payloads set body = '{}' where body is not null"],
    ['delete from payloads'],
    ['insert or replace into payloads select hash, salt, body, null from payloads where body is not null'],
    ['update payloads set salt = null, body = null, erased_seq = 1 where body is not null'],
  ])('refuses to change a payload but by an erasure that is told of: %s', async (statement) => {
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow('payload-only-erased');
  });

  it('keeps nothing of an erased payload in its file', async () => {
    const path = tempStorePath();
    const { db, close } = await openTestStore(path);
    await fill(db);
    await close();
    const bytes = readFileSync(path);
    expect([bytes.includes('日本語'), bytes.includes('Example Person')]).toEqual([true, false]);
  });

  it('has nothing to erase twice', async () => {
    const gone = await store.db
      .selectFrom('payloads')
      .select('hash')
      .where('body', 'is', null)
      .executeTakeFirstOrThrow();
    const again = store.db
      .transaction()
      .execute((step) => erasePayload(step, { payloadHash: gone.hash, reason: 'again', actor: anna, atMs: start }));
    expect(await again).toBeNull();
  });
});

describe('whoever changes the file itself', () => {
  let store: RecordStore;
  let rows: readonly JournalTable[];
  beforeAll(async () => {
    store = await openTestStore();
    await fill(store.db);
    rows = await store.db.selectFrom('journal').selectAll().orderBy('chain').orderBy('seq').execute();
    for (const name of ['no_update', 'no_delete', 'follows']) await run(`drop trigger journal_${name}`);
    for (const name of ['no_delete', 'new', 'only_erased']) await run(`drop trigger payloads_${name}`);
    await run('pragma foreign_keys = off');
    for (const table of ['journal', 'payloads']) await run(`create table ${table}_before as select * from ${table}`);
  });
  afterAll(() => store.close());

  const run = (statement: string) => sql.raw(statement).execute(store.db);

  /** What verifying says of the file after the change, which is then taken back; null where the tables refuse it. */
  async function afterChange(
    change: ReturnType<typeof sql>,
  ): Promise<{ chain: string; seq: number | null } | null | 'no'> {
    const done = await change.execute(store.db).catch(() => null);
    const report = done === null || done.numAffectedRows === 0n ? 'no' : (await verifyJournal(store.db)).firstBad;
    for (const table of ['journal', 'payloads']) {
      await run(`delete from ${table}`);
      await run(`insert into ${table} select * from ${table}_before`);
    }
    return report;
  }

  /** Where a change has to show: at its row, but for what tells of an erasure (entry 8) at the erased entry (2). */
  function shownAt({ chain, seq }: JournalTable, column: keyof JournalTable = 'seq') {
    const tellsOfErasure = chain === 'global' && seq === 8 && ['chain', 'seq', 'action', 'subject'].includes(column);
    return tellsOfErasure ? { chain, seq: 2 } : { chain, seq };
  }

  /** A row that is moved shows where it now stands or where it is missing, whichever comes first; any other where it is. */
  function expectShown(
    at: { readonly seq: number | null } | null,
    row: JournalTable,
    column: keyof JournalTable,
  ): void {
    if (column === 'chain' || column === 'seq') expect(at?.seq ?? Number.NaN).toBeLessThanOrEqual(row.seq);
    else expect(at).toMatchObject(shownAt(row, column));
  }

  const anyRow = fc.nat().map((index) => rows[index % rows.length] as JournalTable);
  const columns: readonly (keyof JournalTable)[] = [
    'chain',
    'seq',
    'at_us',
    'actor_id',
    'actor_role',
    'actor_session',
    'action',
    'subject',
    'payload_hash',
    'prev',
    'override',
    'case_id',
    'case_seq',
    'case_hash',
    'key_id',
    'signature',
    'hash',
  ];
  const anyValue = fc.oneof(
    fc.constant(null),
    fc.maxSafeInteger(),
    fc.integer({ min: -2, max: 14 }),
    fc.string(),
    fc.constantFrom('global', 'case/C-1', 'C-1', '{}', '0'.repeat(64)),
  );

  it('is found out by any other value in any column, at that entry', async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, fc.constantFrom(...columns), anyValue, async (row, column, value) => {
        // Columns have a type, which turns "7" into 7.
        fc.pre(String(value) !== String(row[column]) && !(typeof value === 'string' && value.trim() !== value));
        const at = await afterChange(
          sql`update journal set ${sql.ref(column)} = ${value} where chain = ${row.chain} and seq = ${row.seq}`,
        );
        if (at === 'no') return fc.pre(false);
        expectShown(at, row, column);
      }),
      { numRuns: 400 },
    );
  });

  it('is found out by one more, fewer or other character in any text, at that entry', async () => {
    const changes: readonly ((text: string) => string)[] = [
      (text) => `${text} `,
      (text) => text.slice(0, -1),
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
    ];
    await fc.assert(
      fc.asyncProperty(
        anyRow,
        fc.constantFrom(...columns),
        fc.constantFrom(...changes),
        async (row, column, change) => {
          const before = row[column];
          fc.pre(typeof before === 'string' && change(before) !== before);
          const at = await afterChange(
            sql`update journal set ${sql.ref(column)} = ${change(String(before))} where chain = ${row.chain} and seq = ${row.seq}`,
          );
          if (at === 'no') return fc.pre(false);
          expectShown(at, row, column);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is found out by any entry that is gone but the last, at its number', async () => {
    for (const row of rows) {
      if (row.chain === 'global' && row.seq === 12) continue;
      const at = await afterChange(sql`delete from journal where chain = ${row.chain} and seq = ${row.seq}`);
      expect(at).toMatchObject(shownAt(row));
    }
  });

  it('is found out by entries cut off at the end, unless nothing else speaks of them: that is for checkpoints', async () => {
    expect(await afterChange(sql`delete from journal where chain = 'global' and seq >= 11`)).toMatchObject({
      seq: null,
      why: 'payload-unlinked',
    });
    expect(await afterChange(sql`delete from journal where chain = 'global' and seq >= 12`)).toBeNull();
  });

  it('is found out by a case that is gone whole, in one chain or in both', async () => {
    expect(await afterChange(sql`delete from journal where chain = 'case/C-1'`)).toMatchObject({
      chain: 'case/C-1',
      seq: 1,
    });
    expect(await afterChange(sql`delete from journal where chain = 'case/C-1' or case_id = 'C-1'`)).toMatchObject({
      chain: 'global',
      seq: 3,
    });
  });

  it('is found out by any two entries of a chain in each other’s place, at the first', async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, anyRow, async (one, other) => {
        fc.pre(one.chain === other.chain && one.seq < other.seq);
        const at = await afterChange(
          sql`update journal set seq = case seq when ${one.seq} then ${other.seq} + 1000 else ${one.seq} + 1000 end
              where chain = ${one.chain} and seq in (${one.seq}, ${other.seq})`,
        );
        expect(at).toMatchObject({ chain: one.chain, seq: Math.min(shownAt(one).seq, shownAt(other).seq) });
      }),
      { numRuns: 30 },
    );
  });

  it('is found out by an entry put in, wherever it says it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRow,
        fc.integer({ min: -3, max: 20 }),
        fc.constantFrom('global', 'case/C-1', 'x'),
        async (row, seq, chain) => {
          const at = await afterChange(
            sql`insert into journal (chain, seq, at_us, actor_id, actor_role, action, subject, prev, hash)
              values (${chain}, ${seq}, ${row.at_us}, 'anna', 'claimed', 'note', 'S-1', ${`${row.hash}x`}, 'f')`,
          );
          fc.pre(at !== 'no');
          expect(at).not.toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is found out by a payload that is changed or gone, at the entry that it belongs to', async () => {
    for (const row of rows.filter(
      (each) => each.payload_hash !== null && !(each.chain === 'global' && each.seq === 2),
    )) {
      const { chain, seq, payload_hash: hash } = row;
      for (const change of [
        sql`update payloads set body = body || ' ' where hash = ${hash}`,
        sql`update payloads set salt = upper(salt) || 'x' where hash = ${hash}`,
        sql`update payloads set erased_seq = 1 where hash = ${hash}`,
        sql`update payloads set salt = null, body = null, erased_seq = 8 where hash = ${hash}`,
        sql`delete from payloads where hash = ${hash}`,
      ])
        expect(await afterChange(change)).toMatchObject({ chain, seq });
    }
  });

  it('is found out by another key in the place of an account’s', async () => {
    await run('create table users_before as select * from users');
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('hex');
    const at = await afterChange(sql`update users set public_key = ${other}`);
    await run('update users set public_key = (select public_key from users_before)');
    expect(at).toMatchObject({ chain: 'case/C-2', seq: 1, why: 'signature' });
  });
});
