import type { Kysely } from 'kysely';
import type { Migration } from './contract.ts';

/** The event store: segments and what they hold, who reads and writes, sources, and the ledger of searches. */
export const migration: Migration = {
  version: 2,
  name: 'events',
  async up(db) {
    await addSegments(db);
    await addEvidence(db);
    await addLeases(db);
    await addSources(db);
    await addSearches(db);
  },
};

async function addSegments({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('segments')
    .addColumn('path', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('rows', 'bigint', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('from_us', 'bigint')
    .addColumn('to_us', 'bigint')
    .addColumn('filled', 'text', (column) => column.notNull())
    .addColumn('logs', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('added_us', 'bigint', (column) => column.notNull())
    .addColumn('ended_us', 'bigint')
    .execute();
  await schema.createIndex('segments_state').on('segments').columns(['state', 'from_us']).execute();
}

async function addEvidence({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('evidence')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('records', 'bigint', (column) => column.notNull())
    .addColumn('complete', 'integer', (column) => column.notNull())
    .addColumn('first_read_us', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('evidence_bytes').on('evidence').column('bytes').execute();
  await schema
    .createTable('begun')
    .addColumn('lease', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('begun_key', ['lease', 'bytes'])
    .execute();
  await schema
    .createTable('evidence_parts')
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('start', 'bigint', (column) => column.notNull())
    .addColumn('end', 'bigint')
    .addColumn('first_row', 'bigint', (column) => column.notNull())
    .addColumn('rows', 'bigint', (column) => column.notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('evidence_parts_sha256').on('evidence_parts').column('sha256').execute();
}

async function addLeases({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('leases')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('pid', 'bigint', (column) => column.notNull())
    .addColumn('machine', 'text', (column) => column.notNull())
    .addColumn('since_us', 'bigint', (column) => column.notNull())
    .execute();
}

async function addSources({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('sources')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('keep_days', 'integer')
    .addColumn('hold_reason', 'text')
    .addColumn('changed_us', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('batches')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('rows', 'bigint', (column) => column.notNull())
    .addColumn('added_us', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('batches_key', ['source', 'idempotency_key'])
    .execute();
}

async function addSearches({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('searches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('question_sha256', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('from_us', 'bigint')
    .addColumn('to_us', 'bigint')
    .addColumn('sources', 'text', (column) => column.notNull())
    .addColumn('segments', 'bigint', (column) => column.notNull())
    .addColumn('files', 'bigint', (column) => column.notNull())
    .addColumn('records', 'bigint', (column) => column.notNull())
    .addColumn('hits', 'bigint', (column) => column.notNull())
    .addColumn('started_us', 'bigint', (column) => column.notNull())
    .addColumn('duration_us', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .execute();
}
