import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const detection = (lines: string) =>
  `title: Bad\nid: ${ruleId(7)}\nlevel: high\nlogsource: {product: windows, category: process_creation}\ndetection:\n${lines}\n`;

const selections = Array.from({ length: 10_000 }, (_, i) => `  s${i}: {CommandLine: v${i}}\n`).join('');

/** Rules, what their refusal says, and null for one that is asked and takes no longer than others. */
const rules: readonly (readonly [what: string, rule: string, refusal: RegExp | null])[] = [
  ['with a broken condition', detection('  s: {CommandLine: one}\n  condition: s and ('), /condition|ends/i],
  ['with an unknown modifier', detection('  s: {CommandLine|smells: one}\n  condition: s'), /smells/],
  ['with a regular expression that backtracks', detection("  s: {CommandLine|re: '(a+)+$'}\n  condition: s"), null],
  [
    'with a regular expression that no linear engine has',
    detection("  s: {CommandLine|re: '(a)\\1'}\n  condition: s"),
    /./,
  ],
  ['with 10,000 selections', detection(`${selections}  condition: 1 of s*`), /10000 selections/],
];

/** A command line at which an engine that backtracks would be busy for ever. */
const log = logOf(started('say one', 0), started(`say ${'a'.repeat(20_000)}!`, 1));

describe('a rule', () => {
  it.each(rules)('%s: scans and hunts ask the others, and say why not this one', (_what, bad, refusal) => {
    const cwd = tempFolder({ 'logs/a.evtx': log, 'rules/bad.yml': bad, 'rules/good.yml': ruleFor('one') });
    const ask = (...args: readonly string[]) => {
      const { code, stdout, stderr } = holdfast([...args, '--format', 'ndjson'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const lines = linesOf(stdout);
      expect(lines.filter(({ kind }) => kind === 'match')).toMatchObject([{ rule: { path: 'rules/good.yml' } }]);
      return lines;
    };
    const refused = refusal === null ? 0 : 1;
    expect(ask('scan', 'logs', '--rules', 'rules').at(-1)).toMatchObject({ rules: { notSupported: refused } });
    const ledger = ask('hunt', '--rule', 'rules').find(({ kind }) => kind === 'ledger');
    const notAsked = { path: 'rules/bad.yml', why: expect.stringMatching(refusal ?? /./) };
    expect(ledger?.['notAsked']).toEqual(refusal === null ? undefined : [expect.objectContaining(notAsked)]);
    const table = holdfast(['hunt', '--rule', 'rules'], { cwd }).stdout;
    expect(table.includes('Not asked: ')).toBe(refusal !== null);
    const alone = holdfast(['hunt', '--rule', 'rules/bad.yml'], { cwd });
    expect(alone.code).toBe(refusal === null ? 0 : 2);
    if (refusal !== null) expect(alone.stderr).toMatch(refusal);
  });

  it('is named with its path where it cannot even be read', () => {
    const cwd = tempFolder({ 'logs/a.evtx': log, 'rules/bad.yml': 'title: [', 'rules/good.yml': ruleFor('one') });
    holdfast(['scan', 'logs', '--format', 'ndjson', '--only', 'summary'], { cwd });
    expect(holdfast(['hunt', '--rule', 'rules'], { cwd }).stdout).toContain('Not asked: rules/bad.yml.');
    expect(holdfast(['hunt', '--rule', 'rules', '--technique', 'T1059.003'], { cwd }).stdout).toContain(
      'rules/bad.yml',
    );
  });

  it('that nobody wrote for a technique is not "nothing found"', () => {
    const cwd = tempFolder({ 'logs/a.evtx': log, 'rules/good.yml': ruleFor('one') });
    holdfast(['scan', 'logs', '--format', 'ndjson', '--only', 'summary'], { cwd });
    const { code, stdout, stderr } = holdfast(['hunt', '--rule', 'rules', '--technique', 'T1200'], { cwd });
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 3 });
  });
});

const indicator = (pattern: string, i: number) => ({
  type: 'indicator',
  spec_version: '2.1',
  id: `indicator--00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
  created: '2024-01-01T00:00:00.000Z',
  modified: '2024-01-01T00:00:00.000Z',
  pattern,
  pattern_type: 'stix',
  valid_from: '2024-01-01T00:00:00Z',
});

/** One of a ring of relationships: each points from itself to the next. */
const related = (i: number, ring: number) => ({
  ...indicator('', i),
  type: 'relationship',
  id: `relationship--00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
  relationship_type: 'related-to',
  source_ref: `relationship--00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
  target_ref: `relationship--00000000-0000-4000-8000-${String((i + 1) % ring).padStart(12, '0')}`,
});

/** Writes a bundle of about so many bytes: a good indicator first and last, and a ring and bad patterns between. */
function writeBundle(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  const ring = 50_000;
  try {
    writeSync(file, '{"type":"bundle","id":"bundle--00000000-0000-4000-8000-000000000000","objects":[');
    writeSync(file, JSON.stringify(indicator("[ipv4-addr:value = '45.61.1.2']", 1)));
    let written = 0;
    for (let i = 2; written < bytes; ) {
      const part: string[] = [];
      for (const end = i + 1_000; i < end; i++)
        part.push(JSON.stringify(i % 2 === 0 ? related(i % ring, ring) : indicator('[broken AND ('.repeat(9), i)));
      written += writeSync(file, `,${part.join(',')}`);
    }
    writeSync(file, `,${JSON.stringify(indicator("[ipv4-addr:value = '45.61.1.3']", 9_999_999))}]}`);
  } finally {
    closeSync(file);
  }
}

interface Added {
  readonly added: number;
  readonly quarantined: number;
  readonly refused: readonly { readonly value: string; readonly why: string }[];
  readonly refusedMore: number;
}

function add(cwd: string, file: string, env: Readonly<Record<string, string>> = {}): Added {
  const { code, stdout, stderr } = holdfast(['intel', 'add', file, '--json', '--workspace', 'w'], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Added;
}

describe('a STIX bundle', () => {
  it('of 100 MB, with bad patterns and a ring of 50,000 relationships, is read to its end with a small heap', () => {
    const cwd = tempFolder();
    writeBundle(join(cwd, 'large.json'), 100_000_000);
    const { added, refused, refusedMore } = add(cwd, 'large.json', { NODE_OPTIONS: '--max-old-space-size=400' });
    expect(added).toBe(2);
    expect(refused).toHaveLength(1_000);
    expect(refusedMore).toBeGreaterThan(100_000);
    expect(refused[0]).toMatchObject({ why: expect.stringMatching(/./) });
  });
});

describe('an indicator', () => {
  /** What becomes of the value: matched never, but quarantined or refused, and never dropped. */
  const values = [
    ['8.8.8.8', 'quarantined'],
    ['example.com', 'quarantined'],
    ['', 'refused'],
    ['*', 'refused'],
  ] as const;
  const kinds = {
    '8.8.8.8': 'ipv4-addr',
    'example.com': 'domain-name',
    '': 'domain-name',
    '*': 'domain-name',
  } as const;

  it.each(values)('"%s" is %s, the next one is taken, and the list shows both', (value, becomes) => {
    const objects = [
      indicator(`[${kinds[value]}:value = '${value}']`, 1),
      indicator("[ipv4-addr:value = '45.61.1.2']", 2),
    ];
    const id = 'bundle--00000000-0000-4000-8000-000000000000';
    const cwd = tempFolder({ 'a.json': JSON.stringify({ type: 'bundle', id, objects }) });
    const { added, quarantined, refused } = add(cwd, 'a.json');
    expect({ added, quarantined }).toEqual({ added: 1, quarantined: becomes === 'quarantined' ? 1 : 0 });
    expect(refused.map((each) => each.value)).toEqual(becomes === 'refused' ? [value] : []);
    const listed = linesOf(holdfast(['intel', 'list', '--format', 'ndjson', '--workspace', 'w'], { cwd }).stdout);
    expect(listed.some((line) => line['value'] === value)).toBe(becomes === 'quarantined');
  });

  it.each([
    ['twice', "[ipv4-addr:value = '8.8.8.8' AND ipv4-addr:value = '8.8.8.8']", 0, 1],
    ['beside another one that is none', "[ipv4-addr:value = '8.8.8.8' AND domain-name:value = 'example.com']", 0, 1],
    ['beside a trace', "[ipv4-addr:value = '8.8.8.8' AND domain-name:value = 'bad.attack.ru']", 1, 0],
  ])('that a pattern names %s is no way around that', (_what, pattern, added, quarantined) => {
    const id = 'bundle--00000000-0000-4000-8000-000000000000';
    const bundle = { type: 'bundle', id, objects: [indicator(pattern, 1)] };
    const cwd = tempFolder({ 'a.json': JSON.stringify(bundle), 'b.json': logOfQuery('8.8.8.8') });
    expect(add(cwd, 'a.json')).toMatchObject({ added, quarantined });
    const args = ['scan', 'b.json', '--workspace', 'w', '--format', 'ndjson', '--only', 'match'];
    expect(holdfast(args, { cwd }).stdout).toBe('');
  });

  it.each(['8.8.8.8', 'example.com', '*'])('"%s" of a list is taken no more than that of a bundle', (value) => {
    const cwd = tempFolder({ 'a.txt': `${value}\n\n45.61.1.2\n`, 'a.json': logOfQuery(value) });
    expect(add(cwd, 'a.txt')).toMatchObject({ added: 1, quarantined: value === '*' ? 0 : 1 });
    const args = ['scan', 'a.json', '--workspace', 'w', '--format', 'ndjson', '--only', 'match'];
    expect(holdfast(args, { cwd }).stdout).toBe('');
  });
});

/** A request whose address or name is the value. */
function logOfQuery(value: string): string {
  return `{"eventVersion":"1.08","eventTime":"2026-01-01T03:04:05Z","eventSource":"s3.amazonaws.com","eventName":"GetObject","eventID":"1","sourceIPAddress":"${value}"}\n`;
}
