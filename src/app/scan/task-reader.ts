import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { RangeReader } from '#evidence/reading/ranges.ts';
import { readers } from '#evidence/readers/index.ts';
import { errorCode } from './walk.ts';
import { RecordPass } from './record-pass.ts';
import { type Emit, type HashOf, type ReaderSetup, SourceTask } from './source-task.ts';
import type { Task, TaskFile, WorkerInput } from './worker-protocol.ts';
import type { TaskSource } from './task-result.ts';
import type { StoredBatch } from './stored-batch.ts';

/** Reads tasks one after the other, with everything that is kept between them: open file, buffer, readers, matcher. */
export class TaskReader {
  private readonly input: WorkerInput;
  private readonly emit: Emit;
  private readonly hashOf: HashOf;
  private readonly pass: RecordPass;
  private readonly sources: SourceTask;
  private readonly rangeReaders = new Map<string, RangeReader>();
  private buffer = Buffer.allocUnsafeSlow(0);
  private open: { readonly file: number; readonly fd: number } | null = null;

  constructor(input: WorkerInput, setup: ReaderSetup) {
    this.input = input;
    this.emit = setup.emit;
    this.hashOf = setup.hashOf;
    this.pass = new RecordPass(input, setup.worker);
    this.sources = new SourceTask(input, this.pass, setup);
  }

  askedGroups(): readonly number[] {
    return this.pass.askedGroups();
  }

  /** Emits what the task comes to, in parts, the last of which says so. */
  async read(index: number): Promise<void> {
    const task = this.input.tasks[index] as Task;
    const file = this.input.files[task.file] as TaskFile;
    let sha256: string | null = null;
    let unreadable: string | null = null;
    this.pass.begin(file.path);
    try {
      if (file.format === null) {
        await this.sources.run(index, file);
        sha256 = '';
      } else {
        const bytes = this.bytesOf(task, file);
        if (file.single && this.input.hashes) sha256 = hash('sha256', bytes);
        const { start, end } = task.range;
        this.pass.segments?.begin(task.stored ? null : { path: file.path, file: task.file, start, end });
        this.pass.facts(this.rangeReader(file.format).read(bytes, task.range, this.pass));
        this.pass.segments?.end(sha256);
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
      unreadable = errorCode(error);
      this.pass.segments?.abandon();
    }
    await this.pass.store(this.hashOf);
    const source: TaskSource = {
      ordinal: 0,
      path: file.path,
      format: file.format ?? '',
      bytes: file.format === null ? null : file.size,
      unread: null,
      zoned: false,
    };
    await this.emit({ ...this.pass.take(), task: index, last: true, source, sha256, unreadable });
  }

  /** After the last task: what was gathered for the store. */
  async rest(): Promise<StoredBatch | null> {
    await this.pass.store(this.hashOf, true);
    return this.pass.take().batches[0] ?? null;
  }

  close(): void {
    if (this.open !== null) closeSync(this.open.fd);
    this.open = null;
  }

  private rangeReader(format: string): RangeReader {
    let reader = this.rangeReaders.get(format);
    if (reader === undefined) {
      const found = readers.find((each) => each.id === format);
      if (found?.reads !== 'ranges') throw new Error(`no reader of ranges is called ${format}`);
      reader = found.open({ carve: this.input.carve });
      this.rangeReaders.set(format, reader);
    }
    return reader;
  }

  /** The range's bytes in a buffer that the next task overwrites; shorter where the file ends early. */
  private bytesOf(task: Task, file: TaskFile): Uint8Array {
    if (this.open?.file !== task.file) {
      this.close();
      this.open = { file: task.file, fd: openSync(file.path, 'r') };
    }
    const length = task.range.end - task.range.start;
    if (this.buffer.length < length) this.buffer = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    while (filled < length) {
      const read = readSync(this.open.fd, this.buffer, filled, length - filled, task.range.start + filled);
      if (read === 0) break;
      filled += read;
    }
    return this.buffer.subarray(0, filled);
  }
}
