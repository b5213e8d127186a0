import { describe, expect, it } from 'vitest';
import { keepLiveBatch } from '../store/live-batch.ts';
import { mergeSegments } from '../store/merge-segments.ts';
import { type OpenStore, openStore } from '../store/open-store.ts';
import { type MadeRecord, madeBatch, recordsOf } from '../store/testing/made-records.ts';
import { storedRows, tempWorkspace } from '../store/testing/stored-rows.ts';
import { decideSource } from './decide-source.ts';
import { expire } from './expire.ts';
import { listSources } from './list-sources.ts';
import { segmentsIn } from '../store/testing/segments-in.ts';

const asOfUs = Date.UTC(2026, 0, 31, 12) * 1000;
const options = { asOfUs, trial: false, memoryMb: 384 };

describe('retention', () => {
  it('deletes rows that are older than their source is kept, and no other', async () => {
    const { store, workspace } = await storeOf({
      old: recordsOf('old', 5, '2026-01-20'),
      new: recordsOf('new', 3, '2026-01-21'),
    });
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    expect(await expire(store, options)).toEqual([
      {
        source: 'app',
        keepDays: 10,
        beforeUs: Date.UTC(2026, 0, 21) * 1000,
        hold: null,
        rows: 5,
        segments: 1,
        partly: 0,
        files: 0,
        deleted: true,
      },
    ]);
    expect(await storedRows(workspace, '"f:id"')).toEqual(['new-0', 'new-1', 'new-2']);
    expect(await expire(store, options)).toMatchObject([{ rows: 0, deleted: false }]);
    await store.close();
  });

  it('writes a segment again that is too old in part, with all that it says of itself', async () => {
    const records = [
      ...recordsOf('old', 4, '2026-01-02').map((each) => ({
        ...each,
        more: { OnlyOld: 'x', both: ['a', 'b'], oldEmpty: [] },
      })),
      ...recordsOf('new', 3, '2026-01-30').map((each) => ({ ...each, more: { both: ['c', 'd'], newEmpty: [] } })),
    ];
    const { store, workspace } = await storeOf({ mixed: records });
    const whole = `concat_ws(' ', "f:id", "f:message", "f:both", more, file, sha256, "offset", "length", time_us, host)`;
    const before = await storedRows(workspace, whole);
    const [had] = await liveSegments(store);
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    expect(await expire(store, options)).toMatchObject([{ rows: 4, segments: 0, partly: 1, deleted: true }]);
    expect(await storedRows(workspace, whole)).toEqual(before.filter((row) => row.startsWith('new')));
    const [left, ...others] = await liveSegments(store);
    expect(others).toEqual([]);
    const from = Date.UTC(2026, 0, 30, 3) * 1000;
    expect(left).toMatchObject({ rows: 3, from_us: from, to_us: from + 2_000_000, added_us: had?.added_us });
    expect(JSON.parse(left?.logs ?? '')).toEqual({ '["app","main","",""]': 3 });
    expect(JSON.parse(left?.filled ?? '')).toEqual({
      columns: { 'f:both': 3, 'f:id': 3, 'f:message': 3 },
      valued: { both: 3 },
      empty: ['newEmpty'],
    });
    await store.close();
  });

  it('takes rows without a time, and rows from the future, to be as old as the day on which they were stored', async () => {
    const { store, workspace } = await storeOf({
      undated: [{ timeMs: null, id: 'undated' }],
      future: [{ timeMs: Date.UTC(9999, 0, 1), id: 'future' }],
    });
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    const day = 86_400_000_000;
    expect(await expire(store, { ...options, asOfUs: store.now() + 10 * day })).toMatchObject([{ rows: 0 }]);
    expect(await expire(store, { ...options, asOfUs: store.now() + 11 * day })).toMatchObject([
      { rows: 2, deleted: true },
    ]);
    expect(await storedRows(workspace, '"f:id"')).toEqual([]);
    await store.close();
  });

  it('does the same to segments that were merged before', async () => {
    const days = ['2026-01-02', '2026-01-30'];
    const batches = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`b${i}`, recordsOf(`b${i}`, 2, days[i % 2])]),
    );
    const { store, workspace } = await storeOf(batches);
    await mergeSegments(store, 384);
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    expect(await expire(store, options)).toMatchObject([{ rows: 40, deleted: true }]);
    expect(await storedRows(workspace, '"f:id"')).toHaveLength(40);
    await store.close();
  });

  it('tells on trial what would go and deletes nothing', async () => {
    const { store, workspace } = await storeOf({ old: recordsOf('old', 5, '2026-01-02') });
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    expect(await expire(store, { ...options, trial: true })).toMatchObject([{ rows: 5, deleted: false }]);
    expect(await storedRows(workspace, '"f:id"')).toHaveLength(5);
    await store.close();
  });

  it('deletes nothing under legal hold, says what is due, and goes on once it is released', async () => {
    const { store, workspace } = await storeOf({ old: recordsOf('old', 5, '2026-01-02') });
    await decideSource(store.db, 'app', { keepDays: 10, hold: 'case 7' }, store.now());
    expect(await expire(store, options)).toMatchObject([{ hold: 'case 7', rows: 5, deleted: false }]);
    expect(await storedRows(workspace, '"f:id"')).toHaveLength(5);
    await decideSource(store.db, 'app', { hold: null }, store.now());
    expect(await expire(store, options)).toMatchObject([{ hold: null, rows: 5, deleted: true }]);
    await store.close();
  });

  it('counts a hold that is ordered while it is at work', async () => {
    const { store, workspace } = await storeOf({
      mixed: [...recordsOf('old', 5, '2026-01-02'), ...recordsOf('new', 5, '2026-01-30')],
    });
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    const other = await openStore(workspace, 'writer');
    const names = store.newName;
    // The segment is being written anew when the order comes.
    let ordered: Promise<unknown> | null = null;
    store.newName = () => {
      ordered ??= decideSource(other.db, 'app', { hold: 'case 7' }, other.now());
      return names();
    };
    const done = await expire(store, options);
    await ordered;
    expect(done).toMatchObject([{ hold: 'case 7', deleted: false }]);
    expect(await storedRows(workspace, '"f:id"')).toHaveLength(10);
    expect(segmentsIn(workspace)).toHaveLength(1);
    await other.close();
    await store.close();
  });

  it('leaves sources alone that nobody decided about, or that are kept for good', async () => {
    const { store, workspace } = await storeOf({ old: recordsOf('old', 5, '2006-01-02') });
    expect(await expire(store, options)).toEqual([]);
    await decideSource(store.db, 'app', { keepDays: 1 }, store.now());
    await decideSource(store.db, 'app', { keepDays: null }, store.now());
    expect(await expire(store, options)).toEqual([]);
    expect(await storedRows(workspace, '"f:id"')).toHaveLength(5);
    await store.close();
  });

  it('removes the files with the next sweep, once no query reads them', async () => {
    const { store, workspace } = await storeOf({ old: recordsOf('old', 5, '2026-01-02') });
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    const reader = await openStore(workspace, 'reader');
    await expire(store, options);
    await (await openStore(workspace, 'writer')).close();
    expect(segmentsIn(workspace)).toHaveLength(1);
    await reader.close();
    await (await openStore(workspace, 'writer')).close();
    expect(segmentsIn(workspace)).toEqual([]);
    await store.close();
  });

  it('lets a batch that is sent again after it expired add nothing', async () => {
    const { store, workspace } = await storeOf({ old: recordsOf('old', 5, '2026-01-02') });
    await decideSource(store.db, 'app', { keepDays: 10 }, store.now());
    await expire(store, options);
    expect(await keepLiveBatch(store, madeBatch('old', recordsOf('old', 5, '2026-01-02')))).toMatchObject({ rows: 5 });
    expect(await storedRows(workspace, '"f:id"')).toEqual([]);
    await store.close();
  });
});

describe('sources of evidence', () => {
  it('are listed with what is kept of them and what was decided, also before anything is kept', async () => {
    const { store } = await storeOf({ a: recordsOf('a', 5, '2026-01-02'), b: recordsOf('b', 2, '2026-01-05') });
    await decideSource(store.db, 'app', { keepDays: 90 }, store.now());
    await decideSource(store.db, 'dns', { hold: 'court order 3' }, store.now());
    const [app, dns] = await listSources(store.db);
    const from = Date.UTC(2026, 0, 2, 3) * 1000;
    expect(app).toMatchObject({
      source: 'app',
      kinds: ['events'],
      segments: 2,
      rows: 7,
      fromUs: from,
      keepDays: 90,
      hold: null,
    });
    expect(app?.bytes).toBeGreaterThan(1000);
    expect(dns).toEqual({
      source: 'dns',
      kinds: [],
      segments: 0,
      rows: 0,
      bytes: 0,
      fromUs: null,
      toUs: null,
      keepDays: null,
      hold: 'court order 3',
    });
    await store.close();
  });

  it('keep what was decided before about the other things', async () => {
    const { store } = await storeOf({});
    await decideSource(store.db, 'app', { keepDays: 90 }, 1);
    const { before, after } = await decideSource(store.db, 'app', { hold: 'case 7' }, 2);
    expect(before).toMatchObject({ keep_days: 90, hold_reason: null });
    expect(after).toEqual({ name: 'app', keep_days: 90, hold_reason: 'case 7', changed_us: 2 });
    await store.close();
  });
});

async function storeOf(batches: Readonly<Record<string, readonly MadeRecord[]>>) {
  const workspace = tempWorkspace();
  const store: { -readonly [K in keyof OpenStore]: OpenStore[K] } = await openStore(workspace, 'writer');
  for (const [key, records] of Object.entries(batches)) await keepLiveBatch(store, madeBatch(key, records));
  return { workspace, store };
}

function liveSegments({ db }: OpenStore) {
  return db.selectFrom('segments').selectAll().where('state', '=', 'live').execute();
}
