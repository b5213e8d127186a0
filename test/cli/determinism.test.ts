import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from './ndjson-lines.ts';
import { type Ended, holdfast, projectRoot, tempFolder } from './run-holdfast.ts';

const samples = join(projectRoot, 'samples');
const shared = join(projectRoot, '../shared/data');
const logs = join(shared, 'evtx/attack-samples');
const rules = join(shared, 'sigma/rules');

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const scan = (cwd: string, ...args: string[]): Ended =>
  holdfast(['scan', ...args, '--format', 'ndjson', '--no-store'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } });

describe('the same input gives the same bytes', () => {
  it('on made-up logs: whatever the number of workers, the cache, the index or the language of the machine', () => {
    const cwd = tempFolder();
    const cold = scan(cwd, samples);
    expect(cold.code).toBe(3);
    expect(linesOf(cold.stdout).length).toBeGreaterThan(30);
    const others = [
      scan(cwd, samples, '--workers', '1'),
      scan(cwd, samples, '--workers', '3'),
      scan(cwd, samples, '--no-cache'),
      scan(cwd, samples, '--full-scan'),
      holdfast(['scan', samples, '--format', 'ndjson', '--lang', 'en'], {
        cwd,
        env: { LANG: 'ja_JP.UTF-8', TZ: 'Asia/Tokyo' },
      }),
    ];
    expect(others.map(({ stdout }) => sha256(stdout))).toEqual(others.map(() => sha256(cold.stdout)));
  });

  it.each([
    ['cut short', (path: string) => truncateSync(path, 5000)],
    ['changed in one byte', changeMiddle],
    ['emptied', (path: string) => truncateSync(path, 0)],
  ])('with a cache that was %s: the rules are compiled again', (_what, damage) => {
    const cwd = tempFolder();
    const before = scan(cwd, samples);
    const folder = join(cwd, 'cache/holdfast');
    const caches = readdirSync(folder).filter((name) => name.endsWith('.rules'));
    expect(caches).toHaveLength(1);
    const path = join(folder, caches[0] ?? '');
    const whole = readFileSync(path);
    damage(path);
    expect(scan(cwd, samples).stdout).toBe(before.stdout);
    expect(sha256(readFileSync(path))).toBe(sha256(whole));
  });

  it('a changed rule is never answered from the cache', () => {
    const cwd = tempFolder({
      'rules/a.yml': readFileSync(join(projectRoot, 'rules/windows/security/audit-log-cleared.yml')),
    });
    const found = () =>
      linesOf(scan(cwd, samples, '--rules', 'rules').stdout).filter((line) => line.kind === 'match').length;
    expect(found()).toBe(1);
    const text = readFileSync(join(cwd, 'rules/a.yml'), 'utf8');
    writeFileSync(join(cwd, 'rules/a.yml'), text.replaceAll('1102', '1103'));
    expect(found()).toBe(0);
  });
});

function changeMiddle(path: string): void {
  const bytes = readFileSync(path);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe.skipIf(!existsSync(logs) || !existsSync(rules))('221 real logs and all rules (needs ../shared/data)', () => {
  const cwd = tempFolder();
  let first: Ended;
  beforeAll(() => {
    first = scan(cwd, logs, '--rules', rules, '--out', 'found.ndjson');
  });
  const found = () => readFileSync(join(cwd, 'found.ndjson'), 'utf8');

  it('are read to the end and give matches', () => {
    expect({ stderr: first.stderr, stdout: first.stdout }).toEqual({ stderr: '', stdout: '' });
    expect(linesOf(found()).at(-1)).toMatchObject({ kind: 'summary', files: expect.any(Number) });
    expect(linesOf(found()).filter((line) => line.kind === 'match').length).toBeGreaterThan(1000);
  });

  it.each([
    ['one worker', ['--workers', '1']],
    ['two workers', ['--workers', '2']],
    ['three workers', ['--workers', '3']],
    ['no cache', ['--no-cache']],
    ['no index', ['--full-scan']],
  ])('come out byte for byte the same with %s', (_what, args) => {
    expect(sha256(scan(cwd, logs, '--rules', rules, ...args).stdout)).toBe(sha256(found()));
  });

  it('every record of every match and finding is the same when it is read again', () => {
    const { code, stdout } = holdfast(['verify', '--from', 'found.ndjson', '--json'], { cwd });
    expect(code).toBe(0);
    const { ok, entries, checked } = JSON.parse(stdout) as { ok: boolean; entries: number; checked: { equal: number } };
    expect({ ok, equal: checked.equal }).toEqual({ ok: true, equal: entries });
    expect(entries).toBeGreaterThan(2000);
  });
});
