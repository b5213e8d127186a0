import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Gives a written file its name: durable once it returns, the file as well as its entry in the folder. */
export function settleFile(beside: string, path: string): void {
  sync(beside);
  renameSync(beside, path);
  sync(dirname(path));
}

function sync(path: string): void {
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
