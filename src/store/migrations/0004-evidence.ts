import type { Migration } from './contract.ts';

/** Files of the evidence that are kept themselves, when the records of a source ended, and the zone they were read in. */
export const migration: Migration = {
  version: 4,
  name: 'evidence',
  async up({ schema }) {
    await schema
      .createTable('evidence_files')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('bytes', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('stored_bytes', 'bigint')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('collected_us', 'bigint', (column) => column.notNull())
      .addColumn('kept_us', 'bigint')
      .execute();
    await schema
      .createTable('evidence_sources')
      .addColumn('file', 'text', (column) => column.notNull())
      .addColumn('inner', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('evidence_sources_key', ['file', 'inner', 'sha256'])
      .execute();
    await schema.createIndex('evidence_sources_sha256').on('evidence_sources').column('sha256').execute();
    await schema.alterTable('evidence').addColumn('expired_us', 'bigint').execute();
    await schema.alterTable('evidence_parts').addColumn('zone', 'text').execute();
  },
};
