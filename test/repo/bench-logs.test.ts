import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countRecords } from '../../bench/inputs/count-records.ts';
import { chunkSize, denseChunks, fileHeaderSize, recordOffsets } from '../../bench/inputs/dense-chunks.ts';
import { chunksFor, repeatedLog, repeatedRecords } from '../../bench/inputs/repeated-log.ts';
import { projectRoot } from './planted-tree.ts';

/** Full chunks of the made-up organisation's logs. */
const samples = globSync('samples/*/Security.evtx', { cwd: projectRoot }).toSorted();
const chunks = samples.flatMap((path) => denseChunks(readFileSync(join(projectRoot, path)), 50_000));

const sampleLog = () => Buffer.from(readFileSync(join(projectRoot, 'samples/DC01/Security.evtx')));

function written(count: number): { readonly path: string; readonly bytes: Buffer } {
  const pieces: Buffer[] = [];
  for (const piece of repeatedLog(chunks, count)) pieces.push(Buffer.from(piece));
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [path, bytes] = [join(folder, 'made.evtx'), Buffer.concat(pieces)];
  writeFileSync(path, bytes);
  return { path, bytes };
}

describe('a log made by repeating chunks', () => {
  const count = chunks.length * 2 + 1;

  it('is read back without a reject, to as many records as went in', () => {
    expect(chunks.length).toBeGreaterThan(1);
    const records = repeatedRecords(chunks, count);
    expect(countRecords(written(count).path)).toEqual({ records, rejects: 0 });
  });

  it('numbers its records from 1 without a hole, and says in its header which comes next', () => {
    const { bytes } = written(count);
    const ids: bigint[] = [];
    for (let at = fileHeaderSize; at < bytes.length; at += chunkSize) {
      const chunk = bytes.subarray(at, at + chunkSize);
      ids.push(...(recordOffsets(chunk) ?? []).map((record) => chunk.readBigUInt64LE(record + 8)));
    }
    expect(ids).toEqual(ids.map((_, i) => BigInt(i + 1)));
    expect(bytes.readBigUInt64LE(24)).toBe(BigInt(ids.length + 1));
  });

  it('is as large as asked, to a chunk, and never has more chunks than a header can count', () => {
    expect(fileHeaderSize + chunksFor(1_000_000) * chunkSize).toBeLessThanOrEqual(1_000_000);
    expect(fileHeaderSize + (chunksFor(1_000_000) + 1) * chunkSize).toBeGreaterThan(1_000_000);
    expect(chunksFor(2 ** 40)).toBe(65_535);
  });
});

describe('chunks to repeat', () => {
  it('are those that are used far enough', () => {
    expect(denseChunks(sampleLog(), 50_000).length).toBeGreaterThan(0);
    expect(denseChunks(sampleLog(), chunkSize + 1)).toEqual([]);
  });

  it.each([
    { damage: 'a byte that its checksum covers', at: 600 },
    { damage: 'its magic', at: 0 },
    { damage: 'the number of its last record', at: 16 },
    { damage: 'where its free space begins', at: 49 },
  ])('leave out one with a damage to $damage', ({ at }) => {
    const log = sampleLog();
    const sound = denseChunks(log, 50_000).length;
    const byte = fileHeaderSize + at;
    log.writeUInt8(log.readUInt8(byte) ^ 0x55, byte);
    expect(denseChunks(log, 50_000)).toHaveLength(sound - 1);
  });

  it('are not looked for in a file that ends within its first chunk', () => {
    expect(denseChunks(sampleLog().subarray(0, fileHeaderSize + chunkSize - 1), 0)).toEqual([]);
  });
});
