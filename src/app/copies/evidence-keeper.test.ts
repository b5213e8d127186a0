import { createHash } from 'node:crypto';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { tempWorkspace } from '../store/testing/stored-rows.ts';
import { EvidenceKeeper } from './evidence-keeper.ts';

const keeping = { choice: 'keep', source: null } as const;

/** So many files of a log each, as a scan has read them. */
function collected(folder: string, count: number) {
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `log-${i}`);
    const text = `line ${i}\n`;
    writeFileSync(path, text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { path, sha256, bytes: text.length, sources: [{ inner: '', sha256 }] };
  });
}

async function stateOf(files: (folder: string) => ReturnType<typeof collected>) {
  const workspace = tempWorkspace();
  const store = await openStore(workspace, 'writer');
  const keeper = new EvidenceKeeper(store, keeping);
  const given = files(workspace);
  for (const file of given) keeper.keep(file);
  const unkept = await keeper.done();
  const rows = await store.db.selectFrom('evidence_files').selectAll().orderBy('path').execute();
  const entries = await store.db.selectFrom('journal').select('action').execute();
  await store.close();
  return { given, unkept, rows, actions: entries.map(({ action }) => action), workspace };
}

describe('keeping files', () => {
  it.each([
    ['few, on this thread', 3],
    ['many, on one of its own', 150],
  ])('of %s, lists each with its size, that of its copy and the time', async (_, count) => {
    const { unkept, rows, actions, workspace } = await stateOf((folder) => collected(folder, count));
    expect(unkept).toEqual([]);
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['kept']));
    for (const { bytes, stored_bytes, kept_us, collected_us } of rows) {
      expect(bytes).toBeLessThan(10);
      expect(stored_bytes).toBeGreaterThan(bytes);
      expect(kept_us).toBeGreaterThanOrEqual(collected_us);
    }
    expect(globSync('evidence/*/*.zst', { cwd: workspace })).toHaveLength(count);
    expect(actions.filter((action) => action === 'evidence.keep')).toHaveLength(Math.ceil(count / 64));
  });

  it('of which one was changed while it was read leaves that as a reference and says so', async () => {
    const { given, unkept, rows } = await stateOf((folder) => {
      const files = collected(folder, 3);
      writeFileSync(join(folder, 'log-1'), 'another line\n');
      rmSync(join(folder, 'log-2'));
      return files;
    });
    expect(unkept).toEqual([
      { path: given[1]?.path, code: null },
      { path: given[2]?.path, code: 'ENOENT' },
    ]);
    expect(rows.map(({ state, stored_bytes }) => ({ state, hasCopy: stored_bytes !== null }))).toEqual([
      { state: 'kept', hasCopy: true },
      { state: 'referenced', hasCopy: false },
      { state: 'referenced', hasCopy: false },
    ]);
  });

  it('goes no further once a copy cannot be written', async () => {
    const work = stateOf((folder) => {
      const files = collected(folder, 150);
      // A file where the folder of the first one has to be.
      mkdirSync(join(folder, 'evidence'));
      writeFileSync(join(folder, 'evidence', files[0]?.sha256.slice(0, 2) ?? ''), '');
      return files;
    });
    await expect(work).rejects.toMatchObject({ storePath: expect.stringContaining('/evidence/') });
  });
});
