import { migration as journalAndAccounts } from './0001-journal-and-accounts.ts';
import { migration as events } from './0002-events.ts';
import { migration as intel } from './0003-intel.ts';
import { migration as evidence } from './0004-evidence.ts';
import { migration as hunts } from './0005-hunts.ts';
import type { Migration } from './contract.ts';

/** All migrations in their order: numbers from 1 without gaps. */
export const migrations: readonly Migration[] = [journalAndAccounts, events, intel, evidence, hunts];
