import { existsSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Engine } from '#store/drivers/duckdb/engine.ts';
import { unpackPositions } from '#store/segments/packed-positions.ts';
import { valuesPath } from '#store/segments/values-path.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { decideSource } from '../retention/decide-source.ts';
import { expire } from '../retention/expire.ts';
import { hashFile } from '../scan/file-hashes.ts';
import { keepLiveBatch } from './live-batch.ts';
import { mergeSegments } from './merge-segments.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { valuesOfSegment } from './segment-values.ts';
import { type MadeRecord, madeBatch } from './testing/made-records.ts';
import { tempWorkspace } from './testing/stored-rows.ts';
import { segmentFile } from './write-selected.ts';

/** Records of a day that show addresses: each its own, and one they share. */
function shown(key: number, count: number, day: string): MadeRecord[] {
  const start = Date.parse(`${day}T03:00:00Z`);
  return Array.from({ length: count }, (_, i) => ({
    timeMs: start + i * 1000,
    id: `${key}-${i}`,
    more: { 'source.ip': `45.61.${key}.${i + 1}`, 'destination.ip': '45.62.1.1' },
  }));
}

async function storeOf(batches: number, records: (batch: number) => readonly MadeRecord[]): Promise<OpenStore> {
  const store = await openStore(tempWorkspace(), 'writer');
  for (let i = 0; i < batches; i++) await keepLiveBatch(store, madeBatch(`b${i}`, records(i)));
  return store;
}

/** `value row` of an index, row by row. */
async function entriesOf(engine: Engine, { workspace }: OpenStore, index: string): Promise<string[]> {
  const text = `SELECT kind, value, count, base, row, more FROM ${readSegments('$1')}`;
  const rows = await engine.all({ text, values: [[segmentFile(workspace, index)]] });
  const entries = rows.flatMap(({ kind, value, count, base, row, more }) => {
    const bytes = more === null ? null : (more as { readonly bytes: Uint8Array }).bytes;
    const positions = unpackPositions(Number(base) + Number(row), bytes);
    expect(positions).toHaveLength(Number(count));
    return positions.map((position) => `${String(kind)} ${String(value)} ${position}`);
  });
  return entries.sort();
}

async function live({ db }: OpenStore) {
  return db.selectFrom('segments').select('path').where('state', '=', 'live').orderBy('path').execute();
}

async function withEngine<T>({ workspace }: OpenStore, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await Engine.open({ folders: [workspace], memoryMb: 384, threads: 1 });
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}

describe('the index of a segment', () => {
  it('that was merged says of the rows what the rows say', async () => {
    const store = await storeOf(10, (batch) => shown(batch, 4, '2026-01-02'));
    expect(await mergeSegments(store, 384)).toBe(10);
    const [merged, ...others] = await live(store);
    expect(others).toEqual([]);
    const path = merged?.path ?? '';
    await withEngine(store, async (engine) => {
      const entries = await entriesOf(engine, store, valuesPath(path));
      expect(entries).toHaveLength(80);
      await valuesOfSegment(store, engine, path);
      expect(await entriesOf(engine, store, valuesPath(path))).toEqual(entries);
    });
    await store.close();
  });

  it('is listed with its hash, and leaves the list with its segment', async () => {
    const store = await storeOf(10, (batch) => shown(batch, 4, '2026-01-02'));
    await mergeSegments(store, 384);
    const listed = await store.db.selectFrom('segment_values').selectAll().execute();
    expect(listed.map(({ segment }) => ({ path: segment }))).toEqual(await live(store));
    for (const { path, sha256 } of listed) expect(await hashFile(segmentFile(store.workspace, path))).toBe(sha256);
    await store.close();
  });

  it('is made anew where some of the rows were too old to be kept', async () => {
    const days = [...shown(1, 3, '2026-01-02'), ...shown(2, 2, '2026-01-30')];
    const store = await storeOf(1, () => days);
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    await expire(store, { asOfUs: Date.UTC(2026, 0, 31, 12) * 1000, trial: false, memoryMb: 384 });
    const [left] = await live(store);
    const entries = await withEngine(store, (engine) => entriesOf(engine, store, valuesPath(left?.path ?? '')));
    expect(entries).toEqual(['ip 45.61.2.1 0', 'ip 45.61.2.2 1', 'ip 45.62.1.1 0', 'ip 45.62.1.1 1']);
    await store.close();
  });

  it('is not missed by merging where a segment has none', async () => {
    const store = await storeOf(10, (batch) => shown(batch, 1, '2026-01-02'));
    const [first] = await live(store);
    rmSync(segmentFile(store.workspace, valuesPath(first?.path ?? '')));
    expect(await mergeSegments(store, 384)).toBe(10);
    const [merged] = await live(store);
    expect(existsSync(segmentFile(store.workspace, valuesPath(merged?.path ?? '')))).toBe(false);
    expect(await store.db.selectFrom('segment_values').selectAll().execute()).toEqual([]);
    await store.close();
  });
});
