import type { Kysely } from 'kysely';
import * as events from './0001-events.ts';

/** One step of the record store's schema. Steps are only ever added; a step that was released is never changed. */
export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/** All steps, in order. The version of a store is how many of them it has. */
export const migrations: readonly Migration[] = [{ name: '0001-events', up: events.up }];
