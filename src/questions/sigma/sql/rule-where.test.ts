import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import { type LogSources, readLogSources } from '#catalog/log-sources.ts';
import { EventTable } from '#store/sql/testing/event-table.ts';
import { loadRules } from '../load-rules.ts';
import { buildRuleSet } from '../rule-set.ts';
import { askBothWays, differences, layouts } from './testing/both-ways.ts';

const windows = readLogSources(
  load(readFileSync(new URL('../../../../catalog/fields/windows.yaml', import.meta.url), 'utf8')),
);

type Case = readonly [what: string, selection: unknown, hits: readonly FlatRecord[], misses: readonly FlatRecord[]];

const f = (...values: unknown[]): FlatRecord[] => values.map((each) => ({ f: each }));

const cases: readonly Case[] = [
  ['equal text', { f: 'Ab' }, f('ab', 'AB', ['x', 'aB']), f('abc', '', null, ['a', 'b'])],
  ['an empty text', { f: '' }, f('', ['x', '']), [...f(null, 'x'), { g: '' }]],
  ['a list', { f: ['a', 'b', 'c*'] }, f('A', 'b', 'cd'), f('d', 'ab')],
  ['contains', { 'f|contains': 'b' }, f('abc', 'B', ['x', 'xbx']), f('ac', null)],
  ['contains all', { 'f|contains|all': ['a', 'b'] }, f('xbxa', ['a', 'b']), f('a', ['a', 'c'])],
  ['startswith', { 'f|startswith': 'ab' }, f('ABc', 'ab'), f('xab', 'a', ['xab', ''])],
  ['endswith', { 'f|endswith': '\\cmd.exe' }, f('C:\\CMD.EXE', '\\cmd.exe'), f('cmd.exe', '\\cmd.exe ')],
  ['cased', { 'f|cased': 'Ab' }, f('Ab'), f('ab', 'AB')],
  ['cased contains', { 'f|contains|cased': 'İ' }, f('xİx'), f('xix', 'xi̇x')],
  ['neq', { 'f|neq': 'a' }, [...f('b', null), { g: 'a' }], f('a', 'A', ['b', 'a'])],
  ['a letter that grows in lower case', { f: 'İx' }, f('İX', 'i̇x'), f('ix', 'IX', 'ıx')],
  ['the plain letter of it', { 'f|contains': 'kill' }, f('KILL'), f('KİLL', 'kıll')],
  ['the kelvin sign', { f: 'k' }, f('\u212a', 'K'), f('x')],
  ['a sharp s', { f: 'straße' }, f('STRAẞE', 'Straße'), f('strasse')],
  ['a letter newer than the engine', { 'f|contains': '\u{10d70}' }, f('x\u{10d50}', '\u{10d70}'), f('\u{10d51}')],
  ['one character', { f: 'a?c' }, f('abc', 'a日c', 'a😀c', 'A?C'), f('ac', 'abbc')],
  ['any characters', { f: 'a*c*' }, f('ac', 'abcd', 'a\ncx', 'a%c'), f('xac', 'a')],
  ['escaped wildcards', { f: 'a\\*\\?b' }, f('a*?b'), f('axxb', 'a\\*\\?b')],
  ['signs of LIKE', { f: '1%_*' }, f('1%_', '1%_x'), f('1xx', '12_')],
  ['backslashes and a wildcard', { f: 'c:\\*\\x?' }, f('C:*\\xy'), f('C:\\a\\xy')],
  ['windash', { 'f|windash|contains': ' -enc' }, f('a /enc', 'a -ENC', 'a –enc', 'a ―enc'), f('a enc', 'a -en')],
  ['windash with two dashes', { 'f|windash': '-a *-b.' }, f('/a x –b.', '-A -b.'), f('-a -bx', '-a\n-b', 'xa -b.')],
  ['a number', { f: 7 }, f('7', '007', '+7', '7.0', 7, ['x', '7']), f('7x', '0x7', '70', '')],
  ['a number as text', { f: '7' }, f('7'), f('07', '7.0')],
  ['lt', { 'f|lt': 10 }, f('9', '-100', '9.99'), f('10', 'a', '', null)],
  ['gte', { 'f|gte': '10' }, f('10', '1000', '10.0'), f('9', '0x10', '1e3')],
  ['null', { f: null }, [...f(null, []), { g: 'x' }], f('', 'x', [null, 'x'])],
  ['exists', { 'f|exists': true }, f('x', null, []), [{ g: 'x' }, {}]],
  ['exists not', { 'f|exists': false }, [{ g: 'x' }, {}], f('x', null, '')],
  ['a regular expression', { 'f|re': '^a.b$' }, f('axb', ['', 'a-b']), f('AXB', 'a\nb', 'xaxb', 'axb\n')],
  ['its flags', { 'f|re|i|m|s': '^a.b$' }, f('AXB', 'a\nb', 'x\naxb\ny'), f('xaxb')],
  [
    'cidr',
    { 'f|cidr': '10.0.0.0/8' },
    f('10.1.2.3', '::ffff:10.0.0.1', '010.1.1.1'),
    f('11.0.0.1', '10.1.2', '::10.0.0.1'),
  ],
  ['cidr of IPv6', { 'f|cidr': 'fe80::/10' }, f('fe80::1%eth0', 'FEBF::'), f('fec0::1', '::1', 'fe80::1::')],
  ['the whole of IPv6', { 'f|cidr': '::/0' }, f('::', '2001:db8::1'), f('::ffff:1.2.3.4', '1.2.3.4')],
  [
    'fieldref',
    { 'f|fieldref': 'g' },
    [
      { f: 'A', g: 'a' },
      { f: ['x', 'y'], g: ['Y', 'z'] },
    ],
    [{ f: 'a' }, { f: 'a', g: 'b' }],
  ],
  [
    'fieldref contains',
    { 'f|fieldref|contains|cased': 'g' },
    [{ f: 'xAx', g: 'A' }],
    [{ f: 'xax', g: 'A' }, { g: '' }],
  ],
  [
    'a part of a time',
    { 'f|hour': 1 },
    f('2024-01-15T10:05:00+09:00', '2024-01-15 01:00'),
    f('2024-01-15T10:05:00Z', '1'),
  ],
  [
    'a field with spaces',
    { Threat_Name: 'x' },
    [{ 'Threat Name': 'X' }, { Threat_Name: 'x' }],
    [{ 'Threat Name': 'x', Threat_Name: 'y' }, { ThreatName: 'x' }],
  ],
  ['a field without its spaces', { 'ThreatName|exists': true }, [{ 'Threat Name': null }], [{ Threat_Name: 'x' }]],
  ['a field called by odd signs', { 'a"b~/é %': 'x' }, [{ 'a"b~/é %': 'x' }], [{ 'a"b': 'x' }]],
  [
    'keywords',
    ['Mimi?atz', 'two words'],
    [{ a: 'xMIMIKATZx' }, { a: ['', 'Two Words'] }],
    [{ a: 'two', b: 'words' }, {}],
  ],
  [
    'keywords across values',
    { '|all': ['one', 'two'] },
    [{ a: 'ONE', b: ['x', 'two'] }],
    [{ a: 'one' }, { a: 'tw', b: 'o one' }],
  ],
  ['a keyword with a NUL character', ['b\0c'], [{ a: 'ab\0cd' }], [{ a: 'b', b: 'c' }]],
  ['a keyword of a whole value', { '|startswith': 'ab' }, [{ x: 'y', z: ['q', 'abc'] }], [{ x: 'xab' }]],
  ['an empty keyword', { '|contains': '' }, [{ a: 'x' }, { a: '' }], [{}, { a: null }]],
  ['text that would end a statement', { f: `'; DROP TABLE events; --` }, f(`'; drop table events; --`), f("'")],
  ['text that looks like a parameter', { 'f|contains': '$1 {p1:String} ?' }, f('x$1 {P1:STRING} ab'), f('$1')],
];

const aliased: readonly Case[] = [
  [
    'decimal numbers and renamed fields',
    { Image: 'c:\\a.exe', ProcessId: '255', User: 'bob' },
    [{ NewProcessName: 'C:\\A.EXE', NewProcessId: '0xFF', SubjectUserName: 'Bob' }],
    [{ Image: 'c:\\a.exe', ProcessId: '255', User: 'bob' }],
  ],
  [
    'an unreadable number, which stays',
    { ProcessId: '0xfffffffffffffffff' },
    [{ NewProcessId: '0xfffffffffffffffff' }],
    [{ NewProcessId: '0xffffffffffffffff' }],
  ],
  [
    'values by a table',
    { IntegrityLevel: 'High' },
    [{ MandatoryLabel: 's-1-16-12288' }, { MandatoryLabel: 'HIGH' }],
    [{ MandatoryLabel: 'S-1-16-4096' }],
  ],
  ['the least of several values', { IntegrityLevel: 'System' }, [{ MandatoryLabel: ['x', 'S-1-16-16384'] }], [{}]],
];

const joined: readonly Case[] = [
  [
    'fields that are joined',
    { TargetObject: 'hklm\\run\\evil' },
    [{ ObjectName: 'HKLM\\Run', ObjectValueName: 'Evil' }],
    [{ ObjectName: 'hklm\\run\\evil', ObjectValueName: 'x' }],
  ],
  [
    'one of them alone',
    { TargetObject: 'hklm\\run' },
    [{ ObjectName: 'HKLM\\Run' }, { ObjectName: 'HKLM\\Run', ObjectValueName: null }],
    [{ ObjectName: '', ObjectValueName: 'hklm\\run' }],
  ],
  ['both without a value', { TargetObject: '' }, [{ ObjectName: null, ObjectValueName: null }], [{ Details: '' }]],
  ['none of them', { TargetObject: null }, [{}], [{ ObjectName: null }]],
];

describe('a rule as SQL', () => {
  let table: EventTable;
  beforeAll(async () => {
    table = await EventTable.open();
  });
  afterAll(() => table.close());

  async function expectVerdicts(
    [, selection, hits, misses]: Case,
    logsource: object,
    head: FlatRecord,
    logSources: readonly LogSources[],
  ): Promise<void> {
    const text = JSON.stringify({ title: 't', logsource, detection: { s: selection, condition: 's' } });
    const set = buildRuleSet(loadRules({ path: 'r.yml', license: '', text }, new Map()), logSources, true);
    const events = [...hits, ...misses].map((record) => objectEvent('windows', { ...head, ...record }));
    for (const layout of layouts) {
      const answers = await askBothWays(set, events, table, layout);
      expect(differences(answers), JSON.stringify(layout)).toEqual([]);
      expect(answers.bySql).toEqual(hits.map((_, i) => `0 ${i}`).sort());
    }
  }

  it.each(cases)('finds %s, however it is stored', async (...each) => {
    await expectVerdicts(each as unknown as Case, { product: 'windows' }, {}, []);
  });

  it.each(aliased)('finds %s by the names of the Security log', async (...each) => {
    const head = { Channel: 'SECURITY', Provider_Name: 'Microsoft-Windows-Security-Auditing', EventID: 4688 };
    await expectVerdicts(each as unknown as Case, { category: 'process_creation' }, head, [windows]);
  });

  it.each(joined)('finds %s', async (...each) => {
    const head = { Channel: 'Security', Provider_Name: 'microsoft-windows-security-auditing', EventID: 4657 };
    await expectVerdicts(each as unknown as Case, { category: 'registry_set', product: 'windows' }, head, [windows]);
  });

  it('leaves a sigma to the matcher, and loses none', async () => {
    const sigma: Case = ['', { f: 'ΟΔΟΣ' }, f('οδος', 'ΟΔΟΣ'), []];
    const text = JSON.stringify({
      title: 't',
      logsource: { product: 'windows' },
      detection: { s: sigma[1], condition: 's' },
    });
    const negated = text.replace('"condition":"s"', '"condition":"not s"');
    const rules = [text, negated].flatMap((each) => loadRules({ path: 'r.yml', license: '', text: each }, new Map()));
    const events = ['οδος', 'ΟΔΟΣ', 'οδοσ', 'ΟΔΟΣX', 'x'].map((each) => objectEvent('windows', { f: each }));
    const answers = await askBothWays(buildRuleSet(rules, [], true), events, table, { columns: 1, moreKnown: true });
    expect(answers.approximate).toEqual(new Set([0, 1]));
    expect(answers.byMatcher).toEqual(['0 0', '0 1', '1 2', '1 3', '1 4']);
    expect(answers.bySql).toEqual(['0 0', '0 1', '0 3', '1 1', '1 2', '1 3', '1 4']);
  });
});
