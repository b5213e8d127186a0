import { randomFor } from './random.ts';

export interface User {
  readonly account: string;
  readonly sid: string;
}

export interface Host {
  readonly name: string;
  readonly fullName: string;
  readonly role: 'dc' | 'server' | 'workstation';
  readonly address: string;
  readonly owner: User;
  /** Whether its logs were collected. The others are seen only in the logs of the servers they talk to. */
  readonly collected: boolean;
}

export interface Inventory {
  readonly domain: string;
  readonly realm: string;
  readonly domainSid: string;
  readonly hosts: readonly Host[];
  readonly dc: Host;
  readonly fileServer: Host;
  /** The workstation where the intrusion begins. */
  readonly firstVictim: Host;
  readonly administrator: User;
  /** Accounts with a service principal name, wanted by who roasts tickets. */
  readonly serviceAccounts: readonly User[];
}

/** Invented; any likeness is chance. Two European spellings keep readers honest about letters outside ASCII. */
const accounts = [
  'sato.yuko',
  'suzuki.kenta',
  'takahashi.mio',
  'j.müller',
  'tanaka.haruto',
  'a.rossi',
  'watanabe.rin',
  'l.dvořák',
  'ito.sora',
  'm.peeters',
  'yamamoto.aoi',
  'c.dubois',
  'nakamura.ren',
  'e.nyström',
  'kobayashi.yui',
  'p.kowalski',
];

/** There are at least so many workstations, collected or not: a domain of three machines is no domain. */
const leastWorkstations = 10;

/** 192.0.2.0/24 and the names under `.example` are reserved for documentation (RFC 5737, RFC 2606). */
export function makeInventory(seed: number, hostCount: number): Inventory {
  const random = randomFor(seed, 'inventory');
  const domainSid = `S-1-5-21-${random.between(1_000_000_000, 4_000_000_000)}-${random.between(1_000_000_000, 4_000_000_000)}-${random.between(1_000_000_000, 4_000_000_000)}`;
  const user = (account: string, rid: number): User => ({ account, sid: `${domainSid}-${rid}` });
  const users = accounts.map((account, index) => user(account, 1110 + index));
  const administrator = user('adm.nakamura', 1601);
  const hosts = hostNames(hostCount).map(
    ({ name, role }, index): Host => ({
      name,
      fullName: `${name}.kazahana.example`,
      role,
      address: `192.0.2.${10 + index}`,
      owner: role === 'workstation' ? (users[index % users.length] ?? administrator) : administrator,
      collected: index < hostCount,
    }),
  );
  const [dc, fileServer, firstVictim] = hosts;
  if (dc === undefined || fileServer === undefined || firstVictim === undefined) throw new RangeError('too few hosts');
  return {
    domain: 'KAZAHANA',
    realm: 'KAZAHANA.EXAMPLE',
    domainSid,
    hosts,
    dc,
    fileServer,
    firstVictim,
    administrator,
    serviceAccounts: ['svc-sql', 'svc-backup', 'svc-kintai'].map((account, index) => user(account, 1701 + index)),
  };
}

/** The first three play parts in every story; of the rest each eighth is a server. */
function hostNames(hostCount: number): readonly { readonly name: string; readonly role: Host['role'] }[] {
  const names: { name: string; role: Host['role'] }[] = [
    { name: 'DC01', role: 'dc' },
    { name: 'FS01', role: 'server' },
    { name: 'WS-014', role: 'workstation' },
  ];
  for (let number = 15; names.length < Math.max(hostCount, leastWorkstations + 2); number++) {
    if (number % 8 === 0) names.push({ name: `AP${String(number).padStart(3, '0')}`, role: 'server' });
    else names.push({ name: `WS-${String(number).padStart(3, '0')}`, role: 'workstation' });
  }
  return names;
}
