import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { IntakeFile } from './intake.ts';

/** Hashes files of more than one task beside the workers, one at a time, no earlier than their tasks are taken. */
export class FileHashes {
  private readonly files: readonly IntakeFile[];
  private readonly started = new Map<number, Promise<string>>();
  private next = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(files: readonly IntakeFile[]) {
    this.files = files;
  }

  /** Starts every file whose first task is taken by now. */
  reach(taken: number): void {
    for (
      let file = this.files[this.next];
      file !== undefined && file.firstTask <= taken;
      file = this.files[this.next]
    ) {
      if (!file.single && file.unreadable === null) this.start(this.next, file.path);
      this.next++;
    }
  }

  /** Lower-case hex; '' for a file that could not be read to its end. */
  async of(index: number): Promise<string> {
    const file = this.files[index] as IntakeFile;
    if (file.unreadable !== null) return '';
    return this.started.get(index) ?? this.start(index, file.path);
  }

  private start(index: number, path: string): Promise<string> {
    const hash = this.last.then(() => hashFile(path));
    this.started.set(index, hash);
    this.last = hash;
    return hash;
  }
}

/** SHA-256 of a file in lower-case hex, '' if it cannot be read to its end. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 4 << 20 })) hash.update(chunk as Buffer);
  } catch {
    // told as unreadable by the task that reads it
    return '';
  }
  return hash.digest('hex');
}
