import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tarOf } from '#app/scan/unpack/testing/made-tar.ts';
import { zipOf } from '#app/scan/unpack/testing/made-zip.ts';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const event = (name: string, i: number) =>
  `{"eventVersion":"1.08","eventTime":"2026-01-02T03:04:0${i}Z","eventSource":"s3.amazonaws.com","eventName":"${name}","eventID":"${i}"}\n`;
const trail = [1, 2, 3].map((i) => event('GetObject', i)).join('');
const awsRule = [
  'title: object read',
  `id: ${ruleId(2)}`,
  'level: high',
  'logsource: {product: aws, service: cloudtrail}',
  'detection: {read: {eventName: GetObject}, condition: read}',
  '',
].join('\n');

/** Logs of three kinds, scanned: a file of ranges, a stream, and a stream in gzip. */
function scanned(...args: string[]): string {
  const cwd = tempFolder({
    'logs/a.evtx': logOf(started('say one', 0), started('say nothing', 1)),
    'logs/trail.ndjson': trail,
    'logs/packed.ndjson.gz': gzipSync(event('GetObject', 4)),
    'rules/one.yml': ruleFor('one', { id: ruleId(1) }),
    'rules/aws.yml': awsRule,
  });
  expect(scan(cwd, ...args).code).toBe(0);
  return cwd;
}

const scan = (cwd: string, ...args: string[]) =>
  holdfast(['scan', 'logs', '--rules', 'rules', '--format', 'ndjson', '--out', 'found.ndjson', ...args], { cwd });
const copiesIn = (cwd: string) => globSync('.holdfast/evidence/**/*.*', { cwd }).sort();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const copyOf = (cwd: string, path: string) => {
  const hash = sha256(readFileSync(join(cwd, path)));
  return join(cwd, '.holdfast/evidence', hash.slice(0, 2), `${hash}.zst`);
};
const verify = (cwd: string, ...args: string[]) => holdfast(['verify', ...args], { cwd });

describe('a scan', () => {
  it('keeps each file as it lies on the disk, compressed, under its hash', () => {
    const cwd = scanned();
    const kept = ['logs/a.evtx', 'logs/trail.ndjson', 'logs/packed.ndjson.gz'];
    expect(copiesIn(cwd)).toHaveLength(3);
    for (const path of kept)
      expect(zstdDecompressSync(readFileSync(copyOf(cwd, path)))).toEqual(readFileSync(join(cwd, path)));
  });

  it('keeps nothing of a file that is kept, but for a copy that was taken away', () => {
    const cwd = scanned();
    const [first = ''] = copiesIn(cwd);
    const [, second = ''] = copiesIn(cwd);
    writeFileSync(join(cwd, second), Buffer.alloc(readFileSync(join(cwd, second)).length));
    rmSync(join(cwd, first));
    expect(scan(cwd).code).toBe(0);
    expect(existsSync(join(cwd, first))).toBe(true);
    // Not written again: it is still what was put there.
    expect(readFileSync(join(cwd, second)).every((byte) => byte === 0)).toBe(true);
  });

  it('keeps references only when told so, and the files once it is told otherwise', () => {
    const cwd = scanned('--evidence', 'reference');
    expect(copiesIn(cwd)).toEqual([]);
    rmSync(join(cwd, 'logs/trail.ndjson'));
    expect(JSON.parse(verify(cwd, '--json').stdout)).toMatchObject({ ok: false, fromCopies: { gone: 0 } });
    expect(scan(cwd).code).toBe(0);
    expect(copiesIn(cwd)).toHaveLength(2);
  });

  it('refuses a choice that it does not know', () => {
    const { code, stderr } = scan(tempFolder({ 'logs/a': trail }), '--evidence', 'burn');
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 3 });
  });

  it('ends in three lines where a copy cannot be written, and goes on when run again', () => {
    const blocked = { '.holdfast/evidence': 'a file in the way' };
    const cwd = tempFolder({ 'logs/trail.ndjson': trail, 'rules/aws.yml': awsRule, ...blocked });
    const { code, stderr } = scan(cwd);
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 4, lines: 3 });
    expect(stderr).toContain('/.holdfast/evidence/');
    rmSync(join(cwd, '.holdfast/evidence'));
    expect(scan(cwd).code).toBe(0);
    expect(copiesIn(cwd)).toHaveLength(1);
  });
});

describe('kept files', () => {
  it('prove every record when the originals are gone, to verify as well as to a hunt', () => {
    const cwd = scanned();
    const before = JSON.parse(verify(cwd, '--from', 'found.ndjson', '--json').stdout) as { entries: number };
    const hunted = hunt(cwd);
    rmSync(join(cwd, 'logs'), { recursive: true });
    const { code, stdout } = verify(cwd, '--from', 'found.ndjson', '--json');
    expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({
      code: 0,
      ok: true,
      entries: before.entries,
      fromCopies: { gone: before.entries, changed: 0 },
    });
    expect(before.entries).toBe(10);
    expect(verify(cwd).stdout).toContain('5 records were read from kept copies: the file is not where it was read.');
    expect(hunt(cwd)).toEqual(hunted);
    expect(holdfast(['hunt', '--rule', 'rules'], { cwd }).stdout).toContain('5 records are proved by the kept copy');
  });

  it('prove records of what stands in archives', async () => {
    const two = {
      'a/one.ndjson': Buffer.from(event('GetObject', 1)),
      'two.ndjson': Buffer.from(event('GetObject', 2)),
    };
    const inner = zipOf({ name: 'deep.ndjson', content: Buffer.from(event('GetObject', 3)) });
    const cwd = tempFolder({
      'logs/set.tar.gz': gzipSync(await tarOf(two)),
      'logs/set.zip': zipOf({ name: 'in.zip', content: inner }, { name: 'a.evtx', content: logOf(started('one', 0)) }),
      'rules/one.yml': ruleFor('one', { id: ruleId(1) }),
      'rules/aws.yml': awsRule,
    });
    expect(scan(cwd).code).toBe(0);
    expect(JSON.parse(verify(cwd, '--from', 'found.ndjson', '--json').stdout)).toMatchObject({ ok: true, entries: 8 });
    rmSync(join(cwd, 'logs'), { recursive: true });
    const proved = { ok: true, entries: 8, fromCopies: { gone: 8 }, evidence: null };
    expect(JSON.parse(verify(cwd, '--from', 'found.ndjson', '--json').stdout)).toMatchObject(proved);
  });

  it('prove records of a file in whose place another one stands', () => {
    const cwd = scanned();
    writeFileSync(join(cwd, 'logs/trail.ndjson'), event('PutObject', 9));
    writeFileSync(join(cwd, 'logs/a.evtx'), logOf(started('another', 0)));
    expect(JSON.parse(verify(cwd, '--json').stdout)).toMatchObject({
      ok: true,
      entries: 5,
      fromCopies: { gone: 0, changed: 4 },
    });
  });

  it('prove nothing once a byte of them is another one: three lines, and exit code 5', () => {
    const cwd = scanned();
    const copy = copyOf(cwd, 'logs/trail.ndjson');
    const bytes = readFileSync(copy);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    writeFileSync(copy, bytes);
    expect(verify(cwd).stdout).toMatch(/^copy changed {4}evidence\/.*\.zst$/m);
    expect(verify(cwd).code).toBe(5);
    rmSync(join(cwd, 'logs/trail.ndjson'));
    for (const { code, stdout, stderr } of [
      verify(cwd, '--from', 'found.ndjson'),
      verify(cwd, '--from', 'found.ndjson', '--lang', 'ja'),
    ]) {
      expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 5, lines: 3 });
      expect(stderr).toContain(copy.slice(-20));
      expect(stdout).toMatch(/^(?:file missing|ファイルなし)/m);
    }
  });

  it('prove nothing where a file of another content was put in their place, or none is', () => {
    const cwd = scanned();
    const copy = copyOf(cwd, 'logs/a.evtx');
    writeFileSync(copy, readFileSync(copyOf(cwd, 'logs/trail.ndjson')));
    rmSync(join(cwd, 'logs/a.evtx'));
    const changed = holdfast(['hunt', '--rule', 'rules', '--format', 'ndjson'], { cwd });
    expect({ code: changed.code, lines: changed.stderr.trimEnd().split('\n').length }).toEqual({ code: 5, lines: 3 });
    rmSync(copy);
    const missing = verify(cwd);
    expect(missing.code).toBe(5);
    expect(missing.stdout).toMatch(/^copy missing {4}evidence\//m);
  });
});

/** Findings of a hunt, as they are printed. */
function hunt(cwd: string): readonly unknown[] {
  const { code, stdout } = holdfast(['hunt', '--rule', 'rules', '--format', 'ndjson'], { cwd });
  expect(code).toBe(0);
  return linesOf(stdout).filter(({ kind }) => kind !== 'ledger');
}

describe('retention', () => {
  const source = (cwd: string, ...args: string[]) => holdfast(['source', ...args], { cwd });
  const expire = (cwd: string, ...args: string[]) => source(cwd, 'expire', '--as-of', '2026-06-01', ...args).stdout;
  const old = (name: string) => event(name, 1).replace('2026', '2020');

  /** Two logs of 2020, one in an archive with a younger one, and one of 2020 and 2026. */
  function kept(): string {
    const cwd = tempFolder({
      'logs/old.ndjson': old('ListBuckets'),
      'logs/mixed.ndjson': old('GetObject') + event('GetObject', 2),
      'logs/note.txt': 'no reader knows this\n',
      'rules/aws.yml': awsRule,
    });
    expect(scan(cwd).code).toBe(0);
    source(cwd, 'set', 'aws', '--keep-days', '365');
    return cwd;
  }

  it('removes a kept file with the last of its records, in the journal, and reading it again does not bring it back', () => {
    const cwd = kept();
    const gone = copyOf(cwd, 'logs/old.ndjson');
    expect(expire(cwd, '--dry-run')).toContain('aws: 1 kept file of the evidence would be deleted');
    expect(existsSync(gone)).toBe(true);
    expect(expire(cwd)).toContain('aws: 1 kept file of the evidence deleted');
    expect(existsSync(gone)).toBe(false);
    expect(existsSync(copyOf(cwd, 'logs/mixed.ndjson'))).toBe(true);
    expect(scan(cwd).code).toBe(0);
    expect(existsSync(gone)).toBe(false);
    // Nor does an archive in which nothing else stands.
    const content = Buffer.from(old('ListBuckets'));
    writeFileSync(join(cwd, 'logs/again.zip'), zipOf({ name: 'old.ndjson', content }));
    writeFileSync(
      join(cwd, 'logs/more.zip'),
      zipOf({ name: 'old', content }, { name: 'b', content: Buffer.from(trail) }),
    );
    expect(scan(cwd).code).toBe(0);
    expect(existsSync(copyOf(cwd, 'logs/again.zip'))).toBe(false);
    expect(existsSync(copyOf(cwd, 'logs/more.zip'))).toBe(true);
  });

  it('leaves everything of a source under legal hold', () => {
    const cwd = kept();
    source(cwd, 'set', 'aws', '--hold', 'case 7');
    expect(expire(cwd)).toContain('aws: on legal hold (case 7); 1 kept file of the evidence stay');
    expect(existsSync(copyOf(cwd, 'logs/old.ndjson'))).toBe(true);
    source(cwd, 'set', 'aws', '--release');
    expire(cwd);
    expect(existsSync(copyOf(cwd, 'logs/old.ndjson'))).toBe(false);
  });

  it('removes a file that gave no record with the source `unknown`, once it was kept so long', () => {
    const cwd = kept();
    expect(existsSync(copyOf(cwd, 'logs/note.txt'))).toBe(true);
    source(cwd, 'set', 'unknown', '--keep-days', '1');
    expire(cwd);
    expect(existsSync(copyOf(cwd, 'logs/note.txt'))).toBe(true);
    expect(source(cwd, 'expire', '--dry-run', '--as-of', '2099-01-01').stdout).toContain('unknown: 1 kept file');
  });
});

describe('a file that is read again with another zone', () => {
  const line = 'Jan  2 03:04:05 web sshd[7]: Accepted password for anna from 192.0.2.7 port 22 ssh2\n';
  const zoned = (cwd: string, ...args: string[]) => scan(cwd, '--as-of', '2026-06-01', ...args).stderr;

  it('is told in one line, unless none of its times depends on it', () => {
    const cwd = tempFolder({ 'logs/auth.log': line.repeat(3), 'logs/trail.ndjson': trail, 'rules/aws.yml': awsRule });
    expect(zoned(cwd)).not.toContain('times in');
    expect(zoned(cwd, '--zone', 'UTC')).not.toContain('times in');
    expect(zoned(cwd, '--zone', 'Asia/Tokyo')).toContain(
      '1 file was kept before with times in UTC: the records kept state those, not times in Asia/Tokyo.',
    );
    expect(zoned(cwd, '--zone', 'Asia/Tokyo', '--workspace', 'other')).not.toContain('times in');
    expect(zoned(cwd, '--workspace', 'other', '--lang', 'ja')).toContain('以前Asia/Tokyoの時刻として保存済み');
  });
});
