import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const line =
  '{"eventVersion":"1.08","eventTime":"2026-01-02T03:04:05Z","eventSource":"s3.amazonaws.com","eventName":"GetObject"}\n';

/** A workspace in which a file stands where the folder of the source has to be. */
function blocked(lines: number): string {
  return tempFolder({ 'trail.ndjson': line.repeat(lines), 'kept/events/aws': 'a file in the way' });
}

const scan = (cwd: string, ...more: string[]) =>
  holdfast(['scan', 'trail.ndjson', '--workspace', 'kept', '--format', 'ndjson', '--out', 'out.ndjson', ...more], {
    cwd,
  });

describe('a store that cannot be written', () => {
  it.each([
    ['at the end of a file', 10, '1'],
    ['in the midst of one', 40_000, '1'],
    ['by a worker', 40_000, '2'],
  ])('%s ends the scan in three lines, and no evidence is called unreadable', (_, lines, workers) => {
    const cwd = blocked(lines);
    const { code, stderr } = scan(cwd, '--workers', workers);
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 4, lines: 3 });
    expect(stderr).toContain('kept/events/aws');
    expect(linesOf(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).filter(({ kind }) => kind === 'reject')).toEqual([]);
  });

  it('is no matter for a scan that keeps nothing', () => {
    expect(scan(blocked(10), '--no-store').code).toBe(0);
  });
});
