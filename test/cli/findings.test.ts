import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EvtxEvent } from '#exercises/evtx-writer/event.ts';
import { createEvtxWriter } from '#exercises/evtx-writer/writer.ts';
import { windowsEvent } from '#exercises/organisation/windows-event.ts';
import { dayUs, logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { type Line, linesOf } from './ndjson-lines.ts';
import { holdfast, projectRoot, tempFolder } from './run-holdfast.ts';

interface Summary extends Line {
  readonly rules: Readonly<Record<'loaded' | 'matched' | 'notSupported' | 'notApplicable' | 'suppressed', number>>;
  readonly blindSpots: readonly Readonly<Record<string, unknown>>[];
}

function scan(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  const cwd = tempFolder(files);
  const { stdout, code, stderr } = holdfast(['scan', 'logs', '--format', 'ndjson', ...args, '--rules', 'rules'], {
    cwd,
  });
  const lines = linesOf(stdout);
  const of = (kind: string) => lines.filter((line) => line.kind === kind);
  return { code, stderr, matches: of('match'), findings: of('finding'), summary: lines.at(-1) as Summary };
}

const two = {
  'logs/a.evtx': logOf(started('one', 0), started('one', 1, { host: 'WS-2.example', user: 'EXAMPLE\\bob' })),
  'rules/one.yml': ruleFor('one', { id: ruleId(1) }),
};

const suppression = (more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ rule: ruleId(1), reason: 'planned test', by: 'Ann', until: '2026-06-30', ...more })
    .map(([key, value], i) => `${i === 0 ? '- ' : '  '}${key}: ${JSON.stringify(value)}\n`)
    .join('');

describe('suppressions', () => {
  const asked = (text: string, day: string) =>
    scan({ ...two, 'quiet.yml': text }, '--suppress', 'quiet.yml', '--as-of', day);

  it('leave out matches and findings; the rule ends as suppressed', () => {
    const { matches, findings, summary } = asked(suppression(), '2026-06-30');
    expect({ matches, findings }).toEqual({ matches: [], findings: [] });
    expect(summary.rules).toEqual({ loaded: 1, matched: 0, notSupported: 0, notApplicable: 0, suppressed: 1 });
  });

  it('hold no longer than their last day', () => {
    expect(asked(suppression(), '2026-07-01').summary.rules).toMatchObject({ matched: 1, suppressed: 0 });
  });

  it.each([
    ['host', { host: 'ws-1.example' }],
    ['user', { user: 'EXAMPLE\\ANN' }],
  ])('of one %s leave the others; the rule ends as matched', (_what, more) => {
    const { findings, summary } = asked(suppression(more), '2026-06-01');
    expect(findings.map(({ subjects }) => subjects)).toEqual([{ host: 'WS-2.example', user: 'EXAMPLE\\bob' }]);
    expect(summary.rules).toMatchObject({ matched: 1, suppressed: 0 });
  });

  it('are said: the table says that rules matched, the page by whom it was suppressed, until when and why', () => {
    const cwd = tempFolder({ ...two, 'quiet.yml': suppression() });
    const args = [
      'scan',
      'logs',
      '--suppress',
      'quiet.yml',
      '--as-of',
      '2026-06-30',
      '--html',
      'page.html',
      '--rules',
      'rules',
    ];
    expect(holdfast(args, { cwd }).stdout).toContain('1 rule matched, but what it found is suppressed');
    const page = readFileSync(join(cwd, 'page.html'), 'utf8').replace(/<[^>]+>/g, '');
    expect(page).toContain('Suppressed by Ann until 2026-06-30: planned test');
  });

  it.each([
    ['is no YAML', '- [', 'could not be read'],
    ['has an entry without a reason', suppression({ reason: '' }), 'reason'],
    ['has an entry without an end', suppression({ until: 'never' }), 'until'],
    ['has a word nobody knows', suppression({ hots: 'WS-1' }), 'hots'],
    ['is no list', 'all: true', 'no list'],
  ])('whose file %s end the run with 2 and three lines', (_what, text, why) => {
    const { code, stderr } = asked(text, '2026-06-01');
    expect(code).toBe(2);
    expect(stderr.split('\n')).toHaveLength(4);
    expect(stderr).toContain('quiet.yml');
    expect(stderr.split('\n')[1]).toContain(why);
  });
});

describe('every rule ends in exactly one state', () => {
  it('and the numbers add up to all of them', () => {
    const { summary } = scan(
      {
        ...two,
        'rules/match.yml': ruleFor('one', { id: ruleId(2) }),
        'rules/quiet.yml': ruleFor('one', { id: ruleId(3) }),
        'rules/none.yml': ruleFor('zero', { id: ruleId(4) }),
        'rules/absent.yml': ruleFor('one', { id: ruleId(5) }).replace('process_creation', 'dns_query'),
        'rules/broken.yml': 'title: [',
        'rules/double.yml': ruleFor('one', { id: ruleId(1) }),
        'quiet.yml': suppression({ rule: ruleId(3) }),
      },
      '--suppress',
      'quiet.yml',
      '--as-of',
      '2026-06-01',
    );
    expect(summary.rules).toEqual({ loaded: 5, matched: 2, notSupported: 2, notApplicable: 1, suppressed: 1 });
    const { loaded, matched, notApplicable, suppressed } = summary.rules;
    expect(loaded - matched - notApplicable - suppressed, 'ran without a match').toBe(1);
  });
});

describe('what could not be seen', () => {
  const cleared = (computer: string): EvtxEvent =>
    windowsEvent('auditLogCleared', computer, dayUs, { SubjectUserName: 'ann', SubjectDomainName: 'EXAMPLE' });
  const logCleared = (provider: string): EvtxEvent => ({
    provider,
    eventId: 104,
    channel: 'System',
    computer: 'DC-1.example',
    timeUs: dayUs,
    userData: {
      element: 'LogFileCleared',
      namespace: 'http://manifests.microsoft.com/win/2004/08/windows/eventlog',
      fields: [
        { name: 'SubjectUserName', type: 'string', value: 'ann' },
        { name: 'Channel', type: 'string', value: 'Microsoft-Windows-TaskScheduler/Operational' },
        { name: 'BackupPath', type: 'string', value: '' },
      ],
    },
  });
  const spots = (...events: EvtxEvent[]) =>
    scan({ 'logs/a.evtx': logOf(...events), 'rules/one.yml': ruleFor('one') }).summary.blindSpots;

  it('names a Security log that was cleared (1102)', () => {
    expect(spots(cleared('DC-1.example'))).toEqual([
      {
        what: 'log-cleared',
        file: 'logs/a.evtx',
        host: 'DC-1.example',
        channel: 'Security',
        fromRecord: '1',
        toRecord: '1',
        from: '2025-11-12T00:00:00.000000Z',
        to: '2025-11-12T00:00:00.000000Z',
      },
    ]);
  });

  it('names the log that 104 says was cleared, not the one that says it', () => {
    expect(spots(logCleared('Microsoft-Windows-Eventlog'))).toMatchObject([
      { what: 'log-cleared', channel: 'Microsoft-Windows-TaskScheduler/Operational' },
    ]);
  });

  it('takes nobody else’s 104 or 1102 for it', () => {
    expect(spots(logCleared('Microsoft-Windows-TerminalServices-Printers'))).toEqual([]);
    expect(spots({ ...cleared('DC-1.example'), provider: 'Contoso-Backup' })).toEqual([]);
  });

  it('names a hole in the record numbers, also between chunks', () => {
    const writer = createEvtxWriter({ firstRecordId: 10n });
    writer.write(started('one', 0));
    writer.endChunk();
    writer.skip(3);
    writer.write(started('one', 5));
    const { summary } = scan({ 'logs/a.evtx': writer.finish(), 'rules/one.yml': ruleFor('one') });
    expect(summary.blindSpots).toMatchObject([
      {
        what: 'record-hole',
        host: 'WS-1.example',
        fromRecord: '11',
        toRecord: '13',
        from: '2025-11-12T00:00:00.000000Z',
        to: '2025-11-12T00:05:00.000000Z',
      },
    ]);
  });
});

describe('findings of a scan', () => {
  it('are the same, with the same ids, whatever the logs are called and in which order they come', () => {
    const [a, b] = [logOf(started('one', 0)), logOf(started('one', 30), started('one', 200))];
    const rules = { 'rules/one.yml': ruleFor('one', { id: ruleId(1) }) };
    const shape = (files: Record<string, Uint8Array>) =>
      scan({ ...files, ...rules }).findings.map(({ id, count, first, last }) => ({ id, count, first, last }));
    const forward = shape({ 'logs/a.evtx': a, 'logs/b.evtx': b });
    expect(forward.map(({ count }) => count)).toEqual([2, 1]);
    expect(shape({ 'logs/z.evtx': a, 'logs/b.evtx': b })).toEqual(forward);
  });

  it('come worst first, then by number of records', () => {
    const { findings } = scan({
      'logs/a.evtx': logOf(started('low many', 0), started('low many', 1), started('critical', 2), started('low', 3)),
      'rules/a.yml': ruleFor('low', { id: ruleId(1), level: 'low' }),
      'rules/b.yml': ruleFor('many', { id: ruleId(2), level: 'low' }),
      'rules/c.yml': ruleFor('critical', { id: ruleId(3), level: 'critical' }),
    });
    expect(findings.map(({ level, count }) => `${level} ${count}`)).toEqual(['critical 1', 'low 3', 'low 2']);
  });
});

describe('holdfast demo', () => {
  const answers = linesOf(readFileSync(join(projectRoot, 'samples/answers.ndjson'), 'utf8')) as unknown as {
    readonly file: string;
    readonly record: string;
    readonly state: string;
    readonly actor: string;
    readonly rule: { readonly id: string } | null;
  }[];

  it('finds every planted record by the rule that has to find it, and accuses no other record', () => {
    const cwd = tempFolder();
    const { stdout } = holdfast(['scan', join(projectRoot, 'samples'), '--format', 'ndjson', '--only', 'match'], {
      cwd,
    });
    const found = linesOf(stdout).map((line) => {
      const { event, rule } = line as unknown as { event: { file: string; record: string }; rule: { id: string } };
      return `${rule.id} ${event.record} ${event.file.slice(projectRoot.length + '/samples/'.length)}`;
    });
    const planted = answers.flatMap(({ rule, record, file, state }) =>
      rule !== null && state === 'present' ? [`${rule.id} ${record} ${file}`] : [],
    );
    expect(planted.length).toBeGreaterThan(20);
    expect(planted.filter((match) => !found.includes(match))).toEqual([]);
    const records = new Set(answers.map(({ record, file }) => `${record} ${file}`));
    expect(found.filter((match) => !records.has(match.slice(match.indexOf(' ') + 1)))).toEqual([]);
  });

  it('names the actor whose manner is played, in the findings that show two independent traits, and no other', () => {
    const args = ['scan', join(projectRoot, 'samples'), '--format', 'ndjson', '--only', 'finding'];
    const named = linesOf(holdfast(args, { cwd: tempFolder() }).stdout).filter(
      ({ named: actors }) => (actors as readonly string[]).length > 0,
    );
    expect(named.map(({ title, named: actors }) => [title, actors]).sort()).toEqual([
      ['Run value with a name that Mustang Panda uses', ['mustang-panda']],
      ['Service named like those of TONESHELL and Bookworm', ['mustang-panda']],
    ]);
    expect(new Set(answers.map(({ actor }) => actor))).toContain('mustang-panda');
  });

  it('prints the table, writes the page and says where it is; the findings verify', () => {
    const cwd = tempFolder();
    const { code, stdout, stderr } = holdfast(['demo'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('made-up organisation');
    expect(stdout).toContain('there are 22 findings');
    const page = join(cwd, '.holdfast/demo/report.html');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`The page is ${page}`);
    expect(readFileSync(page, 'utf8')).toContain('<!doctype html>');
    expect(stdout).toMatch(/^To read the records .* verify --workspace "\.holdfast\/demo"$/m);
    expect(holdfast(['verify', '--workspace', '.holdfast/demo'], { cwd })).toMatchObject({ code: 0 });
  });

  it('speaks Japanese with --lang ja', () => {
    const { stdout, stderr } = holdfast(['demo', '--lang', 'ja'], { cwd: tempFolder() });
    expect(stdout).toContain('検出事項22件');
    expect(stdout).toContain('ページの場所: ');
    expect(stderr).toContain('架空の組織');
  });
});
