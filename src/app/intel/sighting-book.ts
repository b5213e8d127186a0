import type { Transaction } from 'kysely';
import type { RecordTables } from '#store/schema/record-tables.ts';

interface Seen {
  firstUs: number;
  lastUs: number;
  count: number;
}

/** Hosts of one indicator that are told apart; beyond, they are counted together. */
const mostHosts = 1_000;

/** Records that show indicators, counted by indicator and host. */
export class SightingBook {
  private readonly byIndicator = new Map<number, Map<string, Seen>>();

  add(indicator: number, host: string, timeUs: number): void {
    let byHost = this.byIndicator.get(indicator);
    if (byHost === undefined) this.byIndicator.set(indicator, (byHost = new Map()));
    const name = byHost.has(host) || byHost.size < mostHosts ? host : '';
    let seen = byHost.get(name);
    if (seen === undefined) {
      seen = { firstUs: Number.POSITIVE_INFINITY, lastUs: Number.NEGATIVE_INFINITY, count: 0 };
      byHost.set(name, seen);
    }
    seen.count++;
    if (timeUs < seen.firstUs) seen.firstUs = timeUs;
    if (timeUs > seen.lastUs) seen.lastUs = timeUs;
  }

  /**
   * Enters them. `add`: these records were not counted before. `whole`: all records of the store were looked at, of which some
   * may have been counted, and others that were may be gone.
   */
  async save(trx: Transaction<RecordTables>, mode: 'add' | 'whole'): Promise<void> {
    for (const [indicator, byHost] of this.byIndicator)
      for (const [host, seen] of byHost) {
        const own = { first_us: time(seen.firstUs), last_us: time(seen.lastUs), count: seen.count };
        const known = await trx
          .selectFrom('sightings')
          .selectAll()
          .where('indicator', '=', indicator)
          .where('host', '=', host)
          .executeTakeFirst();
        if (known === undefined)
          await trx
            .insertInto('sightings')
            .values({ indicator, host, ...own })
            .execute();
        else
          await trx
            .updateTable('sightings')
            .set({
              first_us: of(Math.min, known.first_us, own.first_us),
              last_us: of(Math.max, known.last_us, own.last_us),
              count: mode === 'add' ? known.count + own.count : Math.max(known.count, own.count),
            })
            .where('indicator', '=', indicator)
            .where('host', '=', host)
            .execute();
      }
  }
}

function time(us: number): number | null {
  return Number.isFinite(us) ? Math.round(us) : null;
}

function of(choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : choose(a, b);
}
