import type { Transaction } from 'kysely';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SightingsTable } from '#store/schema/sightings.ts';
import { inChunks } from './in-chunks.ts';

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

  /** Hosts are known by their names in lower case: doors differ in how they spell them. */
  add(indicator: number, spelt: string, timeUs: number): void {
    const host = spelt.toLowerCase();
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
    for (const ids of inChunks([...this.byIndicator.keys()], 200)) {
      const known = await trx.selectFrom('sightings').selectAll().where('indicator', 'in', ids).execute();
      const before = new Map(known.map((row) => [keyOf(row.indicator, row.host), row]));
      const rows = ids.flatMap((id) => this.rowsOf(id, before, mode));
      for (const chunk of inChunks(rows, 1_000))
        await trx
          .insertInto('sightings')
          .values(chunk)
          .onConflict((conflict) =>
            conflict.columns(['indicator', 'host']).doUpdateSet(({ ref }) => ({
              first_us: ref('excluded.first_us'),
              last_us: ref('excluded.last_us'),
              count: ref('excluded.count'),
            })),
          )
          .execute();
    }
  }

  private rowsOf(
    indicator: number,
    before: ReadonlyMap<string, SightingsTable>,
    mode: 'add' | 'whole',
  ): SightingsTable[] {
    return [...(this.byIndicator.get(indicator) ?? [])].map(([host, { firstUs, lastUs, count }]) => {
      const had = before.get(keyOf(indicator, host));
      return {
        indicator,
        host,
        first_us: of(Math.min, had?.first_us ?? null, time(firstUs)),
        last_us: of(Math.max, had?.last_us ?? null, time(lastUs)),
        count: mode === 'add' ? (had?.count ?? 0) + count : Math.max(had?.count ?? 0, count),
      };
    });
  }
}

function keyOf(indicator: number, host: string): string {
  return `${indicator} ${host}`;
}

function time(us: number): number | null {
  return Number.isFinite(us) ? Math.round(us) : null;
}

function of(choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : choose(a, b);
}
