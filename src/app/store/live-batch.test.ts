import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keepLiveBatch } from './live-batch.ts';
import { openStore } from './open-store.ts';
import { madeBatch, recordsOf } from './testing/made-records.ts';
import { storedRows, tempWorkspace } from './testing/stored-rows.ts';
import { segmentsIn } from './testing/segments-in.ts';

const idOf = '"f:id"';

describe('a batch of live records', () => {
  it('is in every query once it is acknowledged, with where its bytes are kept', async () => {
    const workspace = tempWorkspace();
    const store = await openStore(workspace, 'writer');
    const answer = await keepLiveBatch(store, madeBatch('one', recordsOf('one', 3)));
    expect(answer.rows).toBe(3);
    const rows = await storedRows(workspace, `concat_ws(' ', "f:id", file, record, host, time_us)`);
    expect(rows[0]).toBe('one-0 live/one one-0 ws-1.example.org 1767322800000000');
    expect(rows).toHaveLength(3);
    await store.close();
  });

  it('that is sent again adds nothing and gets the first answer, whatever it holds now', async () => {
    const workspace = tempWorkspace();
    const store = await openStore(workspace, 'writer');
    const first = await keepLiveBatch(store, madeBatch('one', recordsOf('one', 3)));
    expect(await keepLiveBatch(store, madeBatch('one', recordsOf('other', 5)))).toEqual(first);
    expect(await storedRows(workspace, idOf)).toHaveLength(3);
    await store.close();
  });

  it('of another source may have the same key', async () => {
    const workspace = tempWorkspace();
    const store = await openStore(workspace, 'writer');
    await keepLiveBatch(store, madeBatch('one', recordsOf('one', 3)));
    await keepLiveBatch(store, { ...madeBatch('one', recordsOf('two', 2)), source: 'other' });
    expect(await storedRows(workspace, idOf)).toHaveLength(5);
    await store.close();
  });

  it('without records is acknowledged and leaves no segment', async () => {
    const workspace = tempWorkspace();
    const store = await openStore(workspace, 'writer');
    expect(await keepLiveBatch(store, madeBatch('none', []))).toMatchObject({ rows: 0 });
    expect(segmentsIn(workspace, '**/*.parquet')).toEqual([]);
    await store.close();
  });

  it('whose records cannot be read to the end is not kept at all', async () => {
    const workspace = tempWorkspace();
    const store = await openStore(workspace, 'writer');
    const broken = function* () {
      yield* recordsOf('one', 3);
      throw new Error('cut off');
    };
    await expect(keepLiveBatch(store, madeBatch('one', broken()))).rejects.toThrow('cut off');
    expect(await storedRows(workspace, idOf)).toEqual([]);
    expect(await keepLiveBatch(store, madeBatch('one', recordsOf('one', 3)))).toMatchObject({ rows: 3 });
    await store.close();
  });

  it('cannot leave the folder of segments by the name of its source', async () => {
    const workspace = tempWorkspace();
    const store = await openStore(workspace, 'writer');
    await keepLiveBatch(store, { ...madeBatch('one', recordsOf('one', 1)), source: '../../x' });
    await keepLiveBatch(store, { ...madeBatch('one', recordsOf('one', 1)), source: '..' });
    expect(segmentsIn(workspace, 'events/*/*/*.parquet')).toHaveLength(2);
    await store.close();
  });
});

const batches = 40;
const records = 25;

describe('live batches of a process', () => {
  it('that is killed 5 times are there as a whole once they are acknowledged, and no half one is', async () => {
    const workspace = tempWorkspace();
    const acknowledged = new Set<number>();
    for (let kill = 1; kill <= 5; kill++) {
      for (const batch of await send(workspace, kill * 6)) acknowledged.add(batch);
      const counts = await rowsByBatch(workspace);
      for (const batch of acknowledged) expect(counts.get(`batch${batch}`)).toBe(records);
      expect([...counts.values()].filter((count) => count !== records)).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(5);
    await send(workspace, null);
    await expectEachOnce(workspace);
  });

  it('and of another that sends the same at once are kept once', async () => {
    const workspace = tempWorkspace();
    const [one, other] = await Promise.all([send(workspace, null), send(workspace, null)]);
    expect([one.length, other.length]).toEqual([batches, batches]);
    await expectEachOnce(workspace);
    const store = await openStore(workspace, 'writer');
    const listed = (await store.db.selectFrom('segments').select('path').execute()).map(({ path }) => path);
    expect(segmentsIn(workspace)).toEqual(listed.sort());
    await store.close();
  });
});

async function expectEachOnce(workspace: string): Promise<void> {
  const ids = Array.from({ length: batches }, (_, i) => recordsOf(`batch${i}`, records).map(({ id }) => id)).flat();
  expect(await storedRows(workspace, idOf)).toEqual(ids.sort());
}

async function rowsByBatch(workspace: string): Promise<ReadonlyMap<string, number>> {
  const keys = Map.groupBy(await storedRows(workspace, `split_part("f:id", '-', 1)`), (key) => key);
  return new Map([...keys].map(([key, rows]) => [key, rows.length]));
}

const program = fileURLToPath(new URL('./testing/live-sender.ts', import.meta.url));

/** Sends all batches from another process, which is killed once so many are acknowledged, a little later each time. Gives those. */
function send(workspace: string, killAfter: number | null): Promise<readonly number[]> {
  const args = ['--conditions=source', program, workspace, String(batches), String(records)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [printed, told] = ['', ''];
  child.stderr.on('data', (data) => (told += String(data)));
  child.stdout.on('data', (data) => {
    printed += String(data);
    if (killAfter === null || printed.split('\n').length <= killAfter) return;
    setTimeout(() => child.kill('SIGKILL'), killAfter / 3);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') return reject(new Error(`sender ended with ${code}: ${told}`));
      resolve(
        printed
          .split('\n')
          .slice(0, -1)
          .map((line) => Number(line.split(' ')[0])),
      );
    });
  });
}
