import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { type Line, linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

/** A workspace into which two logs were scanned, one of them twice under another name, before anybody asked anything. */
function kept(): string {
  const log = logOf(started('say one', 0), started('say nothing', 1), started('say one again', 2));
  const cwd = tempFolder({
    'logs/a.evtx': log,
    'logs/b.evtx': logOf(started('one more', 60, { host: 'WS-2.example', user: 'EXAMPLE\\bob' })),
    'rules/one.yml': ruleFor('one', { id: ruleId(1) }),
    'rules/none.yml': ruleFor('never said', { id: ruleId(2) }),
    'broken/broken.yml': 'title: Broken\nid: x\nlogsource: {product: windows}\ndetection: {condition: selection}\n',
  });
  expect(holdfast(['scan', 'logs', '--only', 'summary', '--format', 'ndjson'], { cwd }).code).toBe(0);
  return cwd;
}

const hunt = (cwd: string, ...args: string[]) => holdfast(['hunt', ...args], { cwd });

function huntLines(cwd: string, ...args: string[]): Line[] {
  const { code, stdout, stderr } = hunt(cwd, ...args, '--format', 'ndjson');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return linesOf(stdout);
}

const ofKind = (lines: readonly Line[], kind: string) => lines.filter((line) => line.kind === kind);

describe('hunt', () => {
  it('finds with a new rule what was kept before it was written: matches, findings, and a row of the ledger', () => {
    const cwd = kept();
    const lines = huntLines(cwd, '--rule', 'rules');
    expect(ofKind(lines, 'match')).toHaveLength(3);
    expect(ofKind(lines, 'finding').map(({ count, subjects }) => ({ count, subjects }))).toEqual([
      { count: 2, subjects: { host: 'WS-1.example', user: 'EXAMPLE\\ann' } },
      { count: 1, subjects: { host: 'WS-2.example', user: 'EXAMPLE\\bob' } },
    ]);
    expect(lines.at(-1)).toMatchObject({
      kind: 'ledger',
      question: 'rules',
      sources: ['windows'],
      files: 2,
      records: 4,
      hits: 3,
    });
  });

  it('finds what a scan with the same rule finds, and verify finds every record of it equal', () => {
    const cwd = kept();
    const scanned = holdfast(['scan', 'logs', '--rules', 'rules', '--no-store', '--format', 'ndjson'], { cwd });
    const same = (lines: readonly Line[]) =>
      ofKind(lines, 'match')
        .map(({ rule, event, time, host, user }) => JSON.stringify([rule, event, time, host, user]))
        .sort();
    expect(hunt(cwd, '--rule', 'rules', '--format', 'ndjson', '--out', 'found.ndjson').code).toBe(0);
    const hunted = linesOf(readFileSync(join(cwd, 'found.ndjson'), 'utf8'));
    expect(same(hunted)).toEqual(same(linesOf(scanned.stdout)));
    expect(same(hunted)).toHaveLength(3);
    const { code, stdout } = holdfast(['verify', '--from', 'found.ndjson', '--json'], { cwd });
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, ok: true, entries: 6, checked: { equal: 6 } });
  });

  it('says what was searched where nothing is found', () => {
    const cwd = kept();
    expect(huntLines(cwd, 'user.name:nobody').map(({ kind, hits, records }) => ({ kind, hits, records }))).toEqual([
      { kind: 'ledger', hits: 0, records: 4 },
    ]);
    expect(hunt(cwd, 'user.name:nobody').stdout).toMatch(
      /^Searched: 4 records of 2 files; sources: windows; .*Nothing was found\./,
    );
  });

  it('answers a free query: words, fields, columns, times', () => {
    const cwd = kept();
    const found = (query: string) => ofKind(huntLines(cwd, query), 'match').length;
    expect(found('process.command_line:*one*')).toBe(3);
    expect(found('host:WS-2.example')).toBe(1);
    expect(found('nothing AND NOT user.name:*bob')).toBe(1);
    expect(found('time<2025-11-12T00:02 one')).toBe(1);
    expect(found('"f:CommandLine":"say one"')).toBe(1);
  });

  it('answers one SELECT over the views, and nothing else', () => {
    const cwd = kept();
    const rows = huntLines(cwd, '--sql', 'SELECT host, count(*) AS n FROM events GROUP BY host ORDER BY host');
    expect(ofKind(rows, 'answer').map(({ values }) => values)).toEqual([
      { host: 'WS-1.example', n: 3 },
      { host: 'WS-2.example', n: 1 },
    ]);
    expect(ofKind(huntLines(cwd, '--sql', 'SELECT count(*) AS n FROM flows'), 'answer')).toMatchObject([
      { values: { n: 0 } },
    ]);
  });

  it.each([
    ['two statements', 'SELECT 1; SELECT 2'],
    ['reading a file', "SELECT * FROM read_text('/etc/hostname')"],
    ['reading a table of text', "SELECT * FROM read_csv('/etc/passwd')"],
    ['a file by its name', "SELECT * FROM '/etc/passwd'"],
    ['files by a pattern', "SELECT * FROM glob('/etc/*')"],
    ['the record store beside the segments', "SELECT * FROM read_blob('.holdfast/records.sqlite')"],
    ['a path that climbs out', "SELECT * FROM read_blob('.holdfast/events/../records.sqlite')"],
    ['an address', "SELECT * FROM read_parquet('http://192.0.2.1/x')"],
    ['writing a file', "COPY (SELECT 1) TO 'x.csv'"],
    ['writing beside the segments', "COPY (SELECT 1) TO '.holdfast/events/x.csv'"],
    ['another database', "ATTACH 'x.db'"],
    ['an extension', 'INSTALL httpfs'],
    ['loading one', 'LOAD httpfs'],
    ['a setting', "SET memory_limit = '8GB'"],
    ['a pragma', 'PRAGMA database_list'],
    ['a call', 'CALL pragma_version()'],
    ['a table', 'CREATE TABLE t AS SELECT 1'],
    ['an export', "EXPORT DATABASE 'x'"],
    ['a query in a query', "SELECT * FROM query('COPY (SELECT 1) TO ''x''')"],
    ['a query in a query that reads', "SELECT * FROM query('SELECT * FROM read_text(''/etc/hostname'')')"],
    ['a query that comes as a tree', "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))"],
    ['a table by its name', "SELECT * FROM query_table('/etc/passwd')"],
    ['a file in a query below', "SELECT (SELECT content FROM read_text('/etc/hostname'))"],
    ['a file in a part that has a name', "WITH t AS (SELECT * FROM read_text('/etc/hostname')) SELECT * FROM t"],
    ['a file that only rows beside it name', "SELECT * FROM (VALUES ('/etc/hostname')) t(p), read_text(t.p)"],
    ['a file by its address', "FROM 'file:///etc/passwd'"],
    ['a file as a table', 'TABLE "/etc/passwd"'],
    ['a description of a file', "DESCRIBE '/etc/passwd'"],
    ['a summary of a file', "SUMMARIZE '/etc/passwd'"],
    ['the environment', "SELECT getenv('HOME')"],
    ['the environment as a file', "SELECT * FROM read_text('/proc/self/environ')"],
    ['standard input', "SELECT * FROM read_csv('/dev/stdin')"],
    ['a bucket', "SELECT * FROM 's3://example/x.parquet'"],
    ['a log of the engine, into memory', 'SELECT * FROM enable_logging()'],
    [
      'a log of the engine, into files',
      "SELECT * FROM enable_logging(storage = 'file', storage_path = '.holdfast/events/x')",
    ],
    [
      'a profile, into a file',
      "SELECT * FROM Enable_Profiling(format = 'json', save_location = '.holdfast/events/x.json')",
    ],
    ['a profile in a query below', 'SELECT 1 WHERE EXISTS (FROM system.main.enable_profiling())'],
    ['a checkpoint', 'FROM checkpoint()'],
    ['another grammar', 'FROM enable_peg_parser()'],
    ['a part that changes rows', 'WITH t AS (DELETE FROM events RETURNING *) SELECT * FROM t'],
    ['a view of one’s own', 'CREATE OR REPLACE VIEW events AS SELECT 1'],
    ['the end of a view', 'DROP VIEW events'],
    ['a row', 'INSERT INTO events VALUES (1)'],
    ['a plan that is run', 'EXPLAIN ANALYZE SELECT 1'],
    ['a statement with a name', 'PREPARE x AS SELECT 1'],
    ['a variable', 'SET VARIABLE x = 1'],
    ['a secret', "CREATE SECRET s (TYPE http, BEARER_TOKEN 'x')"],
    ['a function of one’s own', 'CREATE MACRO m() AS 1'],
    ['newer extensions', 'UPDATE EXTENSIONS'],
    ['an import', "IMPORT DATABASE '.holdfast/events'"],
    ['brackets without end', `SELECT ${'('.repeat(50_000)}`],
    ['brackets that are closed', `SELECT ${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
    ['a sum without end', `SELECT ${'1+'.repeat(50_000)}1`],
    ['queries in queries', `SELECT ${'(SELECT '.repeat(8_000)}1${')'.repeat(8_000)}`],
    ['more than fits into memory', 'SELECT count(*) FROM (SELECT DISTINCT range FROM range(1_000_000_000))'],
    ['nothing', ''],
    ['no SQL', 'rm -rf /'],
  ])('refuses %s', (_, sql) => {
    const cwd = keptOnce();
    const { code, stdout, stderr } = hunt(cwd, '--sql', sql);
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 3 });
  });

  it('asks by SQL what is of the period alone, as every other question does', () => {
    const cwd = keptOnce();
    const count = (...args: string[]) =>
      ofKind(huntLines(cwd, '--sql', 'SELECT count(*) AS n FROM events', ...args), 'answer').map(
        ({ values }) => values,
      );
    expect(count()).toEqual([{ n: 4 }]);
    expect(count('--period', 'time>=2025-11-12T00:02')).toEqual([{ n: 2 }]);
    expect(count('--period', 'time<2025-11-12T00:02')).toEqual([{ n: 2 }]);
  });

  it('runs what only looks like it: names of files as values, rows of lists, many queries at once', () => {
    const cwd = keptOnce();
    for (const sql of [
      "SELECT 'COPY (SELECT 1) TO ''x''; read_text(''/etc/passwd'')' AS text",
      'SELECT * FROM unnest([1]) t(n), LATERAL generate_series(n, n)',
      'DESCRIBE events',
      `SELECT 1 ${'UNION SELECT 1 '.repeat(200)}`,
    ])
      expect(hunt(cwd, '--sql', sql)).toMatchObject({ code: 0, stderr: '' });
  });

  it('searches files without a store, and leaves nothing behind', () => {
    const cwd = tempFolder({ 'a.evtx': logOf(started('say one', 0)), 'one.yml': ruleFor('one', { id: ruleId(1) }) });
    const lines = huntLines(cwd, '--rule', 'one.yml', '--in', 'a.evtx');
    expect(lines.map(({ kind }) => kind)).toEqual(['match', 'finding', 'ledger']);
    expect(hunt(cwd, 'one')).toMatchObject({ code: 2 });
  });

  it('says what of the files could not be read, and ends with 3', () => {
    const cwd = tempFolder({ 'a.evtx': logOf(started('say one', 0)).subarray(0, 4096 + 700) });
    const { code, stdout, stderr } = hunt(cwd, 'one', '--in', 'a.evtx');
    expect(code).toBe(3);
    expect(stdout).toContain('Nothing was found');
    expect(stderr).toMatch(/^\d+ places? in the files could not be read/);
  });

  it('lets times in the query and those of --period narrow each other', () => {
    const found = (...args: string[]) => ofKind(huntLines(keptOnce(), ...args), 'match').length;
    expect(found('one time<2025-11-12T00:02')).toBe(1);
    expect(found('one time<2025-11-12T00:03', '--period', 'time>=2025-11-12T00:02')).toBe(1);
    expect(found('one time<2025-11-12T00:02', '--period', 'time>=2025-11-12T00:02')).toBe(0);
  });

  it('tells of one event once, through how many files it came', () => {
    const event = started('say one', 0);
    const cwd = tempFolder({
      'a.evtx': logOf(event),
      'grown.evtx': logOf(event, started('say nothing', 1)),
    });
    holdfast(['scan', '.', '--only', 'summary', '--format', 'ndjson'], { cwd });
    expect(ofKind(huntLines(cwd, 'one'), 'match')).toHaveLength(1);
    expect(hunt(cwd, 'one').stdout).toContain('1 hit told of an event that was counted already');
  });

  it('is refused where no rule can be asked, since nothing found would mean nothing', () => {
    const { code, stdout, stderr } = hunt(keptOnce(), '--rule', 'broken');
    expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 3]);
  });

  it('speaks Japanese', () => {
    expect(hunt(keptOnce(), 'user.name:nobody', '--lang', 'ja').stdout).toContain('該当はありませんでした');
  });

  it('refuses in three lines: nothing asked, two things asked, a query, an actor, a technique, a rule that is broken or missing', () => {
    const cwd = keptOnce();
    for (const args of [
      [],
      ['x', '--sql', 'SELECT 1'],
      ['user.name:'],
      ['--actor', 'nobody'],
      ['--technique', 'T1'],
      ['--rule', 'missing.yml'],
      ['one', '--in', 'missing.evtx'],
      ['one', '--zone', 'Nowhere/At-all'],
      ['one', '--period', 'one'],
    ]) {
      const { code, stderr } = hunt(cwd, ...args);
      expect({ args, code, lines: stderr.trimEnd().split('\n').length }).toEqual({ args, code: 2, lines: 3 });
    }
  });
});

let once: string | undefined;

/** For tests that change nothing. */
function keptOnce(): string {
  once ??= kept();
  return once;
}
