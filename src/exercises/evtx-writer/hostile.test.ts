import { describe, expect, it } from 'vitest';
import { reader } from '#evidence/readers/evtx/reader.ts';
import { nestedBinXml, nestedElements, repeatedSlot, selfReferencingTemplate } from './hostile-binxml.ts';
import type { HostileLog } from './hostile-log.ts';
import { badChecksum, recordPastChunk, valuesPastRecord, zeroChunk, zeroSizeRecord } from './hostile-structure.ts';

/** Record numbers and rejects of one reading. */
function read(log: HostileLog): { ids: number[]; rejects: { offset: number; key: string }[] } {
  const ids: number[] = [];
  const rejects: { offset: number; key: string }[] = [];
  const ranges = reader.open({ carve: false });
  for (const range of reader.ranges(log.bytes.length)) {
    ranges.read(log.bytes.subarray(range.start, range.end), range, {
      record: (view) => ids.push(Number(view.recordId)),
      reject: ({ offset, why }) => rejects.push({ offset, key: why.key }),
    });
  }
  return { ids, rejects };
}

const everything = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const withoutTheBad = everything.filter((id) => id !== 6);
const withoutTheRestOfItsChunk = [1, 2, 3, 4, 5, 9, 10, 11];

describe('a log with one thing wrong loses that and no more', () => {
  it.each([
    ['a template that holds itself', selfReferencingTemplate(), withoutTheBad],
    ['elements 4,500 deep', nestedElements(4500), withoutTheBad],
    ['binary XML 2,600 deep', nestedBinXml(2600), withoutTheBad],
    ['more values than the record has bytes', valuesPastRecord(), withoutTheBad],
    ['a record longer than its chunk', recordPastChunk(), withoutTheRestOfItsChunk],
    ['a record of size zero', zeroSizeRecord(), withoutTheRestOfItsChunk],
  ])('%s: one reject, at the record', (_what, log, expected) => {
    const { ids, rejects } = read(log);
    expect(ids).toEqual(expected);
    expect(rejects).toHaveLength(1);
    expect(rejects[0]?.offset).toBeGreaterThanOrEqual(log.badOffset);
    expect(rejects[0]?.offset).toBeLessThan(4096 + 2 * 65_536);
  });

  it.each([
    ['file header', badChecksum('file'), 'evtx.file-checksum'],
    ['chunk header', badChecksum('chunk-header'), 'evtx.chunk-header-checksum'],
    ['records', badChecksum('records'), 'evtx.chunk-data-checksum'],
  ])('a wrong checksum of the %s is said, and every record is read all the same', (_what, log, key) => {
    const { ids, rejects } = read(log);
    expect(ids).toEqual(everything);
    expect(rejects.map((reject) => reject.key)).toEqual([key]);
  });

  it('a chunk of zeros: the chunks on both sides are read', () => {
    expect(read(zeroChunk()).ids).toEqual([1, 2, 3, 9, 10, 11]);
  });

  it('moderate nesting is no attack', () => {
    expect(read(nestedElements(20))).toEqual({ ids: everything, rejects: [] });
    expect(read(nestedBinXml(3))).toEqual({ ids: everything, rejects: [] });
  });

  it('a value repeated to a hundred million characters costs nothing while nobody asks for its text', () => {
    expect(read(repeatedSlot(5000, 20_000)).ids).toEqual(everything);
  });

  it('says truly what is good in it: numbers of records before, after and beyond the bad one', () => {
    const { before, after, beyond } = recordPastChunk();
    expect([before, after, beyond]).toEqual([5, 2, 3]);
    const zeros = zeroChunk();
    expect([zeros.before, zeros.after, zeros.beyond]).toEqual([3, 0, 3]);
  });
});
