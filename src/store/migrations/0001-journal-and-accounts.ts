import { type Kysely, sql } from 'kysely';
import type { Migration } from './contract.ts';
import { journalTriggers } from './sqlite/journal-triggers.ts';

/** The journal with its payloads, the accounts, and what they accepted for a time. */
export const migration: Migration = {
  version: 1,
  name: 'journal-and-accounts',
  async up(db, dialect) {
    await addPayloads(db);
    await addJournal(db);
    await addUsers(db);
    await addExceptions(db);
    for (const text of triggers[dialect]) await sql.raw(text).execute(db);
  },
};

const triggers = { sqlite: journalTriggers } as const;

async function addPayloads(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('payloads')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('salt', 'text')
    .addColumn('body', 'text')
    .addColumn('erased_seq', 'bigint')
    .execute();
}

async function addJournal(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('journal')
    .addColumn('chain', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('at_us', 'bigint', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_role', 'text', (column) => column.notNull())
    .addColumn('actor_session', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('payload_hash', 'text', (column) => column.references('payloads.hash'))
    .addColumn('prev', 'text', (column) => column.notNull())
    .addColumn('override', 'text')
    .addColumn('case_id', 'text')
    .addColumn('case_seq', 'bigint')
    .addColumn('case_hash', 'text')
    .addColumn('key_id', 'text')
    .addColumn('signature', 'text')
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addPrimaryKeyConstraint('journal_key', ['chain', 'seq'])
    .addUniqueConstraint('journal_prev', ['chain', 'prev'])
    .addUniqueConstraint('journal_case', ['case_id', 'case_seq'])
    .execute();
  await db.schema.createIndex('journal_payload').on('journal').column('payload_hash').execute();
}

async function addUsers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('users')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('display', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull().unique())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('private_key', 'text', (column) => column.notNull())
    .addColumn('created_at_us', 'bigint', (column) => column.notNull())
    .addColumn('disabled_at_us', 'bigint')
    .execute();
}

async function addExceptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('exceptions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('accepted_by', 'text', (column) => column.notNull())
    .addColumn('accepted_at_us', 'bigint', (column) => column.notNull())
    .addColumn('until_us', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('exceptions_question').on('exceptions').column('question').execute();
}
