/** When, how often and where an indicator was seen. */
export interface Sighting {
  /** UTC microseconds since 1970; NaN while no record with a time showed it. */
  readonly firstUs: number;
  readonly lastUs: number;
  readonly count: number;
  /** Hosts in alphabetical order, at most `mostHosts`; `hostsMore` is how many more times another host was met. */
  readonly hosts: readonly string[];
  readonly hostsMore: number;
}

/** Records that show it: one record has `count` 1 and the same time twice; an index of a segment sums up many. */
export interface Seen {
  readonly firstUs: number;
  readonly lastUs: number;
  readonly count: number;
  /** '' where unknown. */
  readonly host: string;
}

const mostHosts = 1_000;

export const unseen: Sighting = { firstUs: Number.NaN, lastUs: Number.NaN, count: 0, hosts: [], hostsMore: 0 };

export function addSeen(sighting: Sighting, { firstUs, lastUs, count, host }: Seen): Sighting {
  return joinSightings(sighting, { firstUs, lastUs, count, hosts: host === '' ? [] : [host], hostsMore: 0 });
}

/** Sums up two parts of the records, in whatever order they were looked at. */
export function joinSightings(a: Sighting, b: Sighting): Sighting {
  const fresh = b.hosts.filter((host) => !a.hosts.includes(host));
  const hosts = fresh.length === 0 ? a.hosts : [...a.hosts, ...fresh].sort();
  return {
    firstUs: known(a.firstUs, b.firstUs, Math.min),
    lastUs: known(a.lastUs, b.lastUs, Math.max),
    count: a.count + b.count,
    hosts: hosts.slice(0, mostHosts),
    hostsMore: a.hostsMore + b.hostsMore + Math.max(0, hosts.length - mostHosts),
  };
}

function known(a: number, b: number, choose: (a: number, b: number) => number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : choose(a, b);
}
