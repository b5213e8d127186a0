import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const passphrase = { HOLDFAST_PASSPHRASE: 'correct horse battery' };
const user = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  holdfast(['user', ...args], { cwd, env });

/** A refusal is three lines: what, why, what to do. */
function expectRefusal({ code, stdout, stderr }: ReturnType<typeof user>, exit: number, said: string): void {
  expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: exit, stdout: '', lines: 4 });
  expect(stderr).toContain(said);
}

describe('user', () => {
  it('adds accounts, lists them and takes them out of use', () => {
    const cwd = tempFolder();
    const added = user(
      cwd,
      ['add', 'anna', '--display', 'Anna Example', '--role', 'lead', 'auditor', '--json'],
      passphrase,
    );
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(added.stdout)).toMatchObject({ name: 'anna', roles: ['auditor', 'lead'], disabled: null });
    expect(user(cwd, ['add', '佐藤'], passphrase).code).toBe(0);
    expect(user(cwd, ['disable', 'anna'])).toMatchObject({ code: 0, stderr: '' });
    const listed = linesOf(user(cwd, ['list', '--format', 'ndjson']).stdout);
    expect(listed.map(({ kind, name, roles }) => ({ kind, name, roles }))).toEqual([
      { kind: 'user', name: 'anna', roles: ['auditor', 'lead'] },
      { kind: 'user', name: '佐藤', roles: ['handler'] },
    ]);
    expect(listed.map(({ disabled }) => disabled === null)).toEqual([false, true]);
    expect(user(cwd, ['list', '--lang', 'ja']).stdout).toContain('アカウント2件（うち無効1件）。');
  });

  it('keeps them where nobody else can read', () => {
    const cwd = tempFolder();
    user(cwd, ['add', 'anna'], passphrase);
    expect(statSync(join(cwd, '.holdfast')).mode & 0o777).toBe(0o700);
    expect(statSync(join(cwd, '.holdfast/records.sqlite')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(cwd, '.holdfast/records.sqlite')).includes(passphrase.HOLDFAST_PASSPHRASE)).toBe(false);
  });

  it('changes a passphrase, which is read from files or pipes', () => {
    const cwd = tempFolder({ old: 'correct horse battery\nnothing else is read\n', new: 'another horse battery\r\n' });
    user(cwd, ['add', 'anna', '--passphrase-file', 'old']);
    const change = ['passphrase', 'anna', '--passphrase-file', 'old', '--new-passphrase-file', 'new'];
    expect(user(cwd, change)).toMatchObject({ code: 0, stderr: '' });
    expectRefusal(user(cwd, change), 6, 'not the one that seals');
  });

  it('makes no record store for whoever only looks', () => {
    const cwd = tempFolder();
    expect(user(cwd, ['list'])).toMatchObject({ code: 0, stdout: '0 accounts, 0 out of use.\n' });
    expectRefusal(user(cwd, ['disable', 'anna']), 2, 'no account called anna');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['no passphrase', ['add', 'bert'], {}, 'HOLDFAST_PASSPHRASE'],
    ['a short one', ['add', 'bert'], { HOLDFAST_PASSPHRASE: 'ありがとう' }, '5 characters'],
    ['one as long as a book', ['add', 'bert'], { HOLDFAST_PASSPHRASE: 'x'.repeat(2000) }, '1,024'],
    ['a passphrase file that is none', ['add', 'bert', '--passphrase-file', '.'], {}, 'EISDIR'],
    ['a passphrase file that is missing', ['add', 'bert', '--passphrase-file', 'none'], {}, 'ENOENT'],
    ['a name that is taken', ['add', 'ANNA'], passphrase, 'already is an account'],
    ['a name that is none', ['add', 'a b'], passphrase, 'letter or digit'],
    ['a display name that ends lines', ['add', 'bert', '--display', 'a\nb'], passphrase, 'invisible'],
    ['a role that is none', ['add', 'bert', '--role', 'king'], passphrase, 'king'],
    ['an unknown account', ['passphrase', 'bert'], { ...passphrase, HOLDFAST_NEW_PASSPHRASE: 'x'.repeat(12) }, 'bert'],
  ])('refuses %s in three lines', (_what, args, env, said) => {
    const cwd = tempFolder();
    user(cwd, ['add', 'anna'], passphrase);
    expectRefusal(user(cwd, args, env), 2, said);
  });

  it.each([
    ['notes', 'these are notes and no database, as long as they may be'],
    ['a damaged store', 'SQLite format 3\u0000'],
  ])('refuses %s in the place of the record store, in three lines', (_what, text) => {
    const cwd = tempFolder({ '.holdfast/records.sqlite': text });
    expectRefusal(user(cwd, ['list']), 4, 'records.sqlite cannot be used');
    expect(readFileSync(join(cwd, '.holdfast/records.sqlite'), 'utf8')).toBe(text);
  });

  it('never waits for an answer, not even where a pipe stands for the store', () => {
    const cwd = tempFolder({ '.holdfast/x': '' });
    execFileSync('mkfifo', [join(cwd, '.holdfast/records.sqlite')]);
    expectRefusal(user(cwd, ['list']), 4, 'EISDIR');
    writeFileSync(join(cwd, 'plain'), '');
    expectRefusal(user(cwd, ['add', 'anna', '--workspace', 'plain'], passphrase), 4, 'ENOTDIR');
  });
});
