import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingLine } from '#base/lines.ts';
import type { SummaryLine } from '#base/summary-line.ts';
import type { EvtxEvent } from '#exercises/evtx-writer/event.ts';
import { createEvtxWriter } from '#exercises/evtx-writer/writer.ts';
import { windowsEvent } from '#exercises/organisation/windows-event.ts';
import { dayUs, logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const base = `name: probe\n${ruleFor('probe', { id: ruleId(1), level: 'low', title: 'Probe' })}`;
const end = `name: farewell\n${ruleFor('farewell', { id: ruleId(2), level: 'low', title: 'Farewell' })}`;

const burst = [
  'title: Burst of probes',
  `id: ${ruleId(3)}`,
  'status: test',
  'level: high',
  'tags: [attack.discovery, attack.t1082]',
  'correlation: {type: event_count, rules: [probe], group-by: [Computer, User], timespan: 2m, condition: {gte: 3}}',
  '',
].join('\n');

const unfinished = [
  'title: Probe without farewell',
  `id: ${ruleId(4)}`,
  'status: test',
  'level: high',
  'correlation: {type: temporal_ordered, rules: [probe, farewell], group-by: [Computer], timespan: 5m, condition: probe and not farewell}',
  '',
].join('\n');

const probes = (...minutes: number[]): EvtxEvent[] => minutes.map((minute) => started(`probe ${minute}`, minute));

interface Scanned {
  readonly lines: readonly { readonly kind: string }[];
  readonly findings: readonly FindingLine[];
  readonly summary: SummaryLine;
}

function scan(rules: string, log: Uint8Array, ...more: readonly string[]): Scanned {
  const cwd = tempFolder({ 'a.evtx': log, 'r.yml': rules });
  const { stdout } = holdfast(['scan', 'a.evtx', '--rules', 'r.yml', '--format', 'ndjson', '--no-store', ...more], {
    cwd,
  });
  const lines = linesOf(stdout);
  return {
    lines,
    findings: lines.filter(({ kind }) => kind === 'finding') as unknown as FindingLine[],
    summary: lines.find(({ kind }) => kind === 'summary') as unknown as SummaryLine,
  };
}

describe('a scan with a file of a rule and a correlation', () => {
  let scanned: Scanned;
  beforeAll(() => {
    scanned = scan([base, burst].join('---\n'), logOf(...probes(0, 1, 1.5, 60, 120)));
  });

  it('finds the burst, and says how many events within which time and by what', () => {
    expect(scanned.findings).toMatchObject([
      {
        question: ruleId(3),
        title: 'Burst of probes',
        level: 'high',
        count: 3,
        first: '2025-11-12T00:00:00.000000Z',
        last: '2025-11-12T00:01:30.000000Z',
        subjects: { host: 'WS-1.example', user: 'EXAMPLE\\ann' },
        techniques: ['T1082'],
        reason:
          '3 events of “Probe” within 2 minutes, by Computer = WS-1.example, User = EXAMPLE\\ann; 3 records in all.',
      },
    ]);
  });

  it('points to each record, with its hash', () => {
    const { evidence } = scanned.findings[0] as FindingLine;
    expect(evidence.map(({ record }) => record)).toEqual(['1', '2', '3']);
    for (const { file, recordSha256, sha256 } of evidence)
      expect([file, recordSha256, sha256]).toEqual(['a.evtx', expect.stringMatching(/^[0-9a-f]{64}$/), sha256]);
  });

  it('keeps the matches of the rule that only serves it to itself', () => {
    expect(scanned.lines.filter(({ kind }) => kind === 'match')).toEqual([]);
    expect(scanned.summary.rules).toMatchObject({ loaded: 2, matched: 2 });
  });

  it('says the same in Japanese', () => {
    const { findings } = scan([base, burst].join('---\n'), logOf(...probes(0, 1, 1.5)), '--lang', 'ja');
    expect(findings[0]?.reason).toContain('「Probe」のイベントが2分以内に3件発生しました');
  });

  it('finds the same by the full scan and with more workers', () => {
    const rules = [base, burst].join('---\n');
    const log = logOf(...probes(0, 1, 1.5, 60, 61, 61.5));
    const found = [[], ['--full-scan'], ['--workers', '2'], ['--no-cache']].map((more) =>
      JSON.stringify(scan(rules, log, ...more).findings),
    );
    expect(new Set(found).size).toBe(1);
    expect(JSON.parse(found[0] ?? '')).toHaveLength(2);
  });
});

it('the page says the same in both languages', () => {
  const cwd = tempFolder({ 'a.evtx': logOf(...probes(0, 1, 1.5)), 'r.yml': [base, burst].join('---\n') });
  holdfast(['scan', 'a.evtx', '--rules', 'r.yml', '--no-store', '--html', 'page.html'], { cwd });
  const page = readFileSync(join(cwd, 'page.html'), 'utf8').replaceAll(/<\/?bdi>/g, '');
  expect(page).toContain('within 2 minutes, by Computer = WS-1[.]example, User = EXAMPLE\\ann; 3 records in all.');
  expect(page).toContain('のイベントが2分以内に3件発生しました（Computer = WS-1[.]example');
});

it('two events in one minute too few are no finding, and the rule ran', () => {
  const { findings, summary } = scan([base, burst].join('---\n'), logOf(...probes(0, 1)));
  expect(findings).toEqual([]);
  expect(summary.rules).toMatchObject({ loaded: 2, matched: 1, notApplicable: 0 });
});

it('one event that came in two copies of a log counts once', () => {
  const rules = [base, burst].join('---\n');
  const cwd = tempFolder({
    'logs/a.evtx': logOf(...probes(0, 1)),
    'logs/b.evtx': logOf(...probes(0, 1), started('other', 2)),
    'r.yml': rules,
  });
  const { stdout } = holdfast(['scan', 'logs', '--rules', 'r.yml', '--format', 'ndjson', '--no-store'], { cwd });
  expect(linesOf(stdout).filter(({ kind }) => kind === 'finding')).toEqual([]);
});

it('a correlation on a rule that is not there is refused, and all others are asked', () => {
  const broken = burst.replace('[probe]', '[nobody]').replace(ruleId(3), ruleId(5));
  const { findings, summary } = scan([base, broken, burst].join('---\n'), logOf(...probes(0, 1, 1.5)));
  expect(findings.map(({ question }) => question)).toEqual([ruleId(3)]);
  expect(summary.rules).toMatchObject({ loaded: 2, notSupported: 1 });
});

it('a correlation whose log source was not read is not applicable, and says for which rule', () => {
  const other = base.replace('category: process_creation', 'category: dns_query');
  const cwd = tempFolder({ 'a.evtx': logOf(...probes(0, 1)), 'r.yml': [other, burst].join('---\n') });
  holdfast(['scan', 'a.evtx', '--rules', 'r.yml', '--no-store', '--html', 'page.html'], { cwd });
  expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toMatch(
    /windows\/dns_query\/-<\/bdi> was read, which it needs for “<bdi>Probe/,
  );
});

it('a suppression of the correlation hides what it found, and counts it as suppressed', () => {
  const cwd = tempFolder({
    'a.evtx': logOf(...probes(0, 1, 1.5)),
    'r.yml': [base, burst].join('---\n'),
    's.yml': `- {rule: ${ruleId(3)}, reason: known, by: Ann Example, until: 2099-01-01}\n`,
  });
  const args = ['scan', 'a.evtx', '--rules', 'r.yml', '--format', 'ndjson', '--no-store', '--suppress', 's.yml'];
  const lines = linesOf(holdfast(args, { cwd }).stdout);
  expect(lines.filter(({ kind }) => kind === 'finding')).toEqual([]);
  expect(lines.find(({ kind }) => kind === 'summary')).toMatchObject({ rules: { suppressed: 1 } });
});

it('what is suppressed of the rule below feeds no correlation: of a burst that holds it, the rest is too little', () => {
  const cwd = tempFolder({
    'a.evtx': logOf(...probes(0, 1), started('probe', 1.5, { user: 'EXAMPLE\\bob' })),
    'r.yml': [base, burst.replace(', User', '')].join('---\n'),
    's.yml': `- {rule: ${ruleId(1)}, user: 'EXAMPLE\\BOB', reason: known, by: Ann Example, until: 2099-01-01}\n`,
    'old.yml': `- {rule: ${ruleId(1)}, reason: known, by: Ann Example, until: 2020-01-01}\n`,
  });
  const found = (...more: string[]) =>
    linesOf(
      holdfast(['scan', 'a.evtx', '--rules', 'r.yml', '--format', 'ndjson', '--no-store', ...more], { cwd }).stdout,
    ).filter(({ kind }) => kind === 'finding');
  expect(found()).toMatchObject([{ question: ruleId(3), count: 3 }]);
  expect(found('--suppress', 's.yml')).toEqual([]);
  expect(found('--suppress', 'old.yml')).toMatchObject([{ question: ruleId(3), count: 3 }]);
});

it('what is suppressed was there: no correlation finds it absent', () => {
  const cwd = tempFolder({
    'a.evtx': logOf(started('before', -30), ...probes(0), started('farewell', 3), started('after', 30)),
    'r.yml': [base, end, unfinished].join('---\n'),
    's.yml': `- {rule: ${ruleId(2)}, reason: known, by: Ann Example, until: 2099-01-01}\n`,
  });
  const args = ['scan', 'a.evtx', '--rules', 'r.yml', '--format', 'ndjson', '--no-store', '--suppress', 's.yml'];
  expect(linesOf(holdfast(args, { cwd }).stdout).filter(({ kind }) => kind === 'finding')).toEqual([]);
});

describe('a correlation that asks for an absence', () => {
  const rules = [base, end, unfinished].join('---\n');
  const events = [started('before', -30), ...probes(0), started('after', 30)];

  it('finds it where the log goes on without a gap', () => {
    const { findings, summary } = scan(rules, logOf(...events));
    expect(findings.map(({ reason }) => reason)).toEqual([
      '“Probe” and no “Farewell” after it within 5 minutes, by Computer = WS-1.example; 1 record in all.',
    ]);
    expect(summary.correlations).toMatchObject({ undecided: 0 });
  });

  it('finds nothing where the other came', () => {
    const { findings } = scan(rules, logOf(...events.slice(0, 2), started('farewell', 3), ...events.slice(2)));
    expect(findings).toEqual([]);
  });

  it('does not decide it where records are missing, and names the gap', () => {
    const writer = createEvtxWriter();
    for (const event of events.slice(0, 2)) writer.write(event);
    writer.skip(3);
    for (const event of events.slice(2)) writer.write(event);
    const { findings, summary } = scan(rules, writer.finish());
    expect(findings).toEqual([]);
    expect(summary.correlations).toMatchObject({
      undecided: 1,
      open: [
        {
          question: ruleId(4),
          group: { Computer: 'WS-1.example' },
          why: [{ rule: 'Farewell', why: 'gap', source: 'a.evtx' }],
        },
      ],
    });
  });

  it('does not decide it where the log ends too early; the report says so', () => {
    const cwd = tempFolder({ 'a.evtx': logOf(...events.slice(0, 2)), 'r.yml': rules });
    const { stdout } = holdfast(['scan', 'a.evtx', '--rules', 'r.yml', '--no-store'], { cwd });
    expect(stdout).toContain('1 correlation was not decided');
    expect(stdout).toContain('“Farewell” may still have happened: a.evtx ends before the time is over.');
  });
});

it('a group by the user of a host knows of a sign-in that is read after the events', () => {
  const entities = 'custom: {holdfast: {entities: {who: {kind: user, from: Computer, of: host}}}}\n';
  const cwd = tempFolder({
    'logs/a.evtx': logOf(...[10, 11, 11.5].map((minute) => started('probe', minute, { user: 'SYSTEM' }))),
    'logs/b.evtx': logOf(signIn),
    'r.yml': [base, burst.replace('[Computer, User]', '[who]') + entities].join('---\n'),
  });
  const args = ['scan', 'logs', '--rules', 'r.yml', '--format', 'ndjson', '--only', 'finding', '--no-store'];
  expect(linesOf(holdfast(args, { cwd }).stdout)).toMatchObject([
    { count: 3, subjects: { host: '', user: 'example\\ann' }, evidence: [{}, {}, {}] },
  ]);
});

const signIn = windowsEvent('logon', 'WS-1.example', dayUs + 5 * 60e6, {
  TargetUserName: 'ann',
  TargetDomainName: 'EXAMPLE',
});
