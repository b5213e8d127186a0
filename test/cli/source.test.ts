import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdfast, tempFolder } from './run-holdfast.ts';
import { segmentsIn } from '#app/store/testing/segments-in.ts';

const trail = (day: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify(eventOf(day, i))}\n`).join('');

function eventOf(day: string, i: number) {
  return {
    eventVersion: '1.08',
    eventTime: `${day}T03:04:05Z`,
    eventSource: 's3.amazonaws.com',
    eventName: 'GetObject',
    eventID: `${day}-${i}`,
    sourceIPAddress: '192.0.2.7',
  };
}

/** A workspace that holds two records of 2020 and three of a year that is still to come. */
function scanned(): string {
  const cwd = tempFolder({ 'trail.ndjson': trail('2020-01-02', 2) + trail('2099-01-02', 3) });
  expect(scan(cwd).code).toBe(0);
  return cwd;
}

const scan = (cwd: string, ...args: string[]) =>
  holdfast(['scan', 'trail.ndjson', '--only', 'summary', '--as-of', '2100-01-01', ...args], { cwd });
const source = (cwd: string, ...args: string[]) => holdfast(['source', ...args], { cwd });
const listed = (cwd: string) => (JSON.parse(source(cwd, 'list', '--json').stdout) as { sources: object[] }).sources;

describe('source', () => {
  it('lists what is kept of each, from when to when', () => {
    const cwd = scanned();
    expect(listed(cwd)).toMatchObject([
      {
        source: 'aws',
        kinds: ['events'],
        segments: 1,
        rows: 5,
        from: '2020-01-02T03:04:05.000Z',
        to: '2099-01-02T03:04:05.000Z',
        keepDays: null,
        hold: null,
      },
    ]);
    expect(source(cwd, 'list').stdout).toMatch(/^aws +events +1 +5 +0\.0 MB +2020-01-02 +2099-01-02 +forever +–$/m);
    expect(source(cwd, 'list', '--lang', 'ja').stdout).toMatch(/^aws +イベント .* 無期限 +–$/m);
  });

  it('of a workspace in which nothing is kept are none, and looking makes nothing', () => {
    const cwd = tempFolder();
    expect(source(cwd, 'list')).toMatchObject({ code: 0, stdout: 'Nothing is kept in .holdfast.\n' });
    expect(listed(cwd)).toEqual([]);
    expect(source(cwd, 'expire', '--json').code).toBe(0);
    expect(globSync('**/*', { cwd })).toEqual([]);
  });

  it('expires what is older than it is kept; scanning the file again adds nothing, and says so', () => {
    const cwd = scanned();
    expect(source(cwd, 'set', 'aws', '--keep-days', '365').stdout).toBe('aws: kept for 365 days, no legal hold.\n');
    const trial = source(cwd, 'expire', '--dry-run', '--as-of', '2026-01-01');
    expect(trial.stdout).toBe('aws: 2 rows from before 2025-01-01 would be deleted.\n');
    expect(listed(cwd)).toMatchObject([{ rows: 5 }]);
    const { stdout } = source(cwd, 'expire', '--as-of', '2026-01-01', '--json');
    expect(JSON.parse(stdout)).toEqual({
      asOf: '2026-01-01',
      dryRun: false,
      sources: [
        {
          source: 'aws',
          keepDays: 365,
          before: '2025-01-01',
          hold: null,
          rows: 2,
          segments: 0,
          partly: 1,
          files: 0,
          deleted: true,
        },
      ],
    });
    expect(listed(cwd)).toMatchObject([{ rows: 3, from: '2099-01-02T03:04:05.000Z', keepDays: 365 }]);
    expect(segmentsIn(`${cwd}/.holdfast`)).toHaveLength(1);
    const again = scan(cwd);
    expect(again.stderr).toContain(
      '1 file was kept before: none of the records was kept again, nor what retention has deleted since.',
    );
    expect(listed(cwd)).toMatchObject([{ rows: 3 }]);
  });

  it('under legal hold keep everything', () => {
    const cwd = scanned();
    source(cwd, 'set', 'aws', '--keep-days', '1', '--hold', 'case 2026-014');
    expect(source(cwd, 'expire', '--as-of', '2026-01-01')).toMatchObject({
      code: 0,
      stdout: 'aws: on legal hold (case 2026-014); 2 rows from before 2025-12-31 stay.\n',
    });
    expect(listed(cwd)).toMatchObject([{ rows: 5, hold: 'case 2026-014' }]);
    const released = source(cwd, 'set', 'aws', '--release', '--json');
    expect(JSON.parse(released.stdout)).toMatchObject({ source: 'aws', rows: 5, keepDays: 1, hold: null });
  });

  it('that nothing is kept of may be decided about, and it is said that the name is new', () => {
    const cwd = scanned();
    expect(source(cwd, 'set', 'awz', '--hold', 'case 7').stdout).toContain('Nothing is kept of awz yet.');
  });

  it.each([
    [['set', 'aws'], 'nothing to decide'],
    [['set', 'aws', '--hold', 'x', '--release'], 'cannot stand together'],
    [['set', 'aws', '--hold', ' '], 'needs a reason'],
    [['set', 'aws', '--keep-days', '0'], '--keep-days 0 is no number of days'],
    [['set', 'aws', '--keep-days', '1e3'], '--keep-days 1e3 is no number of days'],
    [['set', 'aws', '--keep-days', '36526'], 'from 1 to 36525'],
    [['set', '', '--hold', 'x'], 'cannot be the name'],
    [['set', 'a\nb', '--hold', 'x'], 'cannot be the name'],
    [['expire', '--as-of', '2999-01-01'], 'lies ahead'],
    [['expire', '--as-of', 'yesterday'], 'is no day'],
  ])('%j is refused in three lines, and nothing is decided', (args, why) => {
    const cwd = tempFolder();
    const { code, stdout, stderr } = source(cwd, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    expect(globSync('**/*', { cwd })).toEqual([]);
  });
});
