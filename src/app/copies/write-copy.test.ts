import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tempWorkspace } from '../store/testing/stored-rows.ts';
import { checkCopy, restored } from './read-copy.ts';
import { writeCopy } from './write-copy.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A folder with a file, and what a copy of it needs. */
function fileOf(bytes: Uint8Array) {
  const folder = tempWorkspace();
  const path = join(folder, 'log');
  writeFileSync(path, bytes);
  const names = { target: join(folder, 'kept/ab/copy.zst'), beside: join(folder, 'kept/half.part') };
  const task = { path, sha256: sha256(bytes), bytes: bytes.length, ...names };
  return { task, kept: { ...task, copy: task.target }, left: () => readdirSync(join(folder, 'kept')) };
}

describe('writing a copy', () => {
  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['one of several steps', Buffer.from('a line of a log\n'.repeat(200_000))],
    ['one that is compressed already', zstdCompressSync(Buffer.from('x'.repeat(10_000)))],
  ])('of %s gives back the same bytes', async (_, bytes) => {
    const { task, kept, left } = fileOf(bytes);
    expect(writeCopy(task)).toEqual({ ok: true, value: readFileSync(task.target).length });
    expect(left()).toEqual(['ab']);
    expect(await checkCopy(kept)).toBe('equal');
    const back = await restored(kept);
    expect(back.ok && readFileSync(back.value.path).equals(bytes)).toBe(true);
    if (back.ok) back.value.remove();
  });

  it('of a log that has grown since holds what was read of it', () => {
    const bytes = Buffer.from('first line\n');
    const { task } = fileOf(bytes);
    appendFileSync(task.path, 'second line\n');
    expect(writeCopy(task).ok).toBe(true);
    expect(zstdDecompressSync(readFileSync(task.target))).toEqual(bytes);
  });

  it.each([
    ['shorter', 'first'],
    ['another one', 'FIRST line\n'],
  ])('of a file that is %s by now leaves nothing', (_, now) => {
    const { task, left } = fileOf(Buffer.from('first line\n'));
    writeFileSync(task.path, now);
    expect(writeCopy(task)).toEqual({ ok: false, error: { code: null } });
    expect(left()).toEqual([]);
  });

  it('waits for no pipe or device that has come in place of the file', () => {
    const { task } = fileOf(Buffer.from('x'));
    const pipe = `${task.path}-pipe`;
    execFileSync('mkfifo', [pipe]);
    const link = `${task.path}-link`;
    symlinkSync('/dev/zero', link);
    for (const path of [pipe, link])
      expect(writeCopy({ ...task, path })).toEqual({ ok: false, error: { code: 'ENOTSUP' } });
    expect(writeCopy({ ...task, path: `${task.path}-gone` })).toEqual({ ok: false, error: { code: 'ENOENT' } });
    expect(existsSync(task.target)).toBe(false);
  });

  it('tells a place that cannot be written as what cannot be kept, not as evidence that cannot be read', () => {
    const { task } = fileOf(Buffer.from('x'.repeat(100_000)));
    expect(() => writeCopy({ ...task, beside: join(task.path, 'a file is no folder') })).toThrow(/cannot be written/);
  });
});

describe('reading a copy', () => {
  it('takes no damaged copy for the file, whichever byte was changed', async () => {
    const bytes = Buffer.from(Array.from({ length: 3_000 }, (_, i) => (i * i) % 251));
    const { task, kept } = fileOf(bytes);
    writeCopy(task);
    const whole = readFileSync(task.target);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        writeFileSync(task.target, damaged);
        const back = await restored(kept);
        // Some bits of a frame's head say nothing of its content: the file is still what it was, to the byte.
        if (back.ok) expect(readFileSync(back.value.path).equals(bytes)).toBe(true);
        if (back.ok) back.value.remove();
        expect(await checkCopy(kept)).toBe(back.ok ? 'equal' : 'changed');
      }),
      { numRuns: 150 },
    );
  });

  it('unpacks no more than the file had, whatever stands in its place', async () => {
    const { task, kept } = fileOf(Buffer.from('a short file'));
    writeCopy(task);
    writeFileSync(task.target, zstdCompressSync(Buffer.alloc(200 << 20)));
    expect(await restored(kept)).toEqual({ ok: false, error: 'changed' });
    expect(await restored({ ...kept, copy: `${kept.copy}-gone` })).toEqual({ ok: false, error: 'missing' });
  });
});
