import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
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
      if (!file.single && file.unreadable === null) this.start(this.next, file);
      this.next++;
    }
  }

  /** Lower-case hex; '' for a file that could not be read to its end. */
  async of(index: number): Promise<string> {
    const file = this.files[index] as IntakeFile;
    if (file.unreadable !== null) return '';
    return this.started.get(index) ?? this.start(index, file);
  }

  private start(index: number, { path, size }: IntakeFile): Promise<string> {
    // A log that goes on meanwhile is what was read of it.
    const hash = this.last.then(() => hashFile(path, size));
    this.started.set(index, hash);
    this.last = hash;
    return hash;
  }
}

/** For a run that prints nothing but rows, which point to file and offset. */
export const noHashes: Pick<FileHashes, 'reach' | 'of'> = { reach: () => {}, of: async () => '' };

const STEP_BYTES = 4 << 20;

/** SHA-256 of a file, or of its first bytes, in lower-case hex; '' if they cannot be read. */
export async function hashFile(path: string, bytes = Number.POSITIVE_INFINITY): Promise<string> {
  const hash = createHash('sha256');
  try {
    const file = await open(path);
    try {
      // One buffer for all steps: a stream would leave a new one behind at each.
      const buffer = Buffer.allocUnsafeSlow(STEP_BYTES);
      for (let left = bytes; left > 0; ) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(STEP_BYTES, left));
        if (bytesRead === 0) break;
        hash.update(buffer.subarray(0, bytesRead));
        left -= bytesRead;
      }
    } finally {
      await file.close();
    }
  } catch {
    // told as unreadable by the task that reads it
    return '';
  }
  return hash.digest('hex');
}
