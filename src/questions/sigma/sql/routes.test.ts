import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import type { LogSourceEntry, LogSources } from '#catalog/log-sources.ts';
import { column } from '#store/sql/build.ts';
import { EventTable } from '#store/sql/testing/event-table.ts';
import { routesFor } from '../router.ts';
import { sqlRoutes } from './routes.ts';

const names = fc.constantFrom('a', 'b', 'constructor');
const channels = ['Log', 'other', 'LÓG', 'İ', ''];
const providers = ['Prov', 'PROV', 'second'];
const codes = ['1', '2', 'A'];

const entries: fc.Arbitrary<LogSourceEntry[]> = fc.array(
  fc.record({
    channel: fc.constantFrom('log', 'other', 'lóg', 'i', 'i̇'),
    providers: fc.option(fc.subarray(['prov', 'second'])),
    codes: fc.option(fc.subarray(codes)),
    fields: fc.constantFrom({}, {}, { F: { from: ['G'], join: null, as: 'text' as const, map: {} } }),
  }),
  { maxLength: 4 },
);
const logSources: fc.Arbitrary<LogSources> = fc.record({
  product: fc.constantFrom('windows', 'linux'),
  services: fc.dictionary(names, entries),
  categories: fc.dictionary(names, entries),
  columns: fc.constant({}),
  channels: fc.constant({}),
});
const wanted = fc
  .record({
    product: fc.option(fc.constantFrom('windows', 'linux', 'macos')),
    category: fc.option(names),
    service: fc.option(names),
  })
  .filter(({ product, category, service }) => product !== null || category !== null || service !== null);

/** Router.ts is the meaning of a log source. */
describe('the routes of a rule in SQL', () => {
  let table: EventTable;
  const events = ['windows', 'linux', 'macos'].flatMap((product) =>
    channels.flatMap((Channel) =>
      providers.flatMap((Provider_Name) =>
        codes.map((EventID) => objectEvent(product, { Channel, Provider_Name, EventID })),
      ),
    ),
  );
  beforeAll(async () => {
    table = await EventTable.open();
    for (const [i, event] of events.entries()) table.add(event, '', String(i));
    await table.fill(10);
  });
  afterAll(() => table.close());

  it('take the rows and the aliases that the router takes, whatever the log sources', async () => {
    let routed = 0;
    const property = fc.asyncProperty(fc.array(logSources, { maxLength: 3 }), wanted, async (known, logSource) => {
      const expected = events.flatMap(({ source }, i) =>
        routesFor(source, known, [logSource]).map(({ aliases }) => `${i} ${JSON.stringify(aliases)}`),
      );
      const taken: string[] = [];
      for (const { when, aliases } of sqlRoutes(logSource, known)) {
        const rows = await table.ask({ columns: [{ of: column('record'), as: 'i' }], from: table.from, where: when });
        taken.push(...rows.map(({ i }) => `${String(i)} ${JSON.stringify(aliases)}`));
      }
      expect(taken.sort()).toEqual(expected.sort());
      routed += taken.length;
    });
    await fc.assert(property, { numRuns: 1_000 });
    expect(routed).toBeGreaterThan(500);
  });
});
