import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import type { RangeFacts, RangeReader, RecordSink } from '#evidence/readers/contract.ts';
import { readers } from '#evidence/readers/index.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import { openRules } from '#questions/sigma/packed-rules.ts';
import { clearedChannel } from './cleared-channel.ts';
import { Columns } from './columns.ts';
import { MatchTails, type Tail } from './match-tails.ts';
import { RowWriter } from './row-writer.ts';
import type {
  ClearedLog,
  MatchedRecord,
  MatchRow,
  Task,
  TaskFile,
  TaskResult,
  WorkerInput,
} from './worker-protocol.ts';

const noTails = new Uint8Array(0);
const noTail: Tail = { start: 0, end: 0, shaAt: 0 };

/** Reads tasks one after the other, with everything that is kept between them: open file, buffer, readers, matcher. */
export class TaskReader implements RecordSink {
  private readonly input: WorkerInput;
  private readonly matcher: Matcher | null;
  private readonly columns: Columns;
  private readonly rangeReaders = new Map<string, RangeReader>();
  private buffer = Buffer.allocUnsafeSlow(0);
  private open: { readonly file: number; readonly fd: number } | null = null;
  private file!: TaskFile;
  private records = 0;
  private fromUs = Number.POSITIVE_INFINITY;
  private toUs = Number.NEGATIVE_INFINITY;
  private matches: MatchRow[] = [];
  private matched: MatchedRecord[] = [];
  private rejects: Reject[] = [];
  private cleared: ClearedLog[] = [];
  private readonly tails: MatchTails | null;
  private readonly rows: RowWriter | null;

  constructor(input: WorkerInput) {
    this.input = input;
    this.matcher = input.rules === null ? null : new Matcher(openRules(new Uint8Array(input.rules)), input.fullScan);
    this.columns = new Columns(input.columns);
    this.tails = input.tails ? new MatchTails() : null;
    this.rows = input.rows ? new RowWriter(this.columns) : null;
  }

  askedGroups(): readonly number[] {
    return this.matcher?.askedGroups() ?? [];
  }

  read(index: number): TaskResult {
    const task = this.input.tasks[index] as Task;
    this.file = this.input.files[task.file] as TaskFile;
    this.reset();
    let sha256: string | null = null;
    let facts: RangeFacts | null = null;
    let unreadable: string | null = null;
    try {
      const bytes = this.bytesOf(task);
      if (this.file.single && this.input.hashes) sha256 = hash('sha256', bytes);
      facts = this.rangeReader(this.file.format).read(bytes, task.range, this.file.size, this);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
      unreadable = String(error.code);
    }
    const tails = this.tails?.finish() ?? noTails;
    const rows = this.rows?.finish() ?? null;
    const { records, fromUs, toUs, matches, matched, rejects, cleared } = this;
    return {
      task: index,
      records,
      fromUs,
      toUs,
      matches,
      matched,
      tails,
      rejects,
      cleared,
      rows,
      sha256,
      facts,
      unreadable,
    };
  }

  close(): void {
    if (this.open !== null) closeSync(this.open.fd);
    this.open = null;
  }

  record(event: EventView): void {
    this.records++;
    const { timeUs } = event;
    if (timeUs < this.fromUs) this.fromUs = timeUs;
    if (timeUs > this.toUs) this.toUs = timeUs;
    const channel = clearedChannel(event);
    if (channel !== null) this.cleared.push({ channel, host: event.host, record: event.recordId, timeUs });
    if (this.matcher !== null) {
      const found = this.matcher.match(event);
      if (found.length > 0) this.keep(event, found);
    }
    this.rows?.add(event);
  }

  reject(reject: Reject): void {
    this.rejects.push(reject);
  }

  private reset(): void {
    this.records = 0;
    this.fromUs = Number.POSITIVE_INFINITY;
    this.toUs = Number.NEGATIVE_INFINITY;
    this.matches = [];
    this.matched = [];
    this.rejects = [];
    this.cleared = [];
    this.tails?.begin(this.file.path);
    this.rows?.begin(this.file.path);
  }

  private keep(event: EventView, rules: readonly number[]): void {
    for (const rule of rules) this.matches.push({ rule, record: this.matched.length });
    const user = this.columns.value(event, 'user.name');
    this.matched.push({
      timeUs: event.timeUs,
      host: event.host,
      user,
      recordId: event.recordId,
      offset: event.offset,
      length: event.length,
      origin: event.origin,
      recordSha256: hash('sha256', event.bytes()),
      tail: this.tails?.add(event, user) ?? noTail,
    });
  }

  private rangeReader(format: string): RangeReader {
    let reader = this.rangeReaders.get(format);
    if (reader === undefined) {
      const found = readers.find((each) => each.id === format);
      if (found === undefined) throw new Error(`no reader is called ${format}`);
      reader = found.open({ carve: this.input.carve });
      this.rangeReaders.set(format, reader);
    }
    return reader;
  }

  /** The range's bytes in a buffer that the next task overwrites; shorter where the file ends early. */
  private bytesOf(task: Task): Uint8Array {
    if (this.open?.file !== task.file) {
      this.close();
      this.open = { file: task.file, fd: openSync(this.file.path, 'r') };
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
