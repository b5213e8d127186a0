import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { walk } from './walk.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with empty files and links (`name -> target`). */
function folderOf(...entries: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-walk-'));
  folders.push(folder);
  for (const entry of entries) {
    const [name = '', target] = entry.split(' -> ');
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (target === undefined) writeFileSync(join(folder, name), '');
    else symlinkSync(target, join(folder, name));
  }
  return folder;
}

const names = (folder: string, ...paths: string[]) =>
  walk(paths.length > 0 ? paths.map((path) => `${folder}/${path}`) : [folder]).map(({ path }) =>
    path.slice(folder.length + 1),
  );

describe('walk', () => {
  it('finds every file below, sorted, whatever its name', () => {
    expect(names(folderOf('b/x', 'a', 'b/.hidden', 'Z', 'ä'))).toEqual(['Z', 'a', 'b/.hidden', 'b/x', 'ä']);
  });

  it('finds a file once, by its own name rather than that of a link', () => {
    expect(names(folderOf('x/file', 'a -> x/file', 'b -> x', 'x/self -> file'))).toEqual(['x/file']);
  });

  it('follows links out of the folder, and ends where they lead round', () => {
    const other = folderOf('far');
    expect(names(folderOf(`out -> ${other}`, 'near', 'round -> .'))).toEqual(['near', 'out/far']);
  });

  it('reads a folder or file that is named twice once, with or without a slash', () => {
    const folder = folderOf('x/a', 'x/y/b');
    expect(names(folder, 'x', 'x/', 'x/y', 'x/a')).toEqual(['x/a', 'x/y/b']);
  });

  it('names a link that leads nowhere, and a path that is not there', () => {
    const folder = folderOf('a -> gone');
    expect(walk([folder, `${folder}/none`])).toEqual([
      { path: `${folder}/a`, unreadable: 'ENOENT' },
      { path: `${folder}/none`, unreadable: 'ENOENT' },
    ]);
  });

  it('keeps apart two names that are no UTF-8, and names them by their bytes', () => {
    const folder = folderOf('good');
    for (const byte of [0x81, 0xff]) writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([byte])]), '');
    expect(walk([folder]).map(({ path, unreadable }) => [path.slice(folder.length + 1), unreadable])).toEqual([
      ['\\x81', 'EILSEQ'],
      ['\\xff', 'EILSEQ'],
      ['good', null],
    ]);
  });

  it('takes the character that stands for lost ones for itself where it is one', () => {
    expect(names(folderOf('\uFFFD'))).toEqual(['\uFFFD']);
  });
});
