import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedRows } from './testing/stored-rows.ts';

const program = fileURLToPath(new URL('../../../bin/holdfast.js', import.meta.url));
const kills = 20;

describe('a scan that is killed', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-killed-'));
    // A stream that makes several batches, two that make none, and one that stands there twice.
    writeFileSync(join(folder, 'large.ndjson'), trail(120_000, 'large'));
    writeFileSync(join(folder, 'small.ndjson'), trail(10, 'small'));
    writeFileSync(join(folder, 'copy.ndjson'), trail(10, 'small'));
    writeFileSync(join(folder, 'other.ndjson'), trail(3_000, 'other'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it(`${kills} times in a row leaves a store that opens and kept files that are whole, and equals that of a scan nobody interrupted once it is run again`, async () => {
    const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')];
    const seconds = await scan(whole, null);
    const seen: number[] = [];
    for (let kill = 1; kill <= kills; kill++) {
      await scan(killed, (seconds * kill) / (kills + 1));
      seen.push((await rowsOf(killed)).length);
      for (const path of copiesOf(killed)) expect(hashInside(killed, path)).toBe(hashNamed(path));
    }
    await scan(killed, null);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const rows = await rowsOf(whole);
    expect(rows).toHaveLength(123_010);
    expect(await rowsOf(killed)).toEqual(rows);
    // Of the two that are alike one is kept, and nothing half done is left.
    expect(globSync('evidence/*.part', { cwd: killed })).toEqual([]);
    expect(copiesOf(killed)).toEqual(copiesOf(whole));
    expect(copiesOf(killed)).toHaveLength(3);
    await scan(killed, null);
    expect(await rowsOf(killed)).toEqual(rows);
  }, 240_000);

  /** Scans into the workspace; killed after so many seconds. Tells how long it took. */
  function scan(workspace: string, killAfterSeconds: number | null): Promise<number> {
    const started = performance.now();
    const names = ['large', 'small', 'copy', 'other'].map((name) => join(folder, `${name}.ndjson`));
    const args = [program, 'scan', ...names, '--workspace', workspace, '--only', 'summary', '--format', 'ndjson'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (data) => (told += String(data)));
    const timer = killAfterSeconds === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfterSeconds * 1000);
    return new Promise((resolve, reject) => {
      child.on('exit', (code, signal) => {
        if (timer !== null) clearTimeout(timer);
        if (code === 0 || signal === 'SIGKILL') resolve((performance.now() - started) / 1000);
        else reject(new Error(`scan ended with ${code}: ${told}`));
      });
    });
  }
});

/** Kept files of the evidence, by the names that they have for good. */
function copiesOf(workspace: string): string[] {
  return globSync('evidence/*/*', { cwd: workspace }).sort();
}

function hashInside(workspace: string, path: string): string {
  return hash('sha256', zstdDecompressSync(readFileSync(join(workspace, path))));
}

function hashNamed(path: string): string {
  return basename(path, '.zst');
}

function trail(records: number, name: string): string {
  const line = (i: number) =>
    `{"eventVersion":"1.08","eventTime":"2026-01-0${1 + (i % 3)}T03:04:05Z","eventSource":"s3.amazonaws.com","eventName":"${name}","eventID":"${i}","sourceIPAddress":"192.0.2.${i % 250}"}\n`;
  return Array.from({ length: records }, (_, i) => line(i)).join('');
}

function rowsOf(workspace: string): Promise<readonly string[]> {
  return storedRows(workspace, `concat_ws(' ', file, "offset", "f:eventID")`);
}
