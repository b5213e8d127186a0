import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const rules = [
  `name: probe\n${ruleFor('probe', { level: 'low', title: 'Probe' }).replace('tags: [attack.execution, attack.t1059.003]\n', '')}`,
  `name: farewell\n${ruleFor('farewell', { level: 'low', title: 'Farewell' }).replace('tags: [attack.execution, attack.t1059.003]\n', '')}`,
  `title: Three probes\nid: ${ruleId(3)}\nlevel: high\ntags: [attack.t1082]\ncorrelation: {type: event_count, rules: [probe], group-by: [Computer], timespan: 2m, condition: {gte: 3}}\n`,
  `title: Probe without farewell\nid: ${ruleId(4)}\nlevel: medium\ntags: [attack.t1018]\ncorrelation: {type: temporal, rules: [probe, farewell], group-by: [Computer], timespan: 5m, condition: probe and not farewell}\n`,
].join('---\n');

/** The log of Exchange's front end: one address asks for that many mailboxes within ten minutes. */
function exchangeLog(mailboxes: number): string {
  const rows = Array.from(
    { length: mailboxes },
    (_, i) => `2026-03-02T10:0${i}:00.000Z,/ews/exchange.asmx,box${i}@example.org,198.51.100.7,EX01,200`,
  );
  return [
    'DateTime,UrlStem,AnchorMailbox,ClientIpAddress,ServerHostName,HttpStatus',
    '#Software: Microsoft Exchange Server',
    '#Version: 15.01.2507.027',
    '#Log-type: HttpProxy Logs',
    '#Date: 2026-03-02T10:00:00.000Z',
    '#Fields: DateTime,UrlStem,AnchorMailbox,ClientIpAddress,ServerHostName,HttpStatus',
    ...rows,
    '',
  ].join('\n');
}

function hunt(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
  const cwd = tempFolder({ 'r.yml': rules, ...files });
  const { stdout } = holdfast(['hunt', ...args, '--in', 'logs', '--format', 'ndjson'], { cwd });
  const lines = linesOf(stdout);
  const of = (wanted: string) => lines.filter(({ kind }) => kind === wanted);
  return { matches: of('match'), findings: of('finding'), ledger: of('ledger')[0] };
}

describe('a hunt by a correlation', () => {
  const burst = { 'logs/a.evtx': logOf(started('probe', 0), started('probe', 1), started('probe', 1.5)) };

  it('asks its rules silently where they are not what was asked for', () => {
    const { matches, findings, ledger } = hunt(burst, '--rule', 'r.yml', '--technique', 'T1082');
    expect(matches).toEqual([]);
    expect(findings).toMatchObject([
      { question: ruleId(3), count: 3, subjects: { host: 'WS-1.example' }, evidence: [{}, {}, {}] },
    ]);
    expect(ledger).toMatchObject({ hits: 1 });
  });

  it('names in its ledger what it could not decide', () => {
    const { findings, ledger } = hunt(burst, '--rule', 'r.yml', '--technique', 'T1018');
    expect(findings).toEqual([]);
    expect(ledger).toMatchObject({
      correlations: {
        undecided: 1,
        open: [{ question: ruleId(4), why: [{ why: 'not-over' }, { why: 'starts-later' }] }],
      },
    });
  });

  it.each([
    [10, 1],
    [9, 0],
  ])('of the catalogue reads %i mailboxes as %i finding', (mailboxes, expected) => {
    const { matches, findings } = hunt({ 'logs/ews.log': exchangeLog(mailboxes) }, '--actor', 'ke3chang');
    expect(matches).toEqual([]);
    expect(findings.map(({ question }) => question)).toEqual(
      Array.from({ length: expected }, () => 'many-mailboxes-read-by-one-source'),
    );
  });
});

/** What is shown, rules, users of the process starts, questions of the findings, options. */
type Case = readonly [string, string, readonly string[], readonly string[], readonly string[]];

describe('the rules below a correlation', () => {
  const filter =
    'title: Bob may\nlogsource: {product: windows, category: process_creation}\nfilter: {rules: [probe], s: {User|endswith: bob}, condition: s}\n';
  const burst = (...users: readonly string[]) =>
    logOf(...users.map((user, i) => started('probe', i / 2, { user: `EXAMPLE\\${user}` })));

  it.each([
    ['are silent in their own file and feed it all the same', rules, ['ann', 'ann', 'bob'], [ruleId(3)], []],
    ['feed it below the level that is shown', rules, ['ann', 'ann', 'ann'], [ruleId(3)], ['--min-level', 'high']],
    ['feed nothing that a filter takes out', `${rules}---\n${filter}`, ['ann', 'ann', 'bob'], [], []],
    ['feed what a filter leaves', `${rules}---\n${filter}`, ['ann', 'bob', 'ann', 'ann'], [ruleId(3)], []],
    [
      'are told where it says so',
      rules.replace('rules: [probe],', 'rules: [probe], generate: true,'),
      ['ann'],
      ['r.yml'],
      [],
    ],
  ] as readonly Case[])('%s, in scans and in hunts', (_what, text, users, expected, more) => {
    const cwd = tempFolder({ 'r.yml': text, 'logs/a.evtx': burst(...users) });
    const found = (...args: readonly string[]) =>
      linesOf(holdfast([...args, '--workspace', 'kept', '--format', 'ndjson', ...more], { cwd }).stdout)
        .filter(({ kind }) => kind === 'finding')
        .map((line) => line['question']);
    expect(found('scan', 'logs', '--rules', 'r.yml')).toEqual(expected);
    expect(found('hunt', '--rule', 'r.yml')).toEqual(expected);
  });
});
