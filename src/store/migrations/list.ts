import { migration as journalAndAccounts } from './0001-journal-and-accounts.ts';
import type { Migration } from './contract.ts';

/** All migrations in their order: numbers from 1 without gaps. */
export const migrations: readonly Migration[] = [journalAndAccounts];
