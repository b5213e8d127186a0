import { machineAccount } from './account.ts';
import type { Host, User } from './inventory.ts';
import { aes256, noteServiceTicket, noteTicketGranting } from './kerberos-notes.ts';
import type { NetworkLogon } from './logon-notes.ts';
import { noteLogoff, noteLogon, notePrivileges } from './logon-notes.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import { noteShare } from './share-notes.ts';
import type { World } from './world.ts';
import { hourUs, midnightUs, minuteUs, soon } from './world.ts';

/** Files of a working day. Japanese names, as the readers of the logs have them. */
const sharedFiles = [
  '経理\\見積書_2025年11月.xlsx',
  '経理\\請求書一覧.xlsx',
  '総務\\座席表.pptx',
  '営業\\欧州\\Angebot_Müller_GmbH.docx',
  '営業\\提案書_最終版_2.docx',
  '技術\\設計\\図面_A3.pdf',
  '技術\\試験結果\\測定値.csv',
];

/** Who came to work, asked for tickets and opened files: the logs of the domain controller and the file server. */
export function ordinaryDomainDay(world: World, day: number): void {
  for (const host of world.inventory.hosts.filter((one) => one.role === 'workstation')) workOnFiles(world, host, day);
  for (const host of world.inventory.hosts.filter((one) => one.role !== 'dc')) renewPolicies(world, host, day);
  administer(world, day);
  backUp(world, day);
}

function workOnFiles(world: World, host: Host, day: number): void {
  const random = randomFor(world.seed, `files:${host.name}:${day}`);
  const { dc, fileServer } = world.inventory;
  const arrivalUs = midnightUs(day) + 510 * minuteUs + random.below(50 * minuteUs);
  const request = { user: host.owner, from: host, encryption: aes256 };
  noteTicketGranting(world, random, arrivalUs, { ...request, preAuthentication: '2' });
  noteServiceTicket(world, random, soon(random, arrivalUs), { ...request, service: machineAccount(world, host) });
  noteServiceTicket(world, random, soon(random, arrivalUs), { ...request, service: machineAccount(world, dc) });
  for (let hour = 9; hour < 18; hour += random.between(2, 3)) {
    const timeUs = midnightUs(day) + hour * hourUs + random.below(55 * minuteUs);
    noteServiceTicket(world, random, timeUs, { ...request, service: machineAccount(world, fileServer) });
    openFile(world, random, timeUs, { on: fileServer, user: host.owner, from: host, with: 'Kerberos' });
  }
}

function openFile(world: World, random: Random, timeUs: number, logon: NetworkLogon): void {
  const logonId = noteLogon(world, random, soon(random, timeUs), logon);
  const use = {
    ...logon,
    logonId,
    share: '共有',
    localPath: '\\??\\D:\\共有',
    mask: 0x1,
    accesses: '%%4416',
  };
  noteShare(world, random, timeUs + 4_000_000, use);
  noteShare(world, random, timeUs + 5_000_000, { ...use, file: random.pick(sharedFiles) });
  // Writing a document is no sign of anything; writing a program is.
  if (random.chance(30)) {
    noteShare(world, random, timeUs + 90_000_000, {
      ...use,
      file: random.pick(sharedFiles),
      mask: 0x2,
      accesses: '%%4417',
    });
  }
  noteLogoff(world, timeUs + random.between(5, 12) * minuteUs, logon, logonId);
}

/** Each machine fetches its policies under its own name, about every four hours here. */
function renewPolicies(world: World, host: Host, day: number): void {
  const random = randomFor(world.seed, `policies:${host.name}:${day}`);
  const { dc } = world.inventory;
  const user = machineAccount(world, host);
  for (let hour = 1 + random.below(4); hour < 24; hour += 4) {
    const timeUs = midnightUs(day) + hour * hourUs + random.below(hourUs);
    const request = { user, from: host, encryption: aes256 };
    if (hour < 6) noteTicketGranting(world, random, timeUs, { ...request, preAuthentication: '2' });
    noteServiceTicket(world, random, soon(random, timeUs), { ...request, service: machineAccount(world, dc) });
    const logon: NetworkLogon = { on: dc, user, from: host, with: 'Kerberos' };
    const logonId = noteLogon(world, random, soon(random, timeUs), logon);
    noteShare(world, random, timeUs + 4_000_000, {
      ...logon,
      logonId,
      share: 'SYSVOL',
      localPath: '\\??\\C:\\Windows\\SYSVOL\\sysvol',
      mask: 0x1,
      accesses: '%%4416',
    });
    noteLogoff(world, timeUs + 20_000_000, logon, logonId);
  }
}

/** The administrator's round, by Kerberos and always from the same machine: what the intruder's sign-ins differ from. */
function administer(world: World, day: number): void {
  const random = randomFor(world.seed, `administer:${day}`);
  const { dc, fileServer, administrator: user, hosts } = world.inventory;
  const from = hosts.findLast((host) => host.role === 'workstation') ?? dc;
  const timeUs = midnightUs(day) + 8 * hourUs + random.below(30 * minuteUs);
  const request = { user, from, encryption: aes256 };
  noteTicketGranting(world, random, timeUs, { ...request, preAuthentication: '2' });
  for (const [index, on] of [dc, fileServer, fileServer].entries()) {
    const atUs = timeUs + index * 3 * hourUs + minuteUs;
    noteServiceTicket(world, random, atUs, { ...request, service: machineAccount(world, on) });
    const logon: NetworkLogon = { on, user, from, with: 'Kerberos' };
    const logonId = noteLogon(world, random, soon(random, atUs), logon);
    notePrivileges(world, atUs + 4_000_000, on, user, logonId);
    noteLogoff(world, atUs + 20 * minuteUs, logon, logonId);
  }
}

/** The nightly backup: a service account with privileges that reads everything. It is on the list of what is normal. */
function backUp(world: World, day: number): void {
  const random = randomFor(world.seed, `backup:${day}`);
  const { fileServer, dc, serviceAccounts } = world.inventory;
  const user: User | undefined = serviceAccounts.find((one) => one.account === 'svc-backup');
  if (user === undefined) return;
  const timeUs = midnightUs(day) + 2 * hourUs + random.below(5 * minuteUs);
  const logon: NetworkLogon = { on: fileServer, user, from: dc, with: 'Kerberos' };
  const logonId = noteLogon(world, random, timeUs, logon);
  notePrivileges(world, timeUs, fileServer, user, logonId);
  for (const [index, file] of sharedFiles.entries()) {
    noteShare(world, random, timeUs + (index + 1) * 7_000_000, {
      ...logon,
      logonId,
      share: 'D$',
      localPath: '\\??\\D:\\',
      file,
      mask: 0x1,
      accesses: '%%4416',
    });
  }
  noteLogoff(world, timeUs + 30 * minuteUs, logon, logonId);
}
