import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reject } from '#base/reject.ts';
import { readLog } from './read-log.ts';
import { reader } from './reader.ts';
import { chunkStart, oneChunk, patched, samples } from './testing/sample-logs.ts';

interface Carved {
  readonly live: string[];
  /** `origin channel record-id` of what was carved, and the rest of it as one text. */
  readonly carved: string[];
  readonly texts: string[];
  readonly rejects: Reject[];
}

describe.skipIf(!existsSync(samples))('carving (skipped where ../shared/data is absent)', () => {
  it('finds in slack what was a live record before, value for value', () => {
    const bytes = sample(oneChunk);
    const whole = outcomeOf(bytes);
    const cleared = outcomeOf(withOneRecord(bytes));
    expect(cleared.live).toEqual(whole.live.slice(0, 1));
    expect(cleared.carved.map((record) => record.split(' ')[0])).toEqual(whole.live.slice(1).map(() => 'slack'));
    expect(cleared.texts).toEqual(whole.texts);
  });

  it('finds the records of a chunk without its head', () => {
    const bytes = sample(oneChunk);
    const headless = outcomeOf(patched(bytes, (copy) => copy.fill(0, chunkStart, chunkStart + 512)));
    expect(headless.live).toEqual([]);
    expect(new Set(headless.carved.map((record) => record.split(' ')[0]))).toEqual(new Set(['orphan-chunk']));
    expect(headless.texts).toEqual(outcomeOf(bytes).texts);
  });

  it('finds the records of a chunk that stands where no chunk should', () => {
    const bytes = sample(oneChunk);
    const shifted = Buffer.concat([
      bytes.subarray(0, chunkStart),
      Buffer.alloc(1000, 0x2a),
      bytes.subarray(chunkStart),
    ]);
    const found = outcomeOf(shifted);
    expect(found.live).toEqual([]);
    expect(found.texts).toEqual(outcomeOf(bytes).texts);
  });

  it('reads the records behind a record of size 0, which live reading cannot reach', () => {
    const { live, carved } = outcomeOf(sample('parser-samples/sample-with-zero-data-size-event.evtx'));
    expect(live).toHaveLength(335);
    expect(carved.filter((record) => record.startsWith('slack'))).toHaveLength(114);
  });

  it('takes the channel from the record, not from the log around it', () => {
    const bytes = sample(oneChunk);
    const other = sample('attack-samples/Command_and_Control/DE_RDP_Tunnel_5156.evtx');
    const both = Buffer.concat([bytes, patched(other.subarray(chunkStart), (copy) => copy.fill(0, 0, 8))]);
    const { carved } = outcomeOf(both);
    expect(new Set(carved.map((record) => record.split(' ')[1]))).toEqual(new Set(['Security']));
  });

  it('changes nothing about live records, and without it nothing is carved', () => {
    for (const path of ['parser-samples/sample_with_a_bad_chunk_magic.evtx', 'plaso/evtx/System2.evtx']) {
      const carving = outcomeOf(sample(path));
      const plain = outcomeOf(sample(path), false);
      expect(carving.live).toEqual(plain.live);
      expect(plain.carved).toEqual([]);
      expect(carving.rejects).toEqual(expect.arrayContaining(plain.rejects));
    }
  });

  it('refuses a carved record whose template was overwritten since', () => {
    const bytes = withOneRecord(sample(oneChunk));
    const firstTemplate = chunkStart + 512 + 24 + 4 + 10;
    const overwritten = patched(bytes, (copy) => copy.fill(0x77, firstTemplate + 4, firstTemplate + 8));
    const { live, carved, rejects } = outcomeOf(overwritten);
    expect(live).toHaveLength(1);
    expect(carved).toEqual([]);
    expect(new Set(rejects.map(({ why }) => why.key))).toEqual(
      new Set(['evtx.chunk-header-checksum', 'evtx.chunk-data-checksum', 'evtx.template-other']),
    );
  });
});

/** The log as if only its first record had been written again after it was cleared. */
function withOneRecord(bytes: Buffer): Buffer {
  const first = chunkStart + 512;
  return patched(bytes, (copy) => {
    copy.writeUInt32LE(512 + bytes.readUInt32LE(first + 4), chunkStart + 48);
    bytes.copy(copy, chunkStart + 16, chunkStart + 8, chunkStart + 16);
    bytes.copy(copy, chunkStart + 32, chunkStart + 24, chunkStart + 32);
  });
}

function outcomeOf(bytes: Buffer, carve = true): Carved {
  const outcome: Carved = { live: [], carved: [], texts: [], rejects: [] };
  readLog(
    bytes,
    {
      record(event) {
        const texts = event.shape.names.map((name, slot) => `${name}=${event.text(slot)}`);
        outcome.texts.push(`${event.timeUs} ${event.length} ${texts.join('\n')}`);
        if (event.origin === 'live') outcome.live.push(event.recordId);
        else outcome.carved.push(`${event.origin} ${event.source.channel} ${event.recordId}`);
      },
      reject: (reject) => outcome.rejects.push(reject),
    },
    reader.open({ carve }),
  );
  return outcome;
}

function sample(path: string): Buffer {
  return readFileSync(new URL(path, samples));
}
