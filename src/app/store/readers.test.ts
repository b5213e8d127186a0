import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Counted, countMeanwhile } from './testing/count-meanwhile.ts';
import { tempWorkspace } from './testing/stored-rows.ts';

const program = fileURLToPath(new URL('../../../bin/holdfast.js', import.meta.url));
const records = 120_000;

describe('processes that query while another scans', () => {
  it('see whole batches and never a row twice, and all rows in the end', async () => {
    const workspace = tempWorkspace();
    const file = join(workspace, 'trail.ndjson');
    writeFileSync(file, Array.from({ length: records }, (_, i) => `${JSON.stringify(eventOf(i))}\n`).join(''));
    let inner: Counted[] = [];
    const outer = await countMeanwhile(workspace, '"f:eventID"', async () => {
      inner = await countMeanwhile(workspace, '"f:eventID"', () => scan(file, workspace));
    });
    for (const seen of [inner, outer]) {
      const rows = seen.map((each) => each.rows);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      expect(seen.filter((each) => each.rows !== each.different)).toEqual([]);
      // While the scan was at work some of it was to be seen already.
      expect(rows.some((count) => count > 0 && count < records)).toBe(true);
      expect(rows.at(-1)).toBe(records);
    }
  });
});

function eventOf(i: number) {
  return {
    eventVersion: '1.08',
    eventTime: `2026-01-0${1 + (i % 3)}T03:04:05Z`,
    eventSource: 's3.amazonaws.com',
    eventName: 'GetObject',
    eventID: String(i),
    sourceIPAddress: `192.0.2.${i % 250}`,
  };
}

function scan(file: string, workspace: string): Promise<void> {
  const args = [program, 'scan', file, '--workspace', workspace, '--only', 'summary', '--format', 'ndjson'];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`scan ended with ${code}`))));
  });
}
