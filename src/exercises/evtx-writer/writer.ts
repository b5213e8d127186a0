import { chunkSize, EvtxChunk } from './chunk.ts';
import type { EvtxEvent } from './event.ts';
import { eventRecord } from './event-record.ts';
import { fileHeader, fileHeaderSize } from './file-header.ts';
import { filetimeOf } from './value.ts';

/** Where a record went: its number, and its byte offset in the file. */
export interface WrittenRecord {
  readonly recordId: bigint;
  readonly offset: number;
}

export interface EvtxWriter {
  write(event: EvtxEvent): WrittenRecord;
  /** Leaves out that many record numbers, as if records had been deleted. */
  skip(count: number): void;
  /** Ends the chunk; the next record begins a new one. */
  endChunk(): void;
  /** The whole file. Nothing may be written afterwards. */
  finish(): Uint8Array<ArrayBuffer>;
}

export interface EvtxStream extends Omit<EvtxWriter, 'finish'> {
  /** Hands out the last chunk and returns the file header, which belongs in front of all chunks. */
  finish(): Uint8Array<ArrayBuffer>;
}

export interface EvtxWriterOptions {
  /** Number of the first record; 1 unless told. */
  readonly firstRecordId?: bigint;
}

/** Writes a log in memory. */
export function createEvtxWriter(options: EvtxWriterOptions = {}): EvtxWriter {
  const chunks: Uint8Array[] = [];
  const stream = createEvtxStream((chunk) => chunks.push(chunk), options);
  return {
    ...stream,
    finish() {
      const header = stream.finish();
      const file = new Uint8Array(fileHeaderSize + chunks.length * chunkSize);
      file.set(header);
      for (const [index, chunk] of chunks.entries()) file.set(chunk, fileHeaderSize + index * chunkSize);
      return file;
    },
  };
}

/** Writes a log of any size: each 64 KiB chunk is handed out when it is full, in file order, from offset 4096 on. */
export function createEvtxStream(emit: (chunk: Uint8Array) => void, options: EvtxWriterOptions = {}): EvtxStream {
  let nextRecordId = options.firstRecordId ?? 1n;
  let chunk = new EvtxChunk(1n);
  let chunks = 0;
  let records = 0;

  function endChunk(): void {
    if (chunk.records > 0) {
      emit(chunk.seal());
      chunks += 1;
    }
    chunk = new EvtxChunk(BigInt(records) + 1n);
  }

  /** The record's offset in the file, or null where even an empty chunk is too small for it. */
  function add(event: EvtxEvent): number | null {
    const body = eventRecord(event, nextRecordId);
    const filetime = filetimeOf(event.timeUs);
    const at = chunk.addRecord(nextRecordId, filetime, body);
    if (at !== null) return fileHeaderSize + chunks * chunkSize + at;
    endChunk();
    const first = chunk.addRecord(nextRecordId, filetime, body);
    if (first !== null) return fileHeaderSize + chunks * chunkSize + first;
    // It knows names and templates of the record it could not take.
    chunk = new EvtxChunk(BigInt(records) + 1n);
    return null;
  }

  return {
    write(event) {
      const offset = add(event);
      if (offset === null) throw new RangeError(`event ${event.eventId} of ${event.provider} is larger than a chunk`);
      const recordId = nextRecordId;
      nextRecordId += 1n;
      records += 1;
      return { recordId, offset };
    },
    skip(count) {
      nextRecordId += BigInt(count);
    },
    endChunk,
    finish() {
      endChunk();
      return fileHeader(chunks, nextRecordId);
    },
  };
}
