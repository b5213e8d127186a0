import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import { tryRule } from './testing/rule-trial.ts';

/** Sigma 2.1, log sources, over the taxonomy of catalog/fields/windows.yaml. */

const logSources = [
  readLogSources(load(readFileSync(new URL('../../../catalog/fields/windows.yaml', import.meta.url), 'utf8'))),
];

const sysmonChannel = 'Microsoft-Windows-Sysmon/Operational';
const auditing = 'Microsoft-Windows-Security-Auditing';
const sysmon1 = { Channel: sysmonChannel, Provider_Name: 'Microsoft-Windows-Sysmon', EventID: 1, Image: 'C:\\a.exe' };
const logon = { Channel: 'Security', Provider_Name: auditing, EventID: 4624, LogonType: 3 };
const script = {
  Channel: 'Microsoft-Windows-PowerShell/Operational',
  Provider_Name: 'Microsoft-Windows-PowerShell',
  EventID: 4104,
};
const anything = { EventID: '*' };

describe('a rule', () => {
  it.each([
    ['product alone', '{product: windows}', sysmon1, 'hit'],
    ['product in another letter case', '{product: Windows}', sysmon1, 'hit'],
    ['category', '{product: windows, category: process_creation}', sysmon1, 'hit'],
    ['category without product', '{category: process_creation}', sysmon1, 'hit'],
    ['service', '{product: windows, service: sysmon}', sysmon1, 'hit'],
    ['service without product', '{service: sysmon}', sysmon1, 'hit'],
    ['service and category', '{product: windows, service: sysmon, category: process_creation}', sysmon1, 'hit'],
    ['service security', '{product: windows, service: security}', logon, 'hit'],
    ['script blocks', '{product: windows, category: ps_script}', script, 'hit'],
    ['another category', '{product: windows, category: image_load}', sysmon1, 'miss'],
    ['another service', '{product: windows, service: security}', sysmon1, 'miss'],
    ['a fitting service with another category', '{service: sysmon, category: file_event}', sysmon1, 'miss'],
    ['a category of the service, for another event', '{product: windows, category: process_creation}', logon, 'miss'],
    ['an unknown product', '{product: toaster}', sysmon1, 'miss'],
    ['an unknown category', '{product: windows, category: toasting}', sysmon1, 'miss'],
    ['an unknown service', '{product: windows, service: toaster}', sysmon1, 'miss'],
    ['a category called like a method', '{product: windows, category: constructor}', sysmon1, 'miss'],
  ])('is asked of the events of its log source only: %s', (_, logsource, record, verdict) => {
    expect(ask(logsource, anything, record)).toBe(verdict);
  });

  it.each(['linux', 'macos', 'azure', 'aws', 'zeek'])('for %s is never asked of a Windows event', (product) => {
    expect(ask(`{product: ${product}}`, anything, sysmon1)).toBe('miss');
    expect(ask(`{product: ${product}, category: process_creation}`, anything, sysmon1)).toBe('miss');
    expect(ask(`{product: ${product}, service: security}`, anything, logon)).toBe('miss');
  });

  it('for Windows is never asked of an event of another product', () => {
    const text = rule('{product: windows}', anything);
    expect(tryRule(text, objectEvent('linux', sysmon1), { logSources })).toBe('miss');
    expect(tryRule(rule('{category: process_creation}', anything), objectEvent('linux', sysmon1), { logSources })).toBe(
      'miss',
    );
  });

  it.each([
    [
      'event 1 of another provider in the Sysmon channel',
      'process_creation',
      { ...sysmon1, Provider_Name: 'Impostor' },
    ],
    ['event 1 of Sysmon in another channel', 'process_creation', { ...sysmon1, Channel: 'Application' }],
    ['event 4104 of another provider', 'ps_script', { ...script, Provider_Name: 'Impostor' }],
    ['event 4104 in the classic channel', 'ps_script', { ...script, Channel: 'Windows PowerShell' }],
    ['event 4688 of another provider', 'process_creation', { ...logon, EventID: 4688, Provider_Name: 'Impostor' }],
    ['event 4689, not 4688', 'process_creation', { ...logon, EventID: 4689 }],
  ])('of a category is not asked across channel, provider and id: %s', (_, category, record) => {
    expect(ask(`{product: windows, category: ${category}}`, anything, record)).toBe('miss');
  });

  it('that names provider and id takes event 104 for a cleared log only from that provider', () => {
    const cleared = { EventID: 104, Provider_Name: 'Microsoft-Windows-Eventlog' };
    const system = { Channel: 'System', EventID: 104 };
    const eventlog = { ...system, Provider_Name: 'Microsoft-Windows-Eventlog' };
    const driver = { ...system, Provider_Name: 'WudfUsbccidDriver' };
    expect(ask('{product: windows, service: system}', cleared, eventlog)).toBe('hit');
    expect(ask('{product: windows, service: system}', cleared, driver)).toBe('miss');
  });

  it('ignores the letter case of channel and provider names', () => {
    const shouted = { ...sysmon1, Channel: sysmonChannel.toUpperCase(), Provider_Name: 'MICROSOFT-WINDOWS-SYSMON' };
    expect(ask('{product: windows, category: process_creation}', anything, shouted)).toBe('hit');
  });
});

describe('a field of a category', () => {
  const process = {
    Channel: 'Security',
    Provider_Name: auditing,
    EventID: 4688,
    NewProcessName: 'C:\\Windows\\System32\\net.exe',
    ParentProcessName: 'C:\\Windows\\explorer.exe',
    NewProcessId: '0x1a2c',
    ProcessId: '0x4D0',
    SubjectUserName: 'alice',
    SubjectLogonId: '0x3e7',
    MandatoryLabel: 'S-1-16-12288',
    CommandLine: 'net user',
  };
  const connection = {
    Channel: 'Security',
    Provider_Name: auditing,
    EventID: 5156,
    Application: '\\device\\harddiskvolume1\\a.exe',
    Direction: '%%14593',
    SourceAddress: '10.0.0.5',
    SourcePort: 49152,
    DestAddress: '203.0.113.9',
    DestPort: 443,
    Protocol: 6,
  };
  const registry = {
    Channel: 'Security',
    Provider_Name: auditing,
    EventID: 4657,
    ObjectName: '\\REGISTRY\\MACHINE\\SOFTWARE\\Run',
    ObjectValueName: 'Updater',
    NewValue: 'C:\\evil.exe',
    ProcessName: 'C:\\Windows\\regedit.exe',
  };

  it.each([
    ['process_creation', { 'Image|endswith': '\\net.exe' }, process, 'hit'],
    ['process_creation', { 'ParentImage|endswith': '\\Explorer.exe' }, process, 'hit'],
    ['process_creation', { ProcessId: 6700 }, process, 'hit'],
    ['process_creation', { ProcessId: '6700' }, process, 'hit'],
    ['process_creation', { ProcessId: '0x1a2c' }, process, 'miss'],
    ['process_creation', { ProcessId: 1232 }, process, 'miss'],
    ['process_creation', { ParentProcessId: 1232 }, process, 'hit'],
    ['process_creation', { 'ProcessId|gt': 6699 }, process, 'hit'],
    ['process_creation', { IntegrityLevel: 'High' }, process, 'hit'],
    ['process_creation', { IntegrityLevel: 'System' }, process, 'miss'],
    ['process_creation', { IntegrityLevel: 'S-1-16-8448' }, { ...process, MandatoryLabel: 'S-1-16-8448' }, 'hit'],
    ['process_creation', { User: 'ALICE', CommandLine: 'net user' }, process, 'hit'],
    ['process_creation', { NewProcessName: '*net.exe' }, process, 'hit'],
    ['process_creation', { ParentImage: null }, { ...process, ParentProcessName: null }, 'hit'],
    ['process_creation', { 'ParentImage|exists': true }, process, 'hit'],
    ['process_creation', { 'Hashes|exists': true }, process, 'miss'],
    ['network_connection', { 'Image|endswith': 'a.exe', DestinationPort: 443 }, connection, 'hit'],
    ['network_connection', { 'DestinationIp|cidr': '203.0.113.0/24', Protocol: 'tcp' }, connection, 'hit'],
    ['network_connection', { Initiated: 'true', SourcePort: 49152 }, connection, 'hit'],
    ['network_connection', { Initiated: 'false' }, connection, 'miss'],
    ['network_connection', { 'SourceIp|cidr': '10.0.0.0/8' }, connection, 'hit'],
    ['registry_set', { 'TargetObject|endswith': '\\Run\\Updater', Details: 'C:\\evil.exe' }, registry, 'hit'],
    ['registry_event', { 'TargetObject|contains': '\\software\\run\\' }, registry, 'hit'],
    ['registry_set', { 'Image|endswith': '\\regedit.exe' }, registry, 'hit'],
  ])('is found under its name in other logs too: %s %j', (category, selection, record, verdict) => {
    expect(ask(`{product: windows, category: ${category}}`, selection, record)).toBe(verdict);
  });

  it('keeps its own name for a rule that asks the service', () => {
    const security = '{product: windows, service: security}';
    expect(ask(security, { 'NewProcessName|endswith': '\\net.exe' }, process)).toBe('hit');
    expect(ask(security, { 'Image|endswith': '\\net.exe' }, process)).toBe('miss');
    expect(ask(security, { NewProcessId: '0x1A2C', ProcessId: '0x4d0' }, process)).toBe('hit');
    expect(ask(security, { MandatoryLabel: 'S-1-16-12288' }, process)).toBe('hit');
    expect(ask(security, { Protocol: 6, Direction: '%%14593' }, connection)).toBe('hit');
  });

  it.each([
    [{ ThreatName: 'EICAR*', ProcessName: '*\\\\red.exe' }, 'hit'],
    [{ Threat_Name: 'EICAR*' }, 'hit'],
    [{ 'Threat Name': 'EICAR*' }, 'hit'],
    [{ Threat: 'EICAR*' }, 'miss'],
    [{ 'ThreatName|exists': true }, 'hit'],
    [{ ProductName: 'exact' }, 'hit'],
    [{ ProductName: 'spaced' }, 'miss'],
    [{ EventID: '*', Event_ID: '*' }, 'miss'],
  ])('is found where a provider put spaces into its name, unless it is there as written: %j', (selection, verdict) => {
    const record = {
      Channel: 'Microsoft-Windows-Windows Defender/Operational',
      EventID: 1116,
      'Threat Name': 'EICAR_Test_File',
      'Process Name': 'C:\\red.exe',
      'Product Name': 'spaced',
      ProductName: 'exact',
    };
    expect(ask('{product: windows, service: windefend}', selection, record)).toBe(verdict);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])('may hold "%s"', (value) => {
    const record = { ...process, MandatoryLabel: value, NewProcessName: value, NewProcessId: value };
    const selection = { IntegrityLevel: value, Image: value, ProcessId: value };
    expect(ask('{product: windows, category: process_creation}', selection, record)).toBe('hit');
  });
});

describe('a field of a service', () => {
  const service = (join: string | null) => [
    readLogSources({
      product: 'windows',
      services: { app: [{ channel: 'App', fields: { Name: { from: ['First', 'Second', 'Third'], join } } }] },
    }),
  ];
  const record = { Channel: 'App', First: 'a', Second: ['b', 'c'], Name: 'own' };
  const asked = (value: string, join: string | null) =>
    tryRule(rule('{product: windows, service: app}', { Name: value }), objectEvent('windows', record), {
      logSources: service(join),
    });

  it('joins the values it is made of', () => {
    expect(asked('a-b-c', '-')).toBe('hit');
    expect(asked('a', '-')).toBe('miss');
  });

  it('has each of them as a value of its own where nothing joins them', () => {
    expect(['a', 'b', 'c', 'abc', 'own'].map((value) => asked(value, null))).toEqual([
      'hit',
      'hit',
      'hit',
      'miss',
      'miss',
    ]);
  });
});

function ask(logsource: string, selection: unknown, record: FlatRecord): string {
  const verdict = tryRule(rule(logsource, selection), objectEvent('windows', record), { logSources });
  return typeof verdict === 'string' ? verdict : verdict.refused.key;
}

function rule(logsource: string, selection: unknown): string {
  return `{title: t, logsource: ${logsource}, detection: {s: ${JSON.stringify(selection)}, condition: s}}`;
}
