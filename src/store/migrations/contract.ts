import type { Kysely } from 'kysely';

/** Engines the record store runs on. */
export type RecordDialect = 'sqlite';

/**
 * One step forward of the record store's layout; there is none back. A migration that has shipped is never changed.
 *
 * `up` runs in a transaction of its own. It uses the schema builder with the types `text`, `integer` (up to 2^31) and `bigint`,
 * which every engine knows; what only one engine understands stands in a folder of its name.
 */
export interface Migration {
  /** The number in its file name. */
  readonly version: number;
  /** The words in its file name. */
  readonly name: string;
  up(db: Kysely<unknown>, dialect: RecordDialect): Promise<void>;
}
