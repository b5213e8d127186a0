import { machineAccount, subject } from './account.ts';
import type { Host } from './inventory.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import { noteConnection, noteFile, noteLibrary, noteRegistry } from './sysmon-notes.ts';
import type { Process } from './sysmon-process.ts';
import { runningProcess, startProcess } from './sysmon-process.ts';
import type { World } from './world.ts';
import { hourUs, midnightUs, minuteUs, note } from './world.ts';

interface Program {
  readonly image: string;
  readonly command: string;
  readonly company: string;
  readonly files: readonly string[];
  readonly peer?: string;
}

/** What people start in a working day; the last two look like tools of an intruder and are none. */
const programs: readonly Program[] = [
  {
    image: 'C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE',
    command: '"C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE"',
    company: 'Microsoft Corporation',
    files: ['AppData\\Local\\Microsoft\\Outlook\\offline.ost'],
    peer: 'mail.kazahana.example',
  },
  {
    image: 'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
    command: '"C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE" "D:\\資料\\見積書_2025年11月.xlsx"',
    company: 'Microsoft Corporation',
    files: ['Documents\\集計 & 下書き.xlsx'],
  },
  {
    image: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    command: '"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe" --profile-directory=Default',
    company: 'Microsoft Corporation',
    files: ['Downloads\\議事録 (1).pdf'],
    peer: 'www.kazahana.example',
  },
  {
    image: 'C:\\Windows\\System32\\notepad.exe',
    command: '"C:\\Windows\\system32\\notepad.exe" C:\\Users\\Public\\手順メモ.txt',
    company: 'Microsoft Corporation',
    files: ['Desktop\\メモ.txt'],
  },
  {
    image: 'C:\\Program Files\\7-Zip\\7z.exe',
    command: '"C:\\Program Files\\7-Zip\\7z.exe" a 図面.7z 図面_A3.pdf',
    company: 'Igor Pavlov',
    files: ['Documents\\図面.7z'],
  },
  {
    image: 'C:\\Windows\\System32\\schtasks.exe',
    command: 'schtasks /query /fo list',
    company: 'Microsoft Corporation',
    files: [],
  },
];

/** What the machine's own management runs. */
const serviceCommands = [
  'C:\\Windows\\system32\\svchost.exe -k netsvcs -p -s Schedule',
  'C:\\Windows\\system32\\svchost.exe -k LocalServiceNetworkRestricted -p',
  'C:\\Windows\\System32\\taskhostw.exe Install $(Arg0)',
  'C:\\Windows\\system32\\wbem\\wmiprvse.exe -secured -Embedding',
  'C:\\Windows\\system32\\SearchProtocolHost.exe',
];

/** A day's Sysmon log of a collected machine. */
export function ordinarySysmonDay(world: World, host: Host, day: number): void {
  const random = randomFor(world.seed, `sysmon:${host.name}:${day}`);
  const services = runningProcess(random, 'C:\\Windows\\System32\\services.exe', 'NT AUTHORITY\\SYSTEM');
  const count = host.role === 'workstation' ? 60 : 110;
  for (let index = 0; index < count; index++) {
    const timeUs = midnightUs(day) + random.below(24 * hourUs);
    startService(world, host, random, timeUs, services);
  }
  if (host.role !== 'workstation') return;
  const user = `${world.inventory.domain}\\${host.owner.account}`;
  const explorer = runningProcess(random, 'C:\\Windows\\explorer.exe', user);
  for (let index = 0; index < 70; index++) {
    const timeUs = midnightUs(day) + 9 * hourUs + random.below(9 * hourUs);
    useProgram(world, host, random, timeUs, explorer);
  }
}

function startService(world: World, host: Host, random: Random, timeUs: number, parent: Process): void {
  const command = random.pick(serviceCommands);
  const start = { image: imageOf(command), command, user: 'NT AUTHORITY\\SYSTEM', parent };
  const started = startProcess(world, host, random, timeUs, start);
  const library = { path: 'C:\\Windows\\System32\\taskschd.dll', signer: 'Microsoft Windows' };
  if (random.chance(40)) noteLibrary(world, host, random, timeUs + 200_000, started, library);
}

/** None of the paths above holds a blank. */
function imageOf(command: string): string {
  return command.split(' ')[0] ?? command;
}

function useProgram(world: World, host: Host, random: Random, timeUs: number, explorer: Process): void {
  const program = random.pick(programs);
  const start = { ...program, user: explorer.user, parent: explorer };
  const started = startProcess(world, host, random, timeUs, start);
  for (const [index, file] of program.files.entries()) {
    noteFile(world, host, timeUs + (index + 1) * 30_000_000, started, `C:\\Users\\${host.owner.account}\\${file}`);
  }
  if (program.peer !== undefined) {
    noteConnection(world, host, random, timeUs + 900_000, started, {
      address: '192.0.2.5',
      name: program.peer,
      port: 443,
    });
  }
  if (random.chance(25)) {
    noteRegistry(world, host, timeUs + 2_000_000, started, {
      key: 'HKU\\S-1-5-21\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\最近使ったファイル',
      details: 'DWORD (0x00000001)',
    });
  }
}

/** What the auditing of a domain controller says of programs: no command lines, for that setting is off here. */
export function ordinaryAuditDay(world: World, host: Host, day: number): void {
  const random = randomFor(world.seed, `audit:${host.name}:${day}`);
  const machine = machineAccount(world, host);
  for (let index = 0; index < 60; index++) {
    const command = random.pick(serviceCommands);
    note(world, host, 'processAudit', midnightUs(day) + random.below(24 * hourUs), {
      ...subject(world, { ...machine, sid: 'S-1-5-18' }, 0x3e7),
      NewProcessId: random.between(300, 4000) * 4,
      NewProcessName: imageOf(command),
      TokenElevationType: '%%1936',
      ProcessId: 0x284,
      CommandLine: '',
      ParentProcessName: 'C:\\Windows\\System32\\services.exe',
      MandatoryLabel: 'S-1-16-16384',
    });
  }
}

/** The System log of a server: services come and go, an agent is updated. */
export function ordinarySystemDay(world: World, host: Host, day: number): void {
  const random = randomFor(world.seed, `system:${host.name}:${day}`);
  const services = [
    'Windows Update',
    'Windows Modules Installer',
    'ソフトウェアの保護',
    'Volume Shadow Copy',
    '印刷スプーラー',
  ];
  for (let index = 0; index < 40; index++) {
    const timeUs = midnightUs(day) + random.below(24 * hourUs);
    const service = random.pick(services);
    note(world, host, 'serviceState', timeUs, { param1: service, param2: '実行中' });
    note(world, host, 'serviceState', timeUs + random.between(1, 20) * minuteUs, { param1: service, param2: '停止' });
  }
  note(world, host, 'serviceInstalled', midnightUs(day) + 192 * minuteUs, {
    ServiceName: 'Microsoft Defender Core Service',
    ImagePath: '"C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.25100.9-0\\MpDefenderCoreService.exe"',
    ServiceType: 'ユーザー モード サービス',
    StartType: '自動的な開始',
    AccountName: 'LocalSystem',
  });
}

/** Scripts and tasks that the management of a workstation runs. */
export function ordinaryManagementDay(world: World, host: Host, day: number): void {
  const random = randomFor(world.seed, `management:${host.name}:${day}`);
  const tasks = [
    ['\\Microsoft\\Windows\\Defrag\\ScheduledDefrag', '%windir%\\system32\\defrag.exe'],
    ['\\Microsoft\\Windows\\UpdateOrchestrator\\Schedule Scan', '%systemroot%\\system32\\usoclient.exe'],
    ['\\Kazahana\\資産棚卸し', 'powershell.exe'],
  ] as const;
  for (let index = 0; index < 24; index++) {
    const timeUs = midnightUs(day) + random.below(24 * hourUs);
    const [TaskName, ActionName] = random.pick(tasks);
    note(world, host, 'taskStarted', timeUs, { TaskName, ActionName, TaskInstanceId: random.guid(), EnginePID: 4120 });
    if (ActionName !== 'powershell.exe') continue;
    note(world, host, 'scriptBlock', timeUs + 2_000_000, {
      MessageNumber: 1,
      MessageTotal: 1,
      ScriptBlockText:
        'Get-CimInstance Win32_Product | Select-Object Name, Version |\r\n  Export-Csv "\\\\FS01\\資産$\\$env:COMPUTERNAME.csv" -Encoding UTF8',
      ScriptBlockId: random.guid().slice(1, -1),
      Path: 'C:\\Program Files\\Kazahana\\Inventory.ps1',
    });
  }
}
