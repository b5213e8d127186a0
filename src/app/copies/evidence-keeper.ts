import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceFilesTable } from '#store/schema/evidence-files.ts';
import type { OpenStore } from '../store/open-store.ts';
import { copiesFolder, copyPath } from './copy-path.ts';
import { type CollectedFile, enterCopies, enterFiles, type WrittenCopy } from './enter-files.ts';
import { CopyThread } from './copy-thread.ts';
import { type CopyTask, writeCopy } from './write-copy.ts';

/** Whether files of the evidence are kept themselves, or by their hash only. */
export type EvidenceChoice = 'keep' | 'reference';

/** A file that could not be kept; `code` is null where it is another one than the one that was read. */
export interface UnkeptFile {
  readonly path: string;
  readonly code: string | null;
}

export interface KeeperOptions {
  readonly choice: EvidenceChoice;
  /** Name of the source of evidence; null where each log's product is. */
  readonly source: string | null;
}

/** So many files, or so much, is waited for, so that few transactions are needed; more are not taken at once. */
const mostTogether = 64;
const bytesTogether = 64 << 20;

/** Keeps the files that a scan has read, one by one and beside its work: on a thread of its own unless there are few. */
export class EvidenceKeeper {
  private readonly store: OpenStore;
  private readonly options: KeeperOptions;
  private readonly queue: CollectedFile[] = [];
  private queuedBytes = 0;
  private readonly taken = new Set<string>();
  private readonly unkept: UnkeptFile[] = [];
  private work: Promise<void> | null = null;
  private thread: CopyThread | null = null;
  private failure: { readonly error: unknown } | null = null;

  constructor(store: OpenStore, options: KeeperOptions) {
    this.store = store;
    this.options = options;
  }

  /** Takes a file that was read to its end. Returns at once; throws what went wrong with an earlier one. */
  keep(file: CollectedFile): void {
    if (this.failure !== null) throw this.failure.error;
    if (this.taken.has(file.sha256)) return;
    this.taken.add(file.sha256);
    this.queue.push(file);
    this.queuedBytes += file.bytes;
    if (this.queue.length < mostTogether && this.queuedBytes < bytesTogether) return;
    this.thread ??= new CopyThread();
    this.work ??= this.run();
  }

  /** All files are kept and entered; gives those that could not be. */
  async done(): Promise<readonly UnkeptFile[]> {
    await this.work;
    await this.run();
    await this.thread?.close();
    if (this.failure !== null) throw this.failure.error;
    return this.unkept;
  }

  /** Where the scan did not come to its end. Once this returns, no file is at work. */
  async stop(): Promise<void> {
    this.queue.length = 0;
    await this.thread?.close();
    await this.work;
  }

  private async run(): Promise<void> {
    try {
      while (this.queue.length > 0 && this.failure === null) {
        this.queuedBytes = 0;
        await this.take(this.queue.splice(0, mostTogether));
      }
    } catch (error) {
      this.failure = { error };
    }
    this.work = null;
  }

  /** A file is entered before its copy is written: retention then knows of every copy, whatever happens in between. */
  private async take(files: readonly CollectedFile[]): Promise<void> {
    const { store, options } = this;
    const { workspace } = store;
    const rows = await enterFiles(store, files, options.source);
    if (options.choice === 'reference') return;
    const due = files.filter(({ sha256 }) => isDue(workspace, rows.get(sha256)));
    const tasks = due.map(({ path, sha256, bytes }) => {
      const beside = join(workspace, copiesFolder, `${store.newName()}.part`);
      return { path, sha256, bytes, target: copyPath(workspace, sha256), beside };
    });
    await enterCopies(store, await this.copy(tasks));
  }

  private async copy(tasks: readonly CopyTask[]): Promise<WrittenCopy[]> {
    const results = this.thread === null ? tasks.map(writeCopy) : await this.thread.copy(tasks);
    return results.flatMap((written, i) => {
      const { path, sha256 } = tasks[i] as CopyTask;
      if (written.ok) return [{ sha256, storedBytes: written.value }];
      this.unkept.push({ path, code: written.error.code });
      return [];
    });
  }
}

/** A copy that somebody took away is written again, one that retention took is not. */
function isDue(workspace: string, row: EvidenceFilesTable | undefined): boolean {
  if (row === undefined || row.state === 'expired') return false;
  const path = copyPath(workspace, row.sha256);
  return row.state !== 'kept' || statSync(path, { throwIfNoEntry: false })?.size !== row.stored_bytes;
}
