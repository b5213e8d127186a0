import type { MessageKey } from '#base/generated/message-keys.ts';
import { fail, type Result } from '#base/result.ts';
import { isoFromUs } from '#base/utc.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { widthOf } from '#reports/formats/text-width.ts';
import { visibleLine } from '#reports/visible.ts';
import type { RecordStore } from '#store/drivers/sqlite/open-record-store.ts';
import type { Account, Role } from '../accounts/account.ts';
import { type AccountRefused, accountError } from '../accounts/account-refused.ts';
import { addAccount, disableAccount, listAccounts } from '../accounts/change-accounts.ts';
import { osActor } from '../accounts/os-actor.ts';
import { newPassphrase, readPassphrase } from '../accounts/passphrase.ts';
import { changePassphrase } from '../accounts/sign-in.ts';
import { defaultWorkspace } from '../paths.ts';
import { hasRecords, withRecords } from '../records/with-records.ts';

interface UserOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

export interface UserAddOptions extends UserOptions {
  readonly display?: string;
  readonly role: readonly Role[];
  readonly passphraseFile?: string;
}

export async function userAdd(name: string, options: UserAddOptions, lang: Lang): Promise<void> {
  const passphrase = orEnd(newPassphrase(given(options.passphraseFile), process.env));
  const { display, role } = options;
  const account = { name, roles: [...new Set(role)].sort(), passphrase, ...(display === undefined ? {} : { display }) };
  const added = await withRecords(workspaceOf(options), ({ db }) => addAccount(db, account, doing()));
  tell(orEnd(added), 'account.added', options, lang);
}

export interface UserListOptions extends UserOptions {
  readonly format: 'table' | 'ndjson';
}

export async function userList(options: UserListOptions, lang: Lang): Promise<void> {
  const workspace = workspaceOf(options);
  const accounts = hasRecords(workspace) ? await withRecords(workspace, ({ db }) => listAccounts(db)) : [];
  const lines =
    options.format === 'ndjson'
      ? accounts.map((account) => JSON.stringify({ kind: 'user', ...shown(account) }))
      : [...accounts.map((account) => tableLine(account, lang)), say(lang, 'account.sum', sumOf(accounts))];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

export async function userDisable(name: string, options: UserOptions, lang: Lang): Promise<void> {
  const disabled = await withAccount(name, options, (db) => disableAccount(db, name, doing()));
  tell(orEnd(disabled), 'account.disabled-now', options, lang);
}

export interface UserPassphraseOptions extends UserOptions {
  readonly passphraseFile?: string;
  readonly newPassphraseFile?: string;
}

export async function userPassphrase(name: string, options: UserPassphraseOptions, lang: Lang): Promise<void> {
  const from = orEnd(readPassphrase(given(options.passphraseFile), process.env));
  const to = orEnd(newPassphrase(givenNew(options.newPassphraseFile), process.env));
  const changed = await withAccount(name, options, (db) => changePassphrase(db, { name, from, to }, Date.now()));
  tell(orEnd(changed), 'account.passphrase-changed', options, lang);
}

/** A workspace without a record store has no accounts, and gets no store by being asked. */
async function withAccount(
  name: string,
  options: UserOptions,
  work: (db: RecordStore['db']) => Promise<Result<Account, AccountRefused>>,
): Promise<Result<Account, AccountRefused>> {
  const workspace = workspaceOf(options);
  if (!hasRecords(workspace)) return fail({ why: 'unknown', values: { name } });
  return withRecords(workspace, ({ db }) => work(db));
}

function workspaceOf({ workspace }: UserOptions): string {
  return workspace ?? defaultWorkspace;
}

function doing() {
  return { actor: osActor(), atMs: Date.now() };
}

function given(file: string | undefined) {
  return { file, option: '--passphrase-file', variable: 'HOLDFAST_PASSPHRASE' };
}

function givenNew(file: string | undefined) {
  return { file, option: '--new-passphrase-file', variable: 'HOLDFAST_NEW_PASSPHRASE' };
}

function orEnd<T>(result: Result<T, AccountRefused>): T {
  if (result.ok) return result.value;
  throw accountError(result.error);
}

/** What was done, as a line or as one JSON object. */
function tell(account: Account, key: MessageKey, { json }: UserOptions, lang: Lang): void {
  const line = json === true ? JSON.stringify(shown(account)) : say(lang, key, { name: account.name, id: account.id });
  process.stdout.write(`${line}\n`);
}

function shown({ id, name, display, roles, keyId, createdAtUs, disabledAtUs }: Account) {
  const disabled = disabledAtUs === null ? null : isoFromUs(disabledAtUs);
  return { id, name, display, roles, keyId, created: isoFromUs(createdAtUs), disabled };
}

const nameColumns = 24;

function tableLine({ id, name, display, roles, disabledAtUs }: Account, lang: Lang): string {
  const state = say(lang, disabledAtUs === null ? 'account.state-used' : 'account.state-disabled');
  const padded = name + ' '.repeat(Math.max(1, nameColumns - widthOf(name)));
  return visibleLine(`${id}  ${padded}${state}  ${roles.join(', ')}  ${display}`);
}

function sumOf(accounts: readonly Account[]) {
  const disabled = accounts.filter(({ disabledAtUs }) => disabledAtUs !== null).length;
  return { count: accounts.length, disabled };
}
