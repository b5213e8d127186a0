import { describe, expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import { ScanWriter } from './scan-writer.ts';
import { tempWorkspace } from './testing/stored-rows.ts';

describe('what a scan takes up of an earlier one', () => {
  it.each([
    ['the rows of all batches', [0, 458, 458, 100], 558],
    ['no row more where two files of the same content were read at once', [0, 458, 0, 458], 458],
    ['nothing of content that is new', [], 0],
  ])('of a stream is %s', async (_what, parts, stored) => {
    const store = await openStore(tempWorkspace(), 'writer');
    for (let i = 0; i < parts.length; i += 2)
      await store.db
        .insertInto('evidence_parts')
        .values({ sha256: 'aa', start: 0, end: null, first_row: parts[i] ?? 0, rows: parts[i + 1] ?? 0, last: 0 })
        .execute();
    const writer = new ScanWriter(store, { choice: 'reference', source: null, zone: null });
    await writer.known({ files: [], tasks: [] });
    expect(writer.input().storedRows['aa'] ?? 0).toBe(stored);
    await writer.stop();
    await store.close();
  });
});
