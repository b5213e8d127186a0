import type { Host, User } from './inventory.ts';
import type { PlannedAnswer } from './log-book.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';
import { note } from './world.ts';

/** Encryption types of Kerberos: AES-256, and RC4, which no current system asks for by itself. */
export const aes256 = 0x12;
export const rc4 = 0x17;

interface TicketRequest {
  readonly user: User;
  readonly from: Host;
  readonly encryption: number;
}

/** Request for a ticket-granting ticket. `preAuthentication` 0: the account does not have to prove its password. */
export function noteTicketGranting(
  world: World,
  random: Random,
  timeUs: number,
  request: TicketRequest & { readonly preAuthentication: string },
  answer?: PlannedAnswer,
): void {
  const { inventory } = world;
  const values = {
    TargetUserName: request.user.account,
    TargetDomainName: inventory.domain,
    TargetSid: request.user.sid,
    ServiceName: 'krbtgt',
    ServiceSid: `${inventory.domainSid}-502`,
    TicketOptions: 0x40810010,
    TicketEncryptionType: request.encryption,
    PreAuthType: request.preAuthentication,
    IpAddress: `::ffff:${request.from.address}`,
    IpPort: String(random.between(49_152, 65_535)),
    CertIssuerName: '',
    CertSerialNumber: '',
    CertThumbprint: '',
  };
  note(world, inventory.dc, 'ticketGranting', timeUs, values, answer);
}

export function noteServiceTicket(
  world: World,
  random: Random,
  timeUs: number,
  request: TicketRequest & { readonly service: User },
  answer?: PlannedAnswer,
): void {
  const { inventory } = world;
  const values = {
    TargetUserName: `${request.user.account}@${inventory.realm}`,
    TargetDomainName: inventory.realm,
    ServiceName: request.service.account,
    ServiceSid: request.service.sid,
    TicketOptions: request.encryption === rc4 ? 0x40800000 : 0x40810000,
    TicketEncryptionType: request.encryption,
    IpAddress: `::ffff:${request.from.address}`,
    IpPort: String(random.between(49_152, 65_535)),
    LogonGuid: random.guid(),
  };
  note(world, inventory.dc, 'serviceTicket', timeUs, values, answer);
}
