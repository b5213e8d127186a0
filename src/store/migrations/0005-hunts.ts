import type { Kysely } from 'kysely';
import type { Migration } from './contract.ts';

/** Saved hunts with the versions of their questions, what their runs found and what was concluded. */
export const migration: Migration = {
  version: 5,
  name: 'hunts',
  async up(db) {
    await addHunts(db);
    await addVersions(db);
    await nameHuntsInLedger(db);
    await addConclusions(db);
    await addEvidence(db);
  },
};

async function addHunts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('hunts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('hypothesis', 'text', (column) => column.notNull())
    .addColumn('expected', 'text')
    .addColumn('next_steps', 'text')
    .addColumn('techniques', 'text', (column) => column.notNull())
    .addColumn('actors', 'text', (column) => column.notNull())
    .addColumn('needs', 'text', (column) => column.notNull())
    .addColumn('ready', 'text')
    .addColumn('mark', 'text')
    .addColumn('schedule', 'text')
    .addColumn('owner', 'text', (column) => column.references('users.id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('claim', 'text')
    .addColumn('created_us', 'bigint', (column) => column.notNull())
    .addColumn('changed_us', 'bigint', (column) => column.notNull())
    .execute();
}

async function addVersions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('hunt_versions')
    .addColumn('hunt', 'text', (column) => column.notNull().references('hunts.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('question_sha256', 'text', (column) => column.notNull())
    .addColumn('added_us', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('hunt_versions_key', ['hunt', 'version'])
    .execute();
}

/** Which saved hunt a search was a run of, and the version that was asked; null for any other search. */
async function nameHuntsInLedger({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('searches').addColumn('hunt', 'text').execute();
  await schema.alterTable('searches').addColumn('hunt_version', 'integer').execute();
  await schema.createIndex('searches_hunt').on('searches').columns(['hunt', 'started_us']).execute();
}

async function addConclusions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('hunt_conclusions')
    .addColumn('hunt', 'text', (column) => column.notNull().references('hunts.id'))
    .addColumn('search', 'text', (column) => column.notNull().references('searches.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('at_us', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('hunt_conclusions_key', ['hunt', 'search', 'number'])
    .execute();
}

async function addEvidence({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('hunt_evidence')
    .addColumn('search', 'text', (column) => column.notNull().references('searches.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('finding', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('records', 'bigint', (column) => column.notNull())
    .addColumn('pointers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('hunt_evidence_key', ['search', 'number'])
    .execute();
}
