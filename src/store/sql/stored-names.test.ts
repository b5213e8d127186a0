import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import { moreNamesOf, moreNamesSelect, segmentGroups } from './stored-names.ts';
import { EventTable } from './testing/event-table.ts';

describe('segments that are read together', () => {
  it('have no two columns that differ by the case of letters alone', () => {
    const segments = [
      { path: 'a', columns: ['host', 'f:ProcessId'] },
      { path: 'b', columns: ['host', 'f:ProcessID', 'f:Other'] },
      { path: 'c', columns: ['host', 'f:ProcessId', 'f:Image'] },
      { path: 'd', columns: ['host'] },
      { path: 'e', columns: ['f:OTHER'] },
    ];
    expect(segmentGroups(segments)).toEqual([
      { paths: ['a', 'c', 'd', 'e'], columns: new Set(['host', 'f:ProcessId', 'f:Image', 'f:OTHER']) },
      { paths: ['b'], columns: new Set(['host', 'f:ProcessID', 'f:Other']) },
    ]);
  });

  it('are none where there are none', () => {
    expect(segmentGroups([])).toEqual([]);
  });
});

describe('the names that stand in `more`', () => {
  let table: EventTable;
  beforeAll(async () => {
    table = await EventTable.open();
  });
  afterAll(() => table.close());

  it('are told with and without values', async () => {
    const records = [{ a: '1', b: ['x', 'y'], c: null }, { a: '2', b: null, '+d"\\ /~é\0': ['z'] }, { a: '3' }];
    for (const [i, record] of records.entries()) table.add(objectEvent('windows', record), '', String(i));
    const { more } = await table.fill(1);
    const found = moreNamesOf(await table.ask(moreNamesSelect(table.from)));
    expect(found).toEqual({ valued: new Set(['b', '+d"\\ /~é\0']), empty: new Set(['b', 'c']) });
    expect(found).toEqual(more);
  });
});
