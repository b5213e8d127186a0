import type { Kysely } from 'kysely';
import type { Migration } from './contract.ts';

/** Indicators with who states them and where they were seen, warning lists, exploited vulnerabilities, indexes of segments. */
export const migration: Migration = {
  version: 3,
  name: 'intel',
  async up(db) {
    await addIndicators(db);
    await addProvenances(db);
    await addSightings(db);
    await addLists(db);
    await addExploited(db);
    await addFiles(db);
  },
};

async function addIndicators({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('indicators')
    .addColumn('id', 'bigint', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('subdomains', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('whys', 'text', (column) => column.notNull())
    .addColumn('added_us', 'bigint', (column) => column.notNull())
    .addColumn('changed_us', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('indicators_value', ['kind', 'value'])
    .execute();
}

async function addProvenances({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('provenances')
    .addColumn('indicator', 'bigint', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('tlp', 'text')
    .addColumn('pap', 'text')
    .addColumn('confidence', 'integer')
    .addColumn('valid_from_us', 'bigint')
    .addColumn('valid_until_us', 'bigint')
    .addColumn('received_us', 'bigint', (column) => column.notNull())
    .addColumn('expires_us', 'bigint', (column) => column.notNull())
    .addColumn('licence', 'text', (column) => column.notNull())
    .addColumn('labels', 'text', (column) => column.notNull())
    .addColumn('actors', 'text', (column) => column.notNull())
    .addColumn('software', 'text', (column) => column.notNull())
    .addColumn('comment', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('provenances_key', ['indicator', 'source', 'source_id'])
    .execute();
}

async function addSightings({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('sightings')
    .addColumn('indicator', 'bigint', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('first_us', 'bigint')
    .addColumn('last_us', 'bigint')
    .addColumn('count', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sightings_key', ['indicator', 'host'])
    .execute();
}

async function addLists({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('warning_lists')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('added_us', 'bigint', (column) => column.notNull())
    .execute();
}

async function addExploited({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('exploited')
    .addColumn('cve', 'text', (column) => column.notNull())
    .addColumn('euvd', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('vendor', 'text', (column) => column.notNull())
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('listed_us', 'bigint')
    .addColumn('patched_us', 'bigint')
    .addColumn('due_us', 'bigint')
    .addColumn('exploitation', 'text', (column) => column.notNull())
    .addColumn('actors', 'text', (column) => column.notNull())
    .addColumn('weaknesses', 'text', (column) => column.notNull())
    .addColumn('sources', 'text', (column) => column.notNull())
    .addColumn('received_us', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('exploited_key', ['cve', 'euvd', 'source'])
    .execute();
}

async function addFiles({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('intel_files')
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('received_us', 'bigint', (column) => column.notNull())
    .addColumn('added', 'bigint', (column) => column.notNull())
    .addColumn('merged', 'bigint', (column) => column.notNull())
    .addColumn('quarantined', 'bigint', (column) => column.notNull())
    .addColumn('refused', 'bigint', (column) => column.notNull())
    .addColumn('not_usable', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('intel_files_key', ['sha256', 'source'])
    .execute();
  await schema
    .createTable('intel_marks')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('intel_marks_key', ['place', 'item'])
    .execute();
  await schema
    .createTable('segment_values')
    .addColumn('segment', 'text', (column) => column.primaryKey())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('rows', 'bigint', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .execute();
}
