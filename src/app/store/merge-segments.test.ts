import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLease } from './leases.ts';
import { keepLiveBatch } from './live-batch.ts';
import { mergeSegments } from './merge-segments.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { countMeanwhile } from './testing/count-meanwhile.ts';
import { type MadeRecord, madeBatch, recordsOf } from './testing/made-records.ts';
import { storedRows, tempWorkspace } from './testing/stored-rows.ts';
import { segmentsIn } from './testing/segments-in.ts';

const memoryMb = 384;

describe('merging small segments', () => {
  it('hundreds of tiny ones become few, and no row is lost, doubled or changed', async () => {
    const { workspace, store } = await storeOf(300, (i) => recordsOf(`b${i}`, 1 + (i % 3)));
    const whole = `concat_ws(' ', "f:id", "f:message", file, sha256, "offset", time_us, host)`;
    const before = await storedRows(workspace, whole);
    expect(await mergeSegments(store, memoryMb)).toBe(300);
    expect(await storedRows(workspace, whole)).toEqual(before);
    // Of 300 files no more than 64 are open at once.
    expect(await liveSegments(store)).toHaveLength(5);
    await store.close();
  });

  it('a merged segment says of itself what stands in it', async () => {
    const { workspace, store } = await storeOf(20, (i) => recordsOf(`b${i}`, 10, '2026-01-02'));
    await mergeSegments(store, memoryMb);
    const [merged] = await liveSegments(store);
    const bytes = readFileSync(join(workspace, merged?.path ?? ''));
    expect(merged).toMatchObject({
      rows: 200,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect([merged?.from_us, merged?.to_us]).toEqual([1767322800000000, 1767322809000000]);
    expect(JSON.parse(merged?.logs ?? '')).toEqual({ '["app","main","",""]': 200 });
    await store.close();
  });

  it('merges again and again, never under the name of a segment that is there', async () => {
    const { workspace, store } = await storeOf(0, () => []);
    for (let round = 0; round < 5; round++) {
      for (let i = 0; i < 10; i++) await keep(store, `r${round}b${i}`, recordsOf(`r${round}b${i}`, 5));
      expect(await mergeSegments(store, memoryMb)).toBeGreaterThan(0);
    }
    expect(new Set(await storedRows(workspace, '"f:id"')).size).toBe(250);
    await store.close();
  });

  it('two that merge at once leave every row there once', async () => {
    const { workspace, store } = await storeOf(60, (i) => recordsOf(`b${i}`, 3));
    const other = await openStore(workspace, 'writer');
    await Promise.all([mergeSegments(store, memoryMb), mergeSegments(other, memoryMb)]);
    const ids = await storedRows(workspace, '"f:id"');
    expect(ids).toHaveLength(180);
    expect(new Set(ids).size).toBe(180);
    expect(segmentsIn(workspace)).toHaveLength(61);
    await other.close();
    await store.close();
  });

  it('rows without a time stay apart from others, so that they are as old as their keeping', async () => {
    const { store } = await storeOf(10, (i) => [...recordsOf(`b${i}`, 2), { timeMs: null, id: `b${i}-undated` }]);
    expect((await liveSegments(store)).map(({ from_us }) => from_us === null)).toContain(true);
    await mergeSegments(store, memoryMb);
    const merged = await liveSegments(store);
    expect(merged.map(({ from_us, rows }) => [from_us === null, rows]).sort()).toEqual([
      [false, 20],
      [true, 10],
    ]);
    await store.close();
  });

  it('of fields whose names differ in case only, no value goes to the other', async () => {
    const { workspace, store } = await storeOf(16, (i) => [
      { timeMs: Date.UTC(2026, 0, 2), id: `b${i}`, more: i % 2 === 0 ? { Pid: 'upper' } : { pid: 'lower' } },
    ]);
    await mergeSegments(store, memoryMb);
    expect(await liveSegments(store)).toHaveLength(2);
    expect(await storedRows(workspace, '"f:pid"')).toEqual([...Array(8).fill('lower'), ...Array(8).fill('upper')]);
    await store.close();
  });

  it('works in folders whose names are patterns or assignments elsewhere', async () => {
    const workspace = join(tempWorkspace(), 'day=[1]', "it's *");
    const store = await openStore(workspace, 'writer');
    for (let i = 0; i < 10; i++) await keep(store, `b${i}`, recordsOf(`b${i}`, 2));
    expect(await mergeSegments(store, memoryMb)).toBe(10);
    expect(await storedRows(workspace, '"f:id"')).toHaveLength(20);
    await expect(storedRows(workspace, 'day')).rejects.toThrow(/column "day" not found/);
    await store.close();
  });

  it('is seen by no query of another process: each row is there exactly once while 5 merges run', async () => {
    const { workspace, store } = await storeOf(0, () => []);
    let sent = 0;
    const seen = await countMeanwhile(workspace, '"f:id"', async () => {
      for (let merge = 0; merge < 5; merge++) {
        for (let i = 0; i < 60; i++) await keep(store, `b${sent}`, recordsOf(`b${sent++}`, 4));
        await mergeSegments(store, memoryMb);
        // Whoever opens the store as a writer removes what no query reads any more.
        await (await openStore(workspace, 'writer')).close();
      }
    });
    expect(seen.filter(({ rows, different }) => rows !== different)).toEqual([]);
    const rows = seen.map((each) => each.rows);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows.filter((count) => count % 4 !== 0)).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
    expect(await storedRows(workspace, '"f:id"')).toHaveLength(1200);
    await store.close();
  });
});

describe('what a writer removes when it opens the store', () => {
  it('keeps files that a query may read, and removes them once it has ended', async () => {
    const { workspace, store } = await storeOf(10, (i) => recordsOf(`b${i}`, 3));
    const reader = await openStore(workspace, 'reader');
    await mergeSegments(store, memoryMb);
    await (await openStore(workspace, 'writer')).close();
    expect(filesOf(workspace)).toHaveLength(11);
    await reader.close();
    await (await openStore(workspace, 'writer')).close();
    expect(filesOf(workspace)).toHaveLength(1);
    // Rows of the list go with the files.
    expect(await store.db.selectFrom('segments').select('path').execute()).toHaveLength(1);
    await store.close();
  });

  it('leaves the files of another writer alone that are not listed yet, and removes those of one that has ended', async () => {
    const { workspace, store } = await storeOf(1, () => recordsOf('b', 3));
    const folder = join(workspace, 'events', 'app', '2026-01-02');
    writeFileSync(join(folder, `${store.newName()}.parquet`), 'not listed yet');
    writeFileSync(join(folder, `${store.newName()}.parquet.part`), 'half');
    writeFileSync(join(folder, '0123456789ab-0-0.parquet'), 'of a process that was killed');
    writeFileSync(join(folder, 'ba9876543210-0-0.parquet'), 'of nobody the record store knows');
    await store.db.insertInto('leases').values(killedLease('0123456789ab')).execute();
    await (await openStore(workspace, 'writer')).close();
    expect(filesOf(workspace)).toHaveLength(4);
    await store.close();
    // What the record store does not know is kept: it may be the store that was lost.
    expect(filesOf(workspace)).toHaveLength(2);
  });

  it('takes a lease for ended whose process id is now its own, as in a container that starts again', async () => {
    const { workspace, store } = await storeOf(10, (i) => recordsOf(`b${i}`, 3));
    await takeLease(store.db, 'reader', store.now() - 30 * 86_400_000_000);
    await mergeSegments(store, memoryMb);
    await (await openStore(workspace, 'writer')).close();
    expect(filesOf(workspace)).toHaveLength(1);
    await store.close();
  });
});

/** Of a process that is gone: no process has this number. */
function killedLease(id: string) {
  return { id, role: 'writer', pid: 2 ** 30, machine: hostname(), since_us: 0 };
}

async function storeOf(batches: number, records: (batch: number) => readonly MadeRecord[]) {
  const workspace = tempWorkspace();
  const store = await openStore(workspace, 'writer');
  for (let i = 0; i < batches; i++) await keep(store, `b${i}`, records(i));
  return { workspace, store };
}

async function keep(store: OpenStore, key: string, records: readonly MadeRecord[]): Promise<void> {
  await keepLiveBatch(store, madeBatch(key, records));
}

function liveSegments({ db }: OpenStore) {
  return db.selectFrom('segments').selectAll().where('state', '=', 'live').execute();
}

function filesOf(workspace: string): string[] {
  return segmentsIn(workspace, 'events/**/*.*');
}
