import { isoFromUs } from '#base/utc.ts';
import type { Host } from './inventory.ts';
import type { PlannedAnswer } from './log-book.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';
import { note, secondUs } from './world.ts';

/** A running process, as the events after its start refer to it. */
export interface Process {
  readonly image: string;
  readonly command: string;
  readonly user: string;
  readonly guid: string;
  readonly id: number;
}

interface ProcessStart {
  readonly image: string;
  readonly command: string;
  /** `DOMAIN\account`. */
  readonly user: string;
  readonly parent: Process;
  readonly company?: string;
  readonly original?: string;
}

/** A process that was there before the log begins. */
export function runningProcess(random: Random, image: string, user: string): Process {
  return { image, command: image, user, guid: random.guid(), id: random.between(150, 2500) * 4 };
}

export function startProcess(
  world: World,
  host: Host,
  random: Random,
  timeUs: number,
  start: ProcessStart,
  answer?: PlannedAnswer,
): Process {
  const { image, command, user, parent } = start;
  const started: Process = { image, command, user, guid: random.guid(), id: random.between(300, 4000) * 4 };
  const isSystem = user.startsWith('NT ');
  const values = {
    ...processFields(started, timeUs),
    FileVersion: '10.0.19041.1',
    Company: start.company ?? 'Microsoft Corporation',
    OriginalFileName: start.original ?? image.slice(image.lastIndexOf('\\') + 1),
    CommandLine: command,
    CurrentDirectory: 'C:\\Windows\\system32\\',
    LogonGuid: random.guid(),
    LogonId: isSystem ? 0x3e7 : random.between(0x10000, 0xffffff),
    TerminalSessionId: isSystem ? 0 : 1,
    IntegrityLevel: isSystem ? 'System' : 'Medium',
    Hashes: `SHA256=${random.hex(64).toUpperCase()}`,
    ParentProcessGuid: parent.guid,
    ParentProcessId: parent.id,
    ParentImage: parent.image,
    ParentCommandLine: parent.command,
    ParentUser: parent.user,
  };
  note(world, host, 'process', timeUs, values, answer);
  return started;
}

/** As Sysmon writes times into its fields: UTC, milliseconds, no mark of the zone. */
export function sysmonTime(timeUs: number): string {
  return (isoFromUs(timeUs) ?? '').slice(0, 23).replace('T', ' ');
}

/** The fields that name a process. Sysmon saw it a little before it was written. */
export function processFields(process: Process, timeUs: number) {
  return {
    UtcTime: sysmonTime(timeUs - secondUs / 50),
    ProcessGuid: process.guid,
    ProcessId: process.id,
    Image: process.image,
    User: process.user,
  };
}
