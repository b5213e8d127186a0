import type { Host, User } from './inventory.ts';
import type { World } from './world.ts';

/** Who does it: the fields most security events begin with. */
export function subject(world: World, user: User, logonId: number) {
  return {
    SubjectUserSid: user.sid,
    SubjectUserName: user.account,
    SubjectDomainName: world.inventory.domain,
    SubjectLogonId: logonId,
  };
}

/** A machine's own account. Its ids follow the order of the hosts. */
export function machineAccount(world: World, host: Host): User {
  return {
    account: `${host.name}$`,
    sid: `${world.inventory.domainSid}-${1000 + world.inventory.hosts.indexOf(host)}`,
  };
}
