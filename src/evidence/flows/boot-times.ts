import type { BootTime } from './flow-cursor.ts';

/** Only a hostile source has more domains; it starts afresh then. */
const mostDomains = 1_024;

/** When the exporter of each domain started: IPFIX says it in options, its records only count from there. */
export class BootTimes {
  private readonly domains = new Map<string, BootTime>();

  /** The same object for a domain, so that what options say later holds for records that waited. */
  of(domain: string): BootTime {
    const known = this.domains.get(domain);
    if (known !== undefined) return known;
    if (this.domains.size >= mostDomains) this.domains.clear();
    const boot = { ms: Number.NaN };
    this.domains.set(domain, boot);
    return boot;
  }
}

/** For protocols whose headers say how long the exporter has run. */
export const noBootTime: BootTime = Object.freeze({ ms: Number.NaN });
