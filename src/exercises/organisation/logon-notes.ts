import { subject } from './account.ts';
import type { Host, User } from './inventory.ts';
import type { PlannedAnswer } from './log-book.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';
import { note } from './world.ts';

/** A network logon: where it is written, whose it is and whence it came. */
export interface NetworkLogon {
  readonly on: Host;
  readonly user: User;
  readonly from: Host;
  readonly with: 'Kerberos' | 'NTLM';
}

/** Writes the logon and returns its id, which later events of the session bear. */
export function noteLogon(
  world: World,
  random: Random,
  timeUs: number,
  logon: NetworkLogon,
  answer?: PlannedAnswer,
): number {
  const logonId = random.between(0x100000, 0xffffff);
  const isKerberos = logon.with === 'Kerberos';
  const values = {
    TargetUserSid: logon.user.sid,
    TargetUserName: logon.user.account,
    TargetDomainName: isKerberos ? world.inventory.realm : world.inventory.domain,
    TargetLogonId: logonId,
    LogonType: 3,
    LogonProcessName: isKerberos ? 'Kerberos' : 'NtLmSsp ',
    AuthenticationPackageName: logon.with,
    WorkstationName: isKerberos ? '-' : logon.from.name,
    LogonGuid: isKerberos ? random.guid() : '{00000000-0000-0000-0000-000000000000}',
    LmPackageName: isKerberos ? '-' : 'NTLM V2',
    KeyLength: isKerberos ? 0 : 128,
    IpAddress: logon.from.address,
    IpPort: String(random.between(49_152, 65_535)),
    ImpersonationLevel: '%%1833',
    VirtualAccount: '%%1843',
    ElevatedToken: '%%1842',
  };
  note(world, logon.on, 'logon', timeUs, values, answer);
  return logonId;
}

export function noteLogoff(world: World, timeUs: number, logon: NetworkLogon, logonId: number): void {
  note(world, logon.on, 'logoff', timeUs, {
    TargetUserSid: logon.user.sid,
    TargetUserName: logon.user.account,
    TargetDomainName: world.inventory.domain,
    TargetLogonId: logonId,
    LogonType: 3,
  });
}

export function notePrivileges(world: World, timeUs: number, host: Host, user: User, logonId: number): void {
  const privileges = ['SeSecurityPrivilege', 'SeBackupPrivilege', 'SeRestorePrivilege', 'SeDebugPrivilege'];
  note(world, host, 'privileges', timeUs, {
    ...subject(world, user, logonId),
    PrivilegeList: privileges.join('\r\n\t\t\t'),
  });
}
