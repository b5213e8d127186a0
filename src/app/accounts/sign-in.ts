import type { Kysely } from 'kysely';
import { fail, ok, type Result } from '#base/result.ts';
import type { Signer } from '#cases/journal/approval.ts';
import type { Actor } from '#cases/journal/entry.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { UsersTable } from '#store/schema/users.ts';
import { appendEntry } from '../journal/append-entry.ts';
import { type Account, accountOf } from './account.ts';
import type { AccountRefused } from './account-refused.ts';
import { accountInUse } from './change-accounts.ts';
import { guessCost, openKey, sealKey } from './sealed-key.ts';

/** Somebody who has proved who they are: entries by this actor with this signer are approvals. */
export interface SignedIn {
  readonly account: Account;
  readonly actor: Actor;
  readonly signer: Signer;
}

/** Opens the key of an account by its passphrase. */
export async function signIn(
  db: Kysely<RecordTables>,
  name: string,
  passphrase: string,
): Promise<Result<SignedIn, AccountRefused>> {
  const found = await accountInUse(db, name);
  return found.ok ? openAccount(found.value, passphrase) : found;
}

export interface NewPassphrase {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Gives an account another passphrase: the key stays, so what it signed stays signed. The entry is signed by it. */
export async function changePassphrase(
  db: Kysely<RecordTables>,
  { name, from, to }: NewPassphrase,
  atMs: number,
  cost = guessCost,
): Promise<Result<Account, AccountRefused>> {
  const before = await accountInUse(db, name);
  if (!before.ok) return before;
  const signedIn = await openAccount(before.value, from);
  if (!signedIn.ok) return signedIn;
  const { account, actor, signer } = signedIn.value;
  const sealed = await sealKey(signer.privateKey, to, cost);
  return db.transaction().execute(async (step) => {
    const found = await accountInUse(step, name);
    if (!found.ok) return found;
    // Somebody else has given it another one meanwhile.
    if (found.value.private_key !== before.value.private_key)
      return fail({ why: 'passphrase-wrong', values: { name } });
    await step.updateTable('users').set({ private_key: sealed }).where('id', '=', account.id).execute();
    const payload = { name: account.name };
    await appendEntry(step, { action: 'user.passphrase', subject: account.id, payload, actor, atMs, signer });
    return ok(account);
  });
}

async function openAccount(row: UsersTable, passphrase: string): Promise<Result<SignedIn, AccountRefused>> {
  const opened = await openKey({ publicKey: row.public_key, sealed: row.private_key }, passphrase);
  if (!opened.ok)
    return fail({ why: opened.error === 'wrong' ? 'passphrase-wrong' : 'key-damaged', values: { name: row.name } });
  const account = accountOf(row);
  const actor = { id: account.id, role: account.roles.join('+'), session: null };
  return ok({ account, actor, signer: { keyId: row.key_id, privateKey: opened.value } });
}
