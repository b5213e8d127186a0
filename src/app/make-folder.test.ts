import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

describe('making a folder', () => {
  let base: string;
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'holdfast-folder-'));
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it('makes those above it too, for nobody else to read', () => {
    makeFolder(join(base, 'a/b/c'));
    expect(statSync(join(base, 'a/b')).mode & 0o777).toBe(0o700);
    expect(existsSync(join(base, 'a/b/c'))).toBe(true);
  });

  it('is content with one that is there', () => {
    makeFolder(base);
    expect(existsSync(base)).toBe(true);
  });

  it('says so where a file stands in the way', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => makeFolder(join(base, 'file/below'))).toThrow('ENOTDIR');
  });

  it.skipIf(!existsSync('/proc/1'))('comes back where the system knows no such place (needs /proc)', () => {
    expect(() => makeFolder('/proc/1/holdfast/code')).toThrow('ENOENT');
  });
});
