import { chunkSize, EvtxChunk } from './chunk.ts';
import type { EvtxEvent } from './event.ts';
import { eventRecord } from './event-record.ts';
import { fileHeader, fileHeaderSize } from './file-header.ts';
import { filetimeOf } from './value.ts';

/** A log of three chunks with one thing wrong, in the middle of the second. Record numbers run from 1 without a hole. */
export interface HostileLog {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Byte offset in the file of the record, or chunk, that is wrong. */
  readonly badOffset: number;
  /** Good records in front of it: three in the first chunk, two in its own. */
  readonly before: number;
  /** Good records behind it in its own chunk. */
  readonly after: number;
  /** Good records in the chunk behind. */
  readonly beyond: number;
}

export interface HostileParts {
  /** The body of the bad record; a harmless event when left out. */
  readonly record?: (chunk: EvtxChunk) => void;
  /** Damages the sealed chunk, given the offset of the bad record in it. */
  readonly damage?: (chunk: Uint8Array<ArrayBuffer>, recordAt: number) => void;
}

const timeUs = Date.UTC(2025, 10, 12) * 1000;

/** Everything but the one thing is as a good log has it. */
export function hostileLog(parts: HostileParts): HostileLog {
  const first = chunkOf(1n, 3);
  const second = new EvtxChunk(4n);
  addGood(second, 4n, 2);
  const badAt = second.addRecord(6n, filetimeOf(timeUs), parts.record ?? eventRecord(goodEvent(6n), 6n));
  if (badAt === null) throw new RangeError('the bad record is larger than a chunk');
  addGood(second, 7n, 2);
  const secondBytes = second.seal();
  parts.damage?.(secondBytes, badAt);
  const bytes = Buffer.concat([fileHeader(3, 12n), first.seal(), secondBytes, chunkOf(9n, 3).seal()]);
  return {
    bytes: new Uint8Array(bytes),
    badOffset: fileHeaderSize + chunkSize + badAt,
    before: 5,
    after: 2,
    beyond: 3,
  };
}

function chunkOf(firstId: bigint, count: number): EvtxChunk {
  const chunk = new EvtxChunk(firstId);
  addGood(chunk, firstId, count);
  return chunk;
}

function addGood(chunk: EvtxChunk, firstId: bigint, count: number): void {
  for (let index = 0; index < count; index++) {
    const id = firstId + BigInt(index);
    chunk.addRecord(id, filetimeOf(timeUs), eventRecord(goodEvent(id), id));
  }
}

function goodEvent(id: bigint): EvtxEvent {
  return {
    provider: 'Kazahana-Test',
    eventId: 1,
    channel: 'Application',
    computer: 'DC01.kazahana.example',
    timeUs: timeUs + Number(id),
    data: [{ name: 'Number', type: 'u64', value: id }],
  };
}
