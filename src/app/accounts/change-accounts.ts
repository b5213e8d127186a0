import type { Kysely, Transaction } from 'kysely';
import { fail, ok, type Result } from '#base/result.ts';
import { normalText } from '#cases/journal/canonical-json.ts';
import type { Actor } from '#cases/journal/entry.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { UsersTable } from '#store/schema/users.ts';
import { appendEntry } from '../journal/append-entry.ts';
import { type Account, accountOf, nameKey, type Role } from './account.ts';
import type { AccountRefused } from './account-refused.ts';
import { guessCost, newAccountKey } from './sealed-key.ts';

/** Who does it and when, UTC milliseconds. */
export interface Doing {
  readonly actor: Actor;
  readonly atMs: number;
}

export interface NewAccount {
  readonly name: string;
  /** Name for reports; the same as `name` unless told. */
  readonly display?: string;
  readonly roles: readonly Role[];
  readonly passphrase: string;
}

/** Adds an account with a key of its own. @param cost of guessing its passphrase; tests take less */
export async function addAccount(
  db: Kysely<RecordTables>,
  { name, display = name, roles, passphrase }: NewAccount,
  { actor, atMs }: Doing,
  cost = guessCost,
): Promise<Result<Account, AccountRefused>> {
  if (!accountName.test(name)) return fail({ why: 'name-form', values: { name } });
  if (!displayName.test(display)) return fail({ why: 'display-form', values: { name: display } });
  if ((await rowOfName(db, name)) !== null) return fail({ why: 'name-taken', values: { name } });
  const { keyId, publicKey, sealed } = await newAccountKey(passphrase, cost);
  const row: UsersTable = {
    id: `U-${keyId.slice(0, 12)}`,
    name: normalText(name),
    name_key: nameKey(name),
    display: normalText(display),
    roles: JSON.stringify(roles),
    key_id: keyId,
    public_key: publicKey,
    private_key: sealed,
    created_at_us: atMs * 1000,
    disabled_at_us: null,
  };
  return db.transaction().execute(async (step) => {
    // Somebody else may have been quicker while the key was made.
    if ((await rowOfName(step, name)) !== null) return fail({ why: 'name-taken', values: { name } });
    await step.insertInto('users').values(row).execute();
    const payload = { name: row.name, display: row.display, roles, key_id: keyId, public_key: publicKey };
    await appendEntry(step, { action: 'user.add', subject: row.id, payload, actor, atMs });
    return ok(accountOf(row));
  });
}

/** Takes an account out of use. What it signed stays signed. */
export async function disableAccount(
  db: Kysely<RecordTables>,
  name: string,
  { actor, atMs }: Doing,
): Promise<Result<Account, AccountRefused>> {
  return db.transaction().execute(async (step) => {
    const found = await accountInUse(step, name);
    if (!found.ok) return found;
    const { id } = found.value;
    const disabled = { disabled_at_us: atMs * 1000 };
    await step.updateTable('users').set(disabled).where('id', '=', id).execute();
    const payload = { name: found.value.name };
    await appendEntry(step, { action: 'user.disable', subject: id, payload, actor, atMs });
    return ok(accountOf({ ...found.value, ...disabled }));
  });
}

/** All accounts, in the order in which they were made. */
export async function listAccounts(db: Kysely<RecordTables>): Promise<readonly Account[]> {
  const rows = await db.selectFrom('users').selectAll().orderBy('created_at_us').orderBy('id').execute();
  return rows.map(accountOf);
}

/** The row of an account that may still act. */
export async function accountInUse(
  db: Kysely<RecordTables> | Transaction<RecordTables>,
  name: string,
): Promise<Result<UsersTable, AccountRefused>> {
  const row = await rowOfName(db, name);
  if (row === null) return fail({ why: 'unknown', values: { name } });
  return row.disabled_at_us === null ? ok(row) : fail({ why: 'disabled', values: { name } });
}

/** One word of letters, digits and a few signs: it stands in command lines and in the journal. */
const accountName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]{0,63}$/u;

/** Any text that shows as what it is. */
const displayName = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,200}$/u;

async function rowOfName(db: Kysely<RecordTables>, name: string): Promise<UsersTable | null> {
  const query = db.selectFrom('users').selectAll().where('name_key', '=', nameKey(name));
  return (await query.executeTakeFirst()) ?? null;
}
