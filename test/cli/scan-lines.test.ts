import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { valuesPastRecord } from '#exercises/evtx-writer/hostile-structure.ts';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { type Ended, holdfast, tempFolder } from './run-holdfast.ts';

const evidence = () => ({
  'logs/a.evtx': logOf(started('say one', 0), started('say nothing', 1), started('say one two', 2)),
  'logs/b.evtx': valuesPastRecord().bytes,
  'logs/notes.txt': 'no log',
  'rules/one.yml': ruleFor('one', { id: ruleId(1), level: 'high' }),
  'rules/two.yml': ruleFor('two', { id: ruleId(2), level: 'low' }),
});

const scan = (args: readonly string[], cwd = tempFolder(evidence())): Ended =>
  holdfast(['scan', 'logs', ...args, '--rules', 'rules'], { cwd });

describe('NDJSON', () => {
  const { code, stdout, run } = scan(['--format', 'ndjson']);
  const lines = linesOf(stdout);
  const first = (kind: string) => lines.find((line) => line.kind === kind) ?? {};

  it('is an object a line with its kind first, the summary last', () => {
    expect(stdout.split('\n').filter((line) => line !== '' && !/^\{"kind":"\w+",/.test(line))).toEqual([]);
    expect([...new Set(lines.map((line) => line.kind))].sort()).toEqual(['finding', 'match', 'reject', 'summary']);
    expect(lines.at(-1)?.kind).toBe('summary');
  });

  it('match: exactly these keys in this order', () => {
    const match = first('match') as { rule: object; event: object };
    expect(Object.keys(match)).toEqual([
      'kind',
      'time',
      'rule',
      'techniques',
      'actors',
      'recommendations',
      'host',
      'user',
      'event',
      'fields',
    ]);
    expect(Object.keys(match.rule).slice(0, 5)).toEqual(['id', 'title', 'level', 'author', 'path']);
    expect(Object.keys(match.event)).toEqual(['file', 'sha256', 'record', 'offset', 'channel', 'provider', 'code']);
  });

  it('match: says which rule, which record, and what the record says', () => {
    expect(first('match')).toMatchObject({
      time: '2025-11-12T00:00:00.000000Z',
      rule: { id: ruleId(1), title: 'Says one', level: 'high', author: 'Ann Example', path: 'rules/one.yml' },
      techniques: ['T1059.003'],
      host: 'WS-1.example',
      user: 'EXAMPLE\\ann',
      event: {
        file: 'logs/a.evtx',
        record: '1',
        offset: 4608,
        channel: 'Microsoft-Windows-Sysmon/Operational',
        provider: 'Microsoft-Windows-Sysmon',
        code: '1',
      },
      fields: { CommandLine: 'say one' },
    });
  });

  it('finding: exactly these keys in this order, with a pointer to every record', () => {
    const finding = first('finding') as { evidence: object[]; count: number };
    expect(Object.keys(finding)).toEqual([
      'kind',
      'id',
      'question',
      'title',
      'level',
      'first',
      'last',
      'count',
      'subjects',
      'techniques',
      'actors',
      'named',
      'recommendations',
      'reason',
      'rule',
      'evidence',
    ]);
    expect(finding).toMatchObject({ question: ruleId(1), count: 2, subjects: { host: 'WS-1.example' } });
    expect(finding.evidence.map((pointer) => Object.keys(pointer))).toEqual(
      [1, 2].map(() => ['file', 'sha256', 'record', 'offset', 'length', 'recordSha256', 'origin']),
    );
  });

  it('reject: exactly these keys in this order', () => {
    expect(Object.keys(first('reject'))).toEqual(['kind', 'file', 'sha256', 'offset', 'needed', 'had', 'why']);
    expect(first('reject')).toMatchObject({ file: 'logs/b.evtx', needed: 17_179_869_184 });
  });

  it('summary: every file with its hash, the period, and how the rules ended', () => {
    const summary = first('summary') as Record<string, unknown>;
    expect(Object.keys(summary).slice(0, 10)).toEqual([
      'kind',
      'files',
      'bytes',
      'records',
      'rejects',
      'matches',
      'findings',
      'rules',
      'sources',
      'period',
    ]);
    expect(summary).toMatchObject({
      files: 3,
      records: 3 + 10,
      rejects: 1,
      matches: 3,
      findings: 2,
      rules: { loaded: 2, matched: 2, notSupported: 0, notApplicable: 0, suppressed: 0 },
      period: { from: '2025-11-12T00:00:00.000000Z', to: '2025-11-12T00:02:00.000000Z' },
      sources: [
        { file: 'logs/a.evtx', format: 'evtx', records: 3, rejects: 0 },
        { file: 'logs/b.evtx', format: 'evtx', records: 10, rejects: 1 },
        { file: 'logs/notes.txt', format: 'unknown', bytes: 6, records: 0, rejects: 0, from: null, to: null },
      ],
    });
  });

  it('ends with 3, because some evidence was unreadable', () => {
    expect(code).toBe(3);
  });

  it('tells time, memory and workers on standard error alone', () => {
    expect(Object.keys(run ?? {})).toEqual(['kind', 'seconds', 'peakRssBytes', 'workers']);
    expect(stdout).not.toContain('peakRssBytes');
  });
});

describe('which lines there are', () => {
  it.each([
    'match',
    'finding',
    'reject',
    'summary',
    'verdict',
    'match,finding',
    'reject,summary',
    'match,reject,summary',
  ])('--only %s prints those kinds and no others', (only) => {
    const { stdout } = scan(['--format', 'ndjson', '--only', only]);
    const kinds = new Set(linesOf(stdout).map((line) => line.kind));
    expect([...kinds].sort()).toEqual(
      only
        .split(',')
        .filter((kind) => kind !== 'verdict')
        .sort(),
    );
  });

  it('--min-level leaves out milder matches and findings, and the rules ended as they did', () => {
    const { stdout } = scan(['--format', 'ndjson', '--min-level', 'medium']);
    const lines = linesOf(stdout);
    expect(lines.filter((line) => line.kind === 'match').map((line) => (line.rule as { level: string }).level)).toEqual(
      ['high', 'high'],
    );
    expect(lines.at(-1)).toMatchObject({ matches: 2, findings: 1, rules: { loaded: 2, matched: 2 } });
  });

  it('--explain prints every record as it was read, in file order', () => {
    const { stdout } = scan(['--format', 'ndjson', '--explain', '--only', 'row']);
    const rows = linesOf(stdout) as unknown as { file: string; record: string; fields: object; original: object }[];
    expect(Object.keys(rows[0] ?? {})).toEqual(['kind', 'file', 'record', 'offset', 'fields', 'original', 'derived']);
    expect(rows.map(({ file, record }) => `${file} ${record}`)).toEqual([
      ...['1', '2', '3'].map((record) => `logs/a.evtx ${record}`),
      ...['1', '2', '3', '4', '5', '7', '8', '9', '10', '11'].map((record) => `logs/b.evtx ${record}`),
    ]);
    expect(rows[1]).toMatchObject({
      fields: { '@timestamp': '2025-11-12T00:01:00.000000Z', 'user.name': 'EXAMPLE\\ann' },
      original: { CommandLine: 'say nothing', EventID: '1' },
    });
  });

  it('--lang ja says in Japanese what people read, and leaves the data as it is', () => {
    const cwd = tempFolder(evidence());
    const [english, japanese] = ['en', 'ja'].map((lang) =>
      linesOf(scan(['--format', 'ndjson', '--lang', lang], cwd).stdout),
    );
    const reason = japanese?.find((line) => line.kind === 'finding')?.reason;
    expect(reason).toContain('一致しました');
    const without = (lines: typeof english) => lines?.map((line) => ({ ...line, reason: '', why: '' }));
    expect(without(japanese)).toEqual(without(english));
  });
});

describe('exit codes', () => {
  const clean = {
    'logs/a.evtx': evidence()['logs/a.evtx'],
    'rules/one.yml': ruleFor('one'),
    'rules/none.yml': ruleFor('zero'),
  };

  it('0 when everything was read, whatever was found', () => {
    expect(scan([], tempFolder(clean)).code).toBe(0);
  });

  it('1 when a finding is at or above --fail-on, 0 when all are below', () => {
    expect(scan(['--fail-on', 'high'], tempFolder(clean)).code).toBe(1);
    expect(scan(['--fail-on', 'critical'], tempFolder(clean)).code).toBe(0);
  });

  it('1 comes before 3: what the user wanted to fail on is not hidden by a damaged file', () => {
    expect(scan(['--fail-on', 'high']).code).toBe(1);
    expect(scan(['--fail-on', 'critical']).code).toBe(3);
  });

  it('--fail-on counts findings that --only does not print', () => {
    expect(scan(['--format', 'ndjson', '--only', 'reject', '--fail-on', 'low'], tempFolder(clean)).code).toBe(1);
  });
});

describe('where the folder of rules stands', () => {
  it('may be before the path', () => {
    const cwd = tempFolder(evidence());
    const after = holdfast(['scan', 'logs', '--format', 'ndjson', '--rules', 'rules'], { cwd });
    const before = holdfast(['scan', '--format', 'ndjson', '--rules', 'rules', 'logs'], { cwd });
    expect(before.stdout).toBe(after.stdout);
  });

  it('--out writes what standard output would have had', () => {
    const cwd = tempFolder(evidence());
    const { stdout } = scan(['--format', 'ndjson'], cwd);
    const toFile = scan(['--format', 'ndjson', '--out', 'found.ndjson'], cwd);
    expect(toFile.stdout).toBe('');
    expect(readFileSync(join(cwd, 'found.ndjson'), 'utf8')).toBe(stdout);
  });
});
