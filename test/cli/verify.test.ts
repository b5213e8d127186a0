import { existsSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { type Line, linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';
import { segmentsIn } from '#app/store/testing/segments-in.ts';

/** A folder with two logs, scanned: findings and matches stand in found.ndjson. No copies are kept (kept-evidence.test.ts). */
function scanned(): string {
  const cwd = tempFolder({
    'logs/a.evtx': logOf(started('say one', 0), started('say nothing', 1), started('say one again', 2)),
    'logs/b.evtx': logOf(started('one more', 0, { host: 'WS-2.example' })),
    'rules/one.yml': ruleFor('one', { id: ruleId(1) }),
  });
  const found = ['--format', 'ndjson', '--out', 'found.ndjson'];
  const { code } = holdfast(['scan', 'logs', '--evidence', 'reference', '--rules', 'rules', ...found], { cwd });
  expect(code).toBe(0);
  return cwd;
}

const verify = (cwd: string, ...args: string[]) => holdfast(['verify', ...args], { cwd });

function findingOf(cwd: string, host: string): Line & { id: string; evidence: { offset: number; length: number }[] } {
  const lines = linesOf(readFileSync(join(cwd, 'found.ndjson'), 'utf8'));
  return lines.find((line) => line.kind === 'finding' && (line.subjects as { host: string }).host === host) as never;
}

function changeByte(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe('verify', () => {
  it('finds every record of findings and matches equal when nothing was touched', () => {
    const cwd = scanned();
    const { code, stdout } = verify(cwd, '--from', 'found.ndjson', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      entries: 6,
      firstBad: null,
      checked: { equal: 6, 'file-missing': 0, 'file-changed': 0, 'record-missing': 0, 'record-changed': 0 },
      fromCopies: { gone: 0, changed: 0 },
      segments: null,
      evidence: null,
      journal: null,
    });
  });

  it('takes the newest kept scan, and every segment of the store', () => {
    const cwd = scanned();
    const { code, stdout } = verify(cwd);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        '3 of 3 records equal.\n1 of 1 segment of the store as written.\nThe journal holds 2 entries, chained without a break.\n',
    });
  });

  it('takes one finding of the newest kept scan by its id', () => {
    const cwd = scanned();
    const { id } = findingOf(cwd, 'WS-1.example');
    const { code, stdout } = verify(cwd, '--finding', id);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('equal ') && line.includes(id))).toHaveLength(2);
  });

  it('finds a finding of an older scan too', () => {
    const cwd = scanned();
    const { id } = findingOf(cwd, 'WS-2.example');
    holdfast(['scan', 'logs/a.evtx', '--rules', 'rules'], { cwd });
    expect(verify(cwd, '--finding', id).code).toBe(0);
  });

  it('ends with 5 and names the record when one byte of it was changed', () => {
    const cwd = scanned();
    const [, second] = findingOf(cwd, 'WS-1.example').evidence;
    const { offset = 0, length = 0 } = second ?? {};
    changeByte(join(cwd, 'logs/a.evtx'), offset + length - 12);
    const { code, stdout } = verify(cwd, '--from', 'found.ndjson');
    expect(code).toBe(5);
    expect(stdout).toMatch(new RegExp(`^record changed .* record 3 at byte ${offset} of logs/a.evtx$`, 'm'));
    const json = JSON.parse(verify(cwd, '--from', 'found.ndjson', '--json').stdout) as {
      firstBad: object;
      checked: object;
    };
    expect(json.firstBad).toMatchObject({ file: 'logs/a.evtx' });
    expect(json.checked).toMatchObject({ 'record-changed': 2, equal: 2, 'file-changed': 2 });
  });

  it('ends with 5 when another byte of the file was changed, and says that the records are equal', () => {
    const cwd = scanned();
    changeByte(join(cwd, 'logs/a.evtx'), 200);
    const { code, stdout } = verify(cwd, '--from', 'found.ndjson');
    expect(code).toBe(5);
    expect(stdout).toContain('is equal, but the file is not');
  });

  it('ends with 5 when the record is gone from its place', () => {
    const cwd = scanned();
    const bytes = readFileSync(join(cwd, 'logs/a.evtx'));
    writeFileSync(join(cwd, 'logs/a.evtx'), bytes.subarray(0, 4096 + 512 + 100));
    const { code, stdout } = verify(cwd);
    expect(code).toBe(5);
    expect(stdout).toMatch(/^record missing /m);
  });

  it('ends with 3 when files are gone, also in Japanese', () => {
    const cwd = scanned();
    unlinkSync(join(cwd, 'logs/b.evtx'));
    const { code, stdout } = verify(cwd, '--from', 'found.ndjson', '--lang', 'ja');
    expect(code).toBe(3);
    expect(stdout).toContain('ファイルなし');
    expect(stdout).toContain('記録6件のうち4件が一致しました。');
  });

  it('ends with 5 when one file is gone and another was changed', () => {
    const cwd = scanned();
    unlinkSync(join(cwd, 'logs/b.evtx'));
    changeByte(join(cwd, 'logs/a.evtx'), 200);
    expect(verify(cwd).code).toBe(5);
  });

  it('does not believe a claim that was changed', () => {
    const cwd = scanned();
    const text = readFileSync(join(cwd, 'found.ndjson'), 'utf8');
    writeFileSync(join(cwd, 'found.ndjson'), text.replace('"CommandLine":"say one"', '"CommandLine":"say two"'));
    const { code, stdout } = verify(cwd, '--from', 'found.ndjson');
    expect(code).toBe(5);
    expect(stdout).toMatch(/^record changed {2}match {2}record 1 /m);
  });

  it('a scan that found nothing has nothing that could be wrong', () => {
    const cwd = scanned();
    holdfast(['scan', 'rules', '--format', 'ndjson', '--out', 'none.ndjson', '--rules', 'rules'], { cwd });
    expect(verify(cwd, '--from', 'none.ndjson')).toMatchObject({ code: 0, stdout: '0 of 0 records equal.\n' });
  });

  it.each([
    ['empty', '', 'empty'],
    ['no JSON', '{"kind":"summary"}\nhello\n', 'Line 2'],
    ['JSON of others', '{"kind":"alert"}\n', 'Line 1'],
    ['a finding without evidence', '{"kind":"finding","id":"F-1"}\n', 'Line 1'],
  ])('a file that is %s is refused with the line', (_what, text, why) => {
    const cwd = tempFolder({ 'x.ndjson': text });
    const { code, stdout, stderr } = verify(cwd, '--from', 'x.ndjson');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')).toHaveLength(4);
    expect(stderr).toContain(why);
  });

  it('reads carved records again where they were carved, also for matches', () => {
    const cwd = scanned();
    const bytes = readFileSync(join(cwd, 'logs/a.evtx'));
    bytes.fill(0, 4096, 4096 + 8);
    writeFileSync(join(cwd, 'logs/a.evtx'), bytes);
    const { stdout } = holdfast(
      ['scan', 'logs', '--carve', '--format', 'ndjson', '--out', 'carved.ndjson', '--rules', 'rules'],
      { cwd },
    );
    expect(stdout).toBe('');
    const text = readFileSync(join(cwd, 'carved.ndjson'), 'utf8');
    expect(text).toContain('"origin":"orphan-chunk"');
    const entries = linesOf(text).reduce((sum, line) => {
      if (line.kind === 'match') return sum + 1;
      return line.kind === 'finding' ? sum + (line.evidence as unknown[]).length : sum;
    }, 0);
    expect(entries).toBe(6);
    expect(verify(cwd, '--from', 'carved.ndjson')).toMatchObject({ code: 0, stdout: '6 of 6 records equal.\n' });
  });

  it('does not take another file of the same name for the one that was read', () => {
    const cwd = scanned();
    renameSync(join(cwd, 'logs/b.evtx'), join(cwd, 'logs/a.evtx'));
    expect(verify(cwd).code).toBe(5);
  });
});

describe('verify of the segments of the store', () => {
  const segmentsOf = (cwd: string) => segmentsIn(join(cwd, '.holdfast'));

  it('ends with 5 and names the segment in which one byte was changed', () => {
    const cwd = scanned();
    const [path = ''] = segmentsOf(cwd);
    changeByte(join(cwd, '.holdfast', path), 100);
    const { code, stdout } = verify(cwd);
    expect(code).toBe(5);
    expect(stdout).toContain(`segment changed ${path}\n0 of 1 segment of the store as written.\n`);
    expect(JSON.parse(verify(cwd, '--json').stdout)).toMatchObject({
      ok: false,
      entries: 3,
      firstBad: null,
      segments: { checked: 1, changed: [path], missing: [] },
    });
  });

  it('ends with 5 and names a segment that is gone, also in Japanese and without a kept scan', () => {
    const cwd = scanned();
    rmSync(join(cwd, '.holdfast/scans'), { recursive: true });
    const [path = ''] = segmentsOf(cwd);
    expect(verify(cwd).code).toBe(0);
    unlinkSync(join(cwd, '.holdfast', path));
    const { code, stdout } = verify(cwd, '--lang', 'ja');
    expect(code).toBe(5);
    expect(stdout).toContain(`セグメントなし  ${path}\n`);
  });

  it('of a workspace without a store are none, and looking makes none', () => {
    const cwd = scanned();
    rmSync(join(cwd, '.holdfast/records.sqlite'));
    const { code, stdout } = verify(cwd, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, segments: { checked: 0, changed: [], missing: [] } });
    expect(existsSync(join(cwd, '.holdfast/records.sqlite'))).toBe(false);
  });
});
