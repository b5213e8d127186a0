import type { Reject } from '#base/reject.ts';

/** What the splitter hands out. */
export interface EntrySink {
  /** Fields that were written with their length are named in `binary`. */
  entry(fields: Readonly<Record<string, string>>, offset: number, bytes: Uint8Array, binary: readonly string[]): void;
  reject(reject: Reject): void;
}

/** Longer entries are left out: memory stays bounded. */
const mostEntryBytes = 16 << 20;
const lineFeed = 10;
const equals = 61;

/**
 * Cuts the export format into entries (systemd, Journal Export Formats): `NAME=text` a line, or `NAME`, line feed, length
 * as 64-bit little-endian number, bytes, line feed; an empty line ends an entry.
 */
export class EntrySplitter {
  private held: Buffer = Buffer.alloc(0);
  private offset = 0;
  /** Bytes of an entry that is too long are passed over to the next empty line. */
  private skipping = false;

  push(bytes: Uint8Array, sink: EntrySink): void {
    this.held = this.held.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.held, bytes]);
    this.take(sink, false);
    if (this.held.length <= mostEntryBytes) return;
    if (!this.skipping) sink.reject(this.tooLong());
    this.skipping = true;
    this.drop(this.held.length);
  }

  end(sink: EntrySink): void {
    this.take(sink, true);
    if (this.held.length > 0 && !this.skipping) sink.reject(this.cut());
  }

  private take(sink: EntrySink, isEnd: boolean): void {
    if (this.skipping && !this.skip()) return;
    for (;;) {
      const entry = readEntry(this.held, isEnd);
      if (entry === null) return;
      const bytes = Buffer.from(this.held.subarray(0, entry.length));
      if (entry.wrong) sink.reject({ ...this.cut(), had: entry.length });
      else if (Object.keys(entry.fields).length > 0) sink.entry(entry.fields, this.offset, bytes, entry.binary);
      this.drop(entry.length);
    }
  }

  private skip(): boolean {
    const end = this.held.indexOf('\n\n');
    if (end < 0) {
      this.drop(Math.max(0, this.held.length - 1));
      return false;
    }
    this.drop(end + 2);
    this.skipping = false;
    return true;
  }

  private drop(length: number): void {
    this.offset += length;
    this.held = this.held.subarray(length);
  }

  private cut(): Reject {
    return { offset: this.offset, needed: 0, had: this.held.length, why: { key: 'journal.entry-cut', values: {} } };
  }

  private tooLong(): Reject {
    return {
      offset: this.offset,
      needed: 0,
      had: this.held.length,
      why: { key: 'journal.entry-too-long', values: { limit: mostEntryBytes } },
    };
  }
}

interface Entry {
  readonly fields: Readonly<Record<string, string>>;
  readonly binary: readonly string[];
  /** Bytes to go on by, the empty line included. */
  readonly length: number;
  readonly wrong: boolean;
}

/** The entry the bytes begin with; null where it does not end in them. */
function readEntry(bytes: Buffer, isEnd: boolean): Entry | null {
  const fields: Record<string, string> = {};
  const binary: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(lineFeed, at);
    if (end < 0) break;
    if (end === at) return { fields, binary, length: end + 1, wrong: false };
    const sign = bytes.subarray(at, end).indexOf(equals);
    if (sign >= 0) {
      fields[bytes.toString('utf8', at, at + sign)] = bytes.toString('utf8', at + sign + 1, end);
      at = end + 1;
      continue;
    }
    const name = bytes.toString('utf8', at, end);
    if (!/^[A-Z0-9_]{1,64}$/.test(name)) return wrongEntry(bytes, end);
    if (bytes.length < end + 9) break;
    const length = Number(bytes.readBigUInt64LE(end + 1));
    const after = end + 9 + length;
    if (length > mostEntryBytes) return wrongEntry(bytes, end);
    if (bytes.length <= after) break;
    if (bytes[after] !== lineFeed) return wrongEntry(bytes, end);
    fields[name] = bytes.toString('utf8', end + 9, after);
    binary.push(name);
    at = after + 1;
  }
  // A file may end without the empty line.
  if (isEnd && at > 0 && at === bytes.length) return { fields, binary, length: at, wrong: false };
  return null;
}

/** What is no entry is passed over to the next empty line. */
function wrongEntry(bytes: Buffer, from: number): Entry | null {
  const end = bytes.indexOf('\n\n', from);
  return { fields: {}, binary: [], length: end < 0 ? bytes.length : end + 2, wrong: true };
}
