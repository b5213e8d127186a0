import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pieces } from './pieces.ts';

export interface Spool {
  readonly path: string;
  remove(): void;
}

/** Puts a stream into a file of its own that nobody else can read, for what cannot be read as a stream. */
export async function spooled(pieces: Pieces): Promise<Spool> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const path = join(folder, 'spool');
  try {
    const fd = openSync(path, 'wx', 0o600);
    try {
      for await (const piece of pieces)
        for (let written = 0; written < piece.length; ) written += writeSync(fd, piece, written);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { path, remove };
}
