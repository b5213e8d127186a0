import type { Entity, EntityFact } from './entity-fact.ts';
import { entityOf } from './normalise.ts';

/** A record as facts are drawn from it. */
export interface RecordView {
  readonly timeUs: number;
  readonly product: string;
  readonly channel: string;
  readonly code: string;
  /** Host that wrote the record. */
  readonly host: string;
  readonly sha256: string;
  readonly offset: number;
  /** Values of a normalised column (`client.ip`) or, where there is none by that name, of an original field. */
  values(name: string): readonly string[];
}

const hourUs = 3_600e6;

/** How long a fact holds where its record does not say. */
const usual = {
  /** Default duration of a lease of Windows DHCP (Microsoft); another lease of the address ends it before. */
  leaseUs: 8 * 24 * hourUs,
  /** An answer without a time to live (own). */
  answerUs: hourUs,
  /** Default lifetime of a Kerberos ticket: maximum lifetime for user ticket (Microsoft). */
  logonUs: 10 * hourUs,
} as const;

/** What one record says about which address, host and user belong together; nothing for most. */
export function factsOfRecord(record: RecordView): EntityFact[] {
  if (!Number.isFinite(record.timeUs)) return [];
  const { product, code } = record;
  if (product === 'windows' && (code === '4624' || code === '4648')) return logonFacts(record);
  if (product === 'dhcp' || (product === 'zeek' && record.channel === 'dhcp')) return leaseFacts(record);
  return answerFacts(record);
}

/**
 * Windows 4624: a user logged on to the host that wrote it, from an address. A machine account names the host behind the address.
 * 4648 is written where the credentials are used, so its address is the target's: it tells only who is on the host.
 */
function logonFacts(record: RecordView): EntityFact[] {
  const account = first(record, record.code === '4648' ? 'SubjectUserName' : 'TargetUserName');
  const domain = first(record, record.code === '4648' ? 'SubjectDomainName' : 'TargetDomainName');
  const address = record.code === '4648' ? null : entityOf('address', first(record, 'source.ip'));
  const host = entityOf('host', record.host);
  const fact = factMaker(record, 'logon', usual.logonUs);
  if (account.endsWith('$')) return fact(address, entityOf('host', account.slice(0, -1)), 80);
  const user = entityOf('user', domain === '' || domain === '-' ? account : `${domain}\\${account}`);
  const workstation = record.code === '4648' ? null : entityOf('host', first(record, 'WorkstationName'));
  return [
    ...fact(host, user, 90),
    ...fact(address, user, 70),
    // The client says itself what it is called.
    ...fact(address, workstation, 50),
  ];
}

/** Event ids of Windows DHCP (Microsoft, "Analyze DHCP server log files"), messages of ISC, Kea and dnsmasq; Zeek logs whole exchanges. */
const begins = /^(?:10|11|DHCPACK|DHCPREPLY|DHCP[46]_LEASE_ALLOC)$/;
const ends = /^(?:12|16|17|18|DHCPRELEASE|DHCP[46]_(?:LEASE_)?(?:RELEASE|EXPIRED?)|DHCP[46]_RELEASE_\w{1,20})$/;

function leaseFacts(record: RecordView): EntityFact[] {
  const address = entityOf('address', first(record, 'client.ip') || first(record, 'source.ip'));
  const host = entityOf('host', first(record, 'client.domain') || first(record, 'source.domain'));
  const code = record.product === 'zeek' ? 'DHCPACK' : record.code.toUpperCase();
  if (address === null || (!begins.test(code) && !ends.test(code))) return [];
  const stated = Number(first(record, 'lease_time'));
  const leaseUs = stated > 0 && stated < 1e9 ? Math.round(stated * 1e6) : usual.leaseUs;
  // A lease to a client that gave no name still ends the one before it.
  if (ends.test(code) || host === null) return [ended(record, address)];
  return factMaker(record, 'dhcp', leaseUs)(address, host, 90);
}

function ended({ timeUs, sha256, offset }: RecordView, of: Entity): EntityFact {
  return { of, is: null, fromUs: timeUs, untilUs: timeUs, by: 'dhcp', source: { sha256, offset }, confidence: 90 };
}

/** Answers to questions for an address, however many. What a name is an alias of is no host and no address. */
function answerFacts(record: RecordView): EntityFact[] {
  const type = first(record, 'dns.question.type').toUpperCase();
  if (type !== '' && !['A', 'AAAA', '1', '28'].includes(type)) return [];
  const host = entityOf('host', first(record, 'dns.question.name'));
  if (host === null) return [];
  const texts = record.values('dns.answers.data').flatMap((text) => text.slice(0, MAX_ANSWERS).split(/[,;\s]/));
  const fact = factMaker(record, 'dns', usual.answerUs);
  return texts.flatMap((text) => fact(entityOf('address', text), host, 40));
}

const MAX_ANSWERS = 4_096;

function factMaker({ timeUs, sha256, offset }: RecordView, by: EntityFact['by'], holdsUs: number) {
  return (of: Entity | null, is: Entity | null, confidence: number): EntityFact[] => {
    if (of === null || is === null) return [];
    return [{ of, is, fromUs: timeUs, untilUs: timeUs + holdsUs, by, source: { sha256, offset }, confidence }];
  };
}

function first(record: RecordView, name: string): string {
  const [value = ''] = record.values(name);
  return value === '-' ? '' : value;
}
