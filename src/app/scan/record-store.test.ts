import { describe, expect, it } from 'vitest';
import { RecordStore } from './record-store.ts';
import type { MatchedRecord } from './task-result.ts';

const file = { path: 'logs/Security.evtx', sha256: 'ab'.repeat(32) };

function record(over: Partial<MatchedRecord>): MatchedRecord {
  const tail = { start: 0, end: 0, shaAt: 0 };
  const recordSha256 = '0123456789abcdef'.repeat(4);
  return {
    timeUs: 1,
    product: 'windows',
    channel: 'Security',
    host: '',
    user: '',
    recordId: '7',
    offset: 4_608,
    length: 1_232,
    origin: 'live',
    recordSha256,
    tail,
    ...over,
  };
}

describe('the store of matched records', () => {
  it('gives back every pointer as it was entered, past its first allotment of memory', () => {
    const store = new RecordStore();
    const hashes = Array.from({ length: 3_000 }, (_, i) => i.toString(16).padStart(64, '0'));
    const positions = hashes.map((recordSha256, i) =>
      store.add(file, record({ recordSha256, offset: 2 ** 40 + i, origin: i % 2 === 0 ? 'live' : 'slack' })),
    );
    expect(store.pointer(positions[2_999] as number)).toEqual({
      file: file.path,
      sha256: file.sha256,
      record: '7',
      offset: 2 ** 40 + 2_999,
      length: 1_232,
      recordSha256: hashes[2_999],
      origin: 'slack',
    });
    expect(store.pointer(0).recordSha256).toBe(hashes[0]);
  });

  it('keeps a record once that two rules matched one after the other', () => {
    const store = new RecordStore();
    const same = record({});
    expect([store.add(file, same), store.add(file, same), store.add(file, record({}))]).toEqual([0, 0, 1]);
  });

  it.each(['18446744073709551615', '007', '', 'not a number'])(
    'gives back the record number "%s" to the letter',
    (recordId) => {
      const store = new RecordStore();
      expect(store.pointer(store.add(file, record({ recordId }))).record).toBe(recordId);
    },
  );
});
