import type { RecordOrigin } from '#base/event.ts';
import type { RecordPointer } from '#base/provenance.ts';
import type { MatchedRecord } from './task-result.ts';

/** A file that records come from. */
export interface RecordFile {
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Who wrote a log, and its name. */
type Log = Pick<MatchedRecord, 'product' | 'channel'>;

const HASH_BYTES = 32;
const origins: readonly RecordOrigin[] = ['live', 'slack', 'orphan-chunk'];

/** Pointers to all matched records of a run, in columns of numbers: some 90 bytes each, since there may be millions. */
export class RecordStore {
  private readonly files: RecordFile[] = [];
  private readonly fileOf: number[] = [];
  private readonly logs: Log[] = [];
  private readonly logOf: number[] = [];
  private readonly times: number[] = [];
  private readonly ids: number[] = [];
  /** Record numbers that no number spells, by position. */
  private readonly oddIds = new Map<number, string>();
  private readonly offsets: number[] = [];
  private readonly lengths: number[] = [];
  private readonly originOf: number[] = [];
  private hashes = Buffer.alloc(HASH_BYTES * 1024);
  /** Records whose bytes could not be read again. */
  private readonly unhashed = new Set<number>();
  private last: MatchedRecord | null = null;

  /** Position of the record. A record that is added twice in a row, for two rules, is kept once. */
  add(file: RecordFile, record: MatchedRecord): number {
    if (record === this.last) return this.times.length - 1;
    this.last = record;
    const position = this.times.length;
    if (this.files.at(-1)?.path !== file.path) this.files.push(file);
    this.fileOf.push(this.files.length - 1);
    this.logOf.push(this.placeOf(record));
    this.times.push(record.timeUs);
    this.offsets.push(record.offset);
    this.lengths.push(record.length);
    this.originOf.push(origins.indexOf(record.origin));
    const id = Number(record.recordId);
    this.ids.push(id);
    if (String(id) !== record.recordId) this.oddIds.set(position, record.recordId);
    this.keepHash(position, record.recordSha256);
    return position;
  }

  timeUs(position: number): number {
    return this.times[position] as number;
  }

  pointer(position: number): RecordPointer {
    const { path, sha256 } = this.files[this.fileOf[position] as number] as RecordFile;
    return {
      file: path,
      sha256,
      record: this.oddIds.get(position) ?? String(this.ids[position]),
      offset: this.offsets[position] as number,
      length: this.lengths[position] as number,
      recordSha256: this.unhashed.has(position) ? '' : this.hashAt(position),
      origin: origins[this.originOf[position] as number] as RecordOrigin,
    };
  }

  log(position: number): Log {
    return this.logs[this.logOf[position] as number] as Log;
  }

  *all(): Generator<RecordPointer> {
    for (const position of this.times.keys()) yield this.pointer(position);
  }

  /** A run has few logs, and mostly stays with one. */
  private placeOf({ product, channel }: Log): number {
    const isIt = (log: Log) => log.product === product && log.channel === channel;
    const before = this.logOf.at(-1);
    if (before !== undefined && isIt(this.logs[before] as Log)) return before;
    const known = this.logs.findIndex(isIt);
    return known >= 0 ? known : this.logs.push({ product, channel }) - 1;
  }

  private hashAt(position: number): string {
    return this.hashes.toString('hex', position * HASH_BYTES, (position + 1) * HASH_BYTES);
  }

  private keepHash(position: number, hex: string): void {
    if (hex === '') this.unhashed.add(position);
    const at = position * HASH_BYTES;
    if (at + HASH_BYTES > this.hashes.length) {
      const larger = Buffer.alloc(this.hashes.length * 2);
      this.hashes.copy(larger);
      this.hashes = larger;
    }
    this.hashes.write(hex, at, 'hex');
  }
}
