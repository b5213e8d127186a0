import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import { EventTable } from '#store/sql/testing/event-table.ts';
import { events, rules, setOf } from '../testing/random-rules.ts';
import { askBothWays, differences, layouts } from './testing/both-ways.ts';

/** The matcher is the meaning of a rule; SQL has to find the same, however the events are stored. */
describe('SQL', () => {
  let table: EventTable;
  beforeAll(async () => {
    table = await EventTable.open();
  });
  afterAll(() => table.close());

  it('finds what the matcher finds, whatever rules and events', async () => {
    let matches = 0;
    const property = fc.asyncProperty(
      fc.array(rules, { minLength: 8, maxLength: 24 }),
      fc.array(events, { minLength: 4, maxLength: 24 }),
      fc.constantFrom(...layouts),
      async (documents, records, layout) => {
        const stored = records.map((record) => objectEvent('windows', wellFormed(record)));
        const answers = await askBothWays(setOf(documents), stored, table, layout);
        matches += answers.byMatcher.length;
        expect(differences(answers), JSON.stringify(documents)).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 60 });
    expect(matches).toBeGreaterThan(500);
  });
});

/** Stored text is UTF-8, which has no halves of surrogate pairs; a segment holds U+FFFD in their place. */
function wellFormed(record: FlatRecord): FlatRecord {
  return JSON.parse(JSON.stringify(record), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as FlatRecord;
}
