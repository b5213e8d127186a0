import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, tempStorePath } from '#store/testing/temp-store.ts';
import { verifyJournal } from './verify-journal.ts';

const script = join(import.meta.dirname, 'testing/append-many.ts');

/** A process that appends; `hashes` are those it has been told are kept. */
function appending(path: string, name: string, count: number) {
  const child = spawn(process.execPath, ['--conditions=source', script, path, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (piece: Buffer) => {
    text += piece.toString();
  });
  return { child, hashes: () => text.split('\n').slice(0, -1) };
}

async function ended(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

async function keptHashes(path: string): Promise<string[]> {
  const { db, close } = await openTestStore(path);
  expect(await verifyJournal(db)).toMatchObject({ ok: true, clockBack: 0 });
  const rows = await db.selectFrom('journal').select('hash').orderBy('seq').execute();
  await close();
  return rows.map(({ hash }) => hash);
}

describe('the journal among processes', () => {
  it('that are killed at any moment keeps every entry it acknowledged', async () => {
    const path = tempStorePath();
    const acknowledged: string[] = [];
    for (const enough of [1, 20, 60]) {
      const { child, hashes } = appending(path, 'killed', 1_000_000);
      child.stdout?.on('data', () => {
        if (hashes().length >= enough) child.kill('SIGKILL');
      });
      expect(await ended(child)).toBeNull();
      acknowledged.push(...hashes());
      expect(await keptHashes(path)).toEqual(expect.arrayContaining(acknowledged));
    }
    // Of each process at most the one entry that was on its way is kept without having been acknowledged.
    expect((await keptHashes(path)).length - acknowledged.length).toBeLessThanOrEqual(3);
  });

  it('that append at the same time, to a file neither has opened before, gives each entry its own number', async () => {
    const path = tempStorePath();
    const both = ['anna', 'bert'].map((name) => appending(path, name, 100));
    expect(await Promise.all(both.map(({ child }) => ended(child)))).toEqual([0, 0]);
    const acknowledged = both.flatMap(({ hashes }) => hashes());
    expect(acknowledged).toHaveLength(200);
    expect((await keptHashes(path)).toSorted()).toEqual(acknowledged.toSorted());
  });
});
