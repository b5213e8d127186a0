import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceFilesTable } from '#store/schema/evidence-files.ts';
import type { OpenStore } from '../store/open-store.ts';
import { copiesFolder, copyPath } from './copy-path.ts';
import { type CollectedFile, enterCopies, enterFiles, type WrittenCopy } from './enter-files.ts';
import { writeCopy } from './write-copy.ts';

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

/** So many files are entered together. */
const mostTogether = 64;

/** Keeps the files that a scan has read, one by one and beside its work: Zstandard runs on threads of its own. */
export class EvidenceKeeper {
  private readonly store: OpenStore;
  private readonly options: KeeperOptions;
  private readonly queue: CollectedFile[] = [];
  private readonly taken = new Set<string>();
  private readonly unkept: UnkeptFile[] = [];
  private work: Promise<void> | null = null;
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
    this.work ??= this.run();
  }

  /** All files are kept and entered; gives those that could not be. */
  async done(): Promise<readonly UnkeptFile[]> {
    await this.work;
    if (this.failure !== null) throw this.failure.error;
    return this.unkept;
  }

  /** No further file is begun; once this returns, none is at work. */
  async stop(): Promise<void> {
    this.queue.length = 0;
    await this.work;
  }

  private async run(): Promise<void> {
    try {
      while (this.queue.length > 0) await this.take(this.queue.splice(0, mostTogether));
    } catch (error) {
      this.failure = { error };
    }
    this.work = null;
  }

  /** A file is entered before its copy is written: retention then knows of every copy, whatever happens in between. */
  private async take(files: readonly CollectedFile[]): Promise<void> {
    const { store, options } = this;
    const entered = await enterFiles(store, files, options.source);
    if (options.choice === 'reference') return;
    const copies: WrittenCopy[] = [];
    for (const [i, row] of entered.entries()) {
      if (row.state === 'expired' || isThere(store.workspace, row)) continue;
      const storedBytes = await this.copy(files[i] as CollectedFile);
      if (storedBytes !== null) copies.push({ sha256: row.sha256, storedBytes });
    }
    await enterCopies(store, copies);
  }

  private async copy(file: CollectedFile): Promise<number | null> {
    const { workspace, newName } = this.store;
    const beside = join(workspace, copiesFolder, `${newName()}.part`);
    const written = await writeCopy(file, copyPath(workspace, file.sha256), beside);
    if (written.ok) return written.value;
    this.unkept.push({ path: file.path, code: written.error.code });
    return null;
  }
}

/** A copy that somebody took away is written again. */
function isThere(workspace: string, { sha256, state, stored_bytes }: EvidenceFilesTable): boolean {
  const path = copyPath(workspace, sha256);
  return state === 'kept' && existsSync(path) && statSync(path).size === stored_bytes;
}
