import type { Reject } from '#base/reject.ts';
import type { RecordOrigin } from '#base/event.ts';
import type { MessageKey } from '#base/generated/message-keys.ts';
import type { ByteRange, RangeReader, ReaderOptions } from '#evidence/reading/ranges.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { carveRecords } from './carve.ts';
import {
  type Checksum,
  type ChunkHeader,
  chunkHeaderSize,
  chunkMagic,
  chunkSize,
  hasChunkMagic,
  readChunkHeader,
} from './chunk-header.ts';
import { ChunkWindow } from './chunk-window.ts';
import type { EvtxFacts } from './facts.ts';
import { type FileHeader, headerBlockSize, readFileHeader } from './file-header.ts';
import { recordIdAt } from './record-header.ts';
import { RecordReader } from './record-reader.ts';
import { ChunkText, type TextSource } from './values/chunk-text.ts';
import { walkRecords } from './walk-records.ts';

const zeros = Buffer.alloc(chunkSize);
const none: RecordSink = { record: () => {}, reject: () => {} };
const nothingRead = { chunks: 0, emptyChunks: 0, badChunks: 0, records: 0, carved: 0 };

/** Reads ranges of event logs; one for a worker, with the memory that all its ranges share. */
export class EvtxRangeReader implements RangeReader {
  private readonly window = new ChunkWindow();
  private readonly text: ChunkText;
  private readonly records: RecordReader;
  private readonly carves: boolean;
  private sink = none;
  private rangeStart = 0;
  private counts = { ...nothingRead };
  /** Where the chunks of zeros begin that the reader has just passed, -1 for none. */
  private zerosFrom = -1;
  /** Start of a chunk found off its place in a bad block: it may go on in the next block. */
  private strayChunk = -1;

  /** `strings` replaces the fast text source: for tests that compare it with the clear one. */
  constructor(options: ReaderOptions, strings?: (window: ChunkWindow) => TextSource) {
    this.carves = options.carve;
    this.text = new ChunkText(this.window);
    this.records = new RecordReader(this.window, strings?.(this.window) ?? this.text);
  }

  read(bytes: Uint8Array, range: ByteRange, sink: RecordSink): EvtxFacts {
    this.sink = sink;
    this.rangeStart = range.start;
    this.counts = { ...nothingRead };
    this.strayChunk = -1;
    this.zerosFrom = -1;
    this.window.load(bytes);
    this.records.openRange(range.start, sink);
    const header = range.start === 0 ? readFileHeader(this.window.bytes, (reject) => sink.reject(reject)) : null;
    const first = range.start === 0 ? headerBlockSize : 0;
    for (let at = first; at < bytes.length; at += chunkSize) this.block(at, Math.min(at + chunkSize, bytes.length));
    const { counts } = this;
    const holds = counts.chunks + counts.badChunks > 0;
    const ifMoreFollows =
      this.zerosFrom < 0 ? null : this.rejectOf('evtx.chunk-zeros', this.zerosFrom, bytes.length - this.zerosFrom, 0);
    return {
      ...counts,
      holds,
      ifMoreFollows,
      ...(header === null ? {} : headerFacts(header)),
      ...this.records.runs.take(),
    };
  }

  /** One place of the 64 KiB grid, which runs from the header block to the end of the file whatever the header says. */
  private block(start: number, end: number): void {
    const { window, counts } = this;
    window.moveTo(start, end);
    if (window.bytes.compare(zeros, 0, end - start, start, end) === 0) {
      counts.emptyChunks++;
      if (this.zerosFrom < 0) this.zerosFrom = start;
      return;
    }
    this.endZeros(start);
    if (end - start < chunkSize) this.reject('evtx.chunk-cut', start, chunkSize, end - start);
    if (hasChunkMagic(window) && end - start >= chunkHeaderSize) this.chunk();
    else this.badBlock();
  }

  /** A log sets space aside at its end; zeros with more behind them are what is left of chunks. */
  private endZeros(end: number): void {
    if (this.zerosFrom >= 0)
      this.sink.reject(this.rejectOf('evtx.chunk-zeros', this.zerosFrom, end - this.zerosFrom, 0));
    this.zerosFrom = -1;
  }

  private chunk(): void {
    const { window } = this;
    const header = readChunkHeader(window);
    this.counts.chunks++;
    this.reportHeader(header);
    this.records.openChunk();
    this.text.open(header.usedEnd);
    const end = walkRecords(window, header, {
      record: (at, size) => this.record(at, size, 'live'),
      damage: (why, at, needed, had, missing) => this.reject(why, at, needed, had, { missing }),
    });
    if (this.carves) this.carve(end, window.end, 'slack');
  }

  private reportHeader(header: ChunkHeader): void {
    const { start } = this.window;
    this.reportChecksum('evtx.chunk-header-checksum', start, header.headerChecksum);
    if (!header.hasFreeOffset) this.reject('evtx.free-space-offset', start + 48, 0, 0);
    if (header.dataChecksum !== null) {
      this.reportChecksum('evtx.chunk-data-checksum', start + chunkHeaderSize, header.dataChecksum);
    }
  }

  private reportChecksum(why: MessageKey, at: number, { stated, computed }: Checksum): void {
    if (stated === computed) return;
    const hex = (value: number): string => value.toString(16).padStart(8, '0');
    this.reject(why, at, 0, 0, { stated: hex(stated), computed: hex(computed) });
  }

  /** Something stands where a chunk should, without a chunk's head. Its records are read only when carving. */
  private badBlock(): void {
    const { start, end, bytes } = this.window;
    this.counts.badChunks++;
    this.reject('evtx.chunk-magic', start, 0, 0);
    if (!this.carves) return;
    for (let at = start; at < end; ) {
      const next = bytes.subarray(0, end).indexOf(chunkMagic, at + 1);
      const stop = next < 0 ? end : next;
      const isInStray = this.strayChunk >= 0 && at < this.strayChunk + chunkSize;
      const base = isInStray ? this.strayChunk : start;
      this.window.moveTo(base, Math.min(end, base + chunkSize));
      this.records.openChunk();
      this.text.open(base);
      this.carve(at, Math.min(stop, this.window.end), 'orphan-chunk');
      if (next >= 0) this.strayChunk = next;
      at = stop;
    }
  }

  private carve(from: number, to: number, origin: RecordOrigin): void {
    carveRecords(this.window, from, to, (at, size) => this.record(at, size, origin));
  }

  private record(at: number, size: number, origin: RecordOrigin): void {
    if (!this.records.read(at, size, origin)) {
      const { why, at: damagedAt, needed, had } = this.window.damage;
      this.reject(why, damagedAt, needed, had, { record: recordIdAt(this.window, at) });
    } else if (origin === 'live') this.counts.records++;
    else this.counts.carved++;
  }

  private reject(
    key: MessageKey,
    at: number,
    needed: number,
    had: number,
    more?: Record<string, string | number>,
  ): void {
    this.sink.reject(this.rejectOf(key, at, needed, had, more));
  }

  private rejectOf(
    key: MessageKey,
    at: number,
    needed: number,
    had: number,
    more?: Record<string, string | number>,
  ): Reject {
    const offset = this.rangeStart + at;
    const chunk = Math.floor((this.rangeStart + this.window.start - headerBlockSize) / chunkSize);
    return { offset, needed, had, why: { key, values: { chunk, offset, needed, had, ...more } } };
  }
}

function headerFacts(header: FileHeader): Partial<EvtxFacts> {
  const { dirty, full, chunks, nextRecord } = header;
  return { dirty, full, headerChunks: chunks, headerNextRecord: nextRecord };
}
