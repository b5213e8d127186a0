import type { Reject } from '#base/reject.ts';
import type { Unread } from '#base/summary-line.ts';
import { openSource } from '#evidence/intake/open-source.ts';
import type { SourceHead } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { utc, type Zone, zoneOf } from '#evidence/time/zone.ts';
import type { RecordPass } from './record-pass.ts';
import { PackingError, standardLimits } from './unpack/limits.ts';
import { type Meter, metered } from './unpack/meter.ts';
import type { Pieces } from './unpack/pieces.ts';
import {
  type ClosedContainer,
  type OpenedSource,
  packedFile,
  type SourceVisitor,
  visitSources,
} from './unpack/visit-sources.ts';
import type { PassPart, TaskResult, TaskSource } from './task-result.ts';
import type { TaskFile, WorkerInput } from './worker-protocol.ts';

/** Hands a part to the main thread; waits while that has enough of them. */
export type Emit = (result: TaskResult) => Promise<void>;

/** SHA-256 of a file of several tasks, which the main thread finds out; '' where it cannot be read to its end. */
export type HashOf = (file: number) => Promise<string>;

export interface ReaderSetup {
  /** Number of the worker. */
  readonly worker: number;
  readonly emit: Emit;
  readonly hashOf: HashOf;
}

/** A part is handed on after so much of the source, or so much that came of it. */
const partBytes = 4 << 20;
/** Parts wait for the hash of their source; past this, it is hashed ahead of its reading. */
const mostHeldBytes = 32 << 20;

/** The format of a source that no reader takes. */
const unknownFormat = 'unknown';

/** Reads files whose content is only known once they are opened: compressed, packed, or of any format of ours. */
export class SourceTask implements SourceVisitor {
  private readonly input: WorkerInput;
  private readonly pass: RecordPass;
  private readonly emit: Emit;
  private readonly hashOf: HashOf;
  private readonly record = new FieldRecord();
  private file!: TaskFile;
  private task = 0;
  private ordinals = 0;

  constructor(input: WorkerInput, pass: RecordPass, { emit, hashOf }: ReaderSetup) {
    this.input = input;
    this.pass = pass;
    this.emit = emit;
    this.hashOf = hashOf;
  }

  /** Throws the operating system's error where the file cannot be read. */
  async run(task: number, file: TaskFile): Promise<void> {
    this.task = task;
    this.file = file;
    this.ordinals = 0;
    await visitSources(packedFile(file.path), this, { limits: standardLimits, hashes: this.input.hashes });
  }

  next(): number {
    return this.ordinals++;
  }

  async source({ path, head, pieces, meter, again }: OpenedSource, ordinal: number): Promise<void> {
    const reader = recognise(head, readers);
    const unread = reader === null ? unreadOf(head) : null;
    const format = reader?.id ?? unknownFormat;
    const held = new HeldParts({ ordinal, path, format, bytes: null, unread, zoned: false }, this);
    const time = this.timeSettings();
    this.pass.begin(path);
    this.pass.segments?.begin(this.file.stored || reader === null ? null : { path, file: null, start: 0, end: null });
    if (reader === null) {
      if (/\.evtx$/i.test(path)) this.pass.reject(notAnEventLog(head));
      await this.toEnd(pieces);
    } else {
      const source = { name: path, head, time, record: this.record };
      const stream = openSource({ reader, readers, head, source, options: { carve: this.input.carve } });
      let since = 0;
      await this.toEnd(pieces, async (piece) => {
        stream.push(piece, this.pass);
        since += piece.length;
        if (this.pass.segments?.isFull === true) await this.storeSome(held, again);
        if (since < partBytes && this.pass.heldBytes() < partBytes) return;
        since = 0;
        await held.add(this.pass.take(), again);
      });
      await stream.end(this.pass);
    }
    const sha256 = await held.hash(meter, again);
    this.pass.segments?.end(sha256);
    await held.end(this.pass.take(), meter, again, time.zone.isAsked);
  }

  /** A batch is written in the midst of a source: its hash has to be known ahead of its reading. */
  private async storeSome(held: HeldParts, again: () => Pieces): Promise<void> {
    this.pass.segments?.hashed(await held.hashAhead(again));
    await this.pass.store(this.hashOf);
  }

  async container({ path, format, meter, again, why }: ClosedContainer, ordinal: number): Promise<void> {
    this.pass.begin(path);
    if (why !== null) this.pass.reject({ offset: 0, needed: 0, had: 0, why: why.why });
    const held = new HeldParts({ ordinal, path, format, bytes: null, unread: null, zoned: false }, this);
    await held.end(this.pass.take(), meter, again);
  }

  /** A damaged packing ends as a reject; what was unpacked before is read. */
  private async toEnd(pieces: Pieces, take?: (piece: Uint8Array) => Promise<void>): Promise<void> {
    let unpacked = 0;
    try {
      for await (const piece of pieces) {
        unpacked += piece.length;
        await take?.(piece);
      }
    } catch (error) {
      if (!(error instanceof PackingError)) throw error;
      this.pass.reject({ offset: unpacked, needed: 0, had: 0, why: error.why });
    }
  }

  private timeSettings() {
    const { zone, latestUs } = this.input;
    return {
      zone: new AskedZone(zone === null ? utc : (zoneOf(zone) ?? utc)),
      zoneIsSet: zone !== null,
      latestUs: latestUs ?? this.file.modifiedMs * 1000,
    };
  }

  send(part: PassPart, source: TaskSource, sha256: string): Promise<void> {
    return this.emit({ ...part, task: this.task, last: false, source, sha256, unreadable: null });
  }

  get hashes(): boolean {
    return this.input.hashes;
  }
}

/** A zone that knows whether anything was placed by it. */
class AskedZone implements Zone {
  isAsked = false;
  private readonly zone: Zone;

  constructor(zone: Zone) {
    this.zone = zone;
  }

  get name(): string {
    return this.zone.name;
  }

  offsetAt(wallMs: number): number {
    this.isAsked = true;
    return this.zone.offsetAt(wallMs);
  }
}

/** Parts of a source that wait until its hash is known. */
class HeldParts {
  private readonly source: TaskSource;
  private readonly task: SourceTask;
  private readonly parts: PassPart[] = [];
  private bytes = 0;
  private wholeBytes = 0;
  private sha256: string | null;

  constructor(source: TaskSource, task: SourceTask) {
    this.source = source;
    this.task = task;
    this.sha256 = task.hashes ? null : '';
  }

  async add(part: PassPart, again: () => Pieces): Promise<void> {
    this.parts.push(part);
    this.bytes += part.tails.length + (part.rows?.length ?? 0) + part.matched.length * 400 + part.rejects.length * 200;
    if (this.sha256 === null && this.bytes > mostHeldBytes) await this.hashAhead(again);
    if (this.sha256 !== null) await this.flush(this.sha256);
  }

  async hashAhead(again: () => Pieces): Promise<string> {
    this.sha256 ??= (await metered(again(), true)).sha256();
    return this.sha256;
  }

  /** At the end of the source. */
  async hash(meter: Meter, again: () => Pieces): Promise<string> {
    const whole = meter.isDone ? meter : await metered(again(), this.task.hashes);
    this.wholeBytes = whole.bytes;
    this.sha256 ??= whole.sha256();
    return this.sha256;
  }

  /** The last part, and all that still wait. */
  async end(part: PassPart, meter: Meter, again: () => Pieces, zoned = false): Promise<void> {
    const sha256 = await this.hash(meter, again);
    await this.flush(sha256);
    await this.task.send(part, { ...this.source, bytes: this.wholeBytes, zoned }, sha256);
  }

  private async flush(sha256: string): Promise<void> {
    for (const part of this.parts.splice(0)) await this.task.send(part, this.source, sha256);
    this.bytes = 0;
  }
}

function unreadOf({ bytes, text }: SourceHead): Unread {
  const tried = readers.length;
  if (bytes.length === 0) return { holds: 'nothing', encoding: null, tried };
  return text === null ? { holds: 'bytes', encoding: null, tried } : { holds: 'text', encoding: text.encoding, tried };
}

/** Somebody collected it as an event log: that nothing was read of it has to be seen. */
function notAnEventLog({ bytes }: SourceHead): Reject {
  const isEmpty = bytes.length === 0;
  return { offset: 0, needed: 0, had: bytes.length, why: { key: isEmpty ? 'cli.log-empty' : 'cli.log-unrecognised' } };
}
