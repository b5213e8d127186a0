import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reject } from '#base/reject.ts';
import type { EvtxFacts } from './facts.ts';
import { readLog } from './read-log.ts';
import { reader } from './reader.ts';
import { chunkStart, oneChunk, patched, samples } from './testing/sample-logs.ts';

const firstRecord = chunkStart + 512;

interface Outcome {
  readonly ids: string[];
  readonly times: number[];
  readonly rejects: Reject[];
  readonly facts: EvtxFacts[];
}

describe.skipIf(!existsSync(samples))(
  'a damaged log is read as far as it goes (skipped where ../shared/data is absent)',
  () => {
    it('says of an empty file that its header is missing', () => {
      expect(reader.ranges(0)).toEqual([]);
      const rejects: Reject[] = [];
      const sink = { record: () => {}, reject: (reject: Reject) => void rejects.push(reject) };
      reader.open({ carve: true }).read(Buffer.alloc(0), { start: 0, end: 0 }, sink);
      expect(rejects.map(keyOf)).toEqual(['evtx.file-header-cut']);
    });

    it('reads fewer and fewer records of a file cut at every KiB, and says that it is cut', () => {
      const whole = sample('parser-samples/sample-with-zero-data-size-event.evtx').subarray(
        0,
        chunkStart + 3 * 0x10000,
      );
      const most = outcomeOf(whole).ids.length;
      let before = 0;
      for (let size = 0; size < whole.length; size += 1024) {
        const { ids, rejects } = outcomeOf(whole.subarray(0, size));
        expect(ids.length, `${size} bytes`).toBeGreaterThanOrEqual(before);
        expect(ids.length, `${size} bytes`).toBeLessThanOrEqual(most);
        if (size > chunkStart && (size - chunkStart) % 0x10000 !== 0)
          expect(rejects.map(keyOf)).toContain('evtx.chunk-cut');
        before = ids.length;
      }
      expect(before).toBeGreaterThan(most - 5);
    });

    it('rejects a chunk of zeros in the midst of a log and loses nothing else', () => {
      const bytes = sample('parser-samples/sample-with-zero-data-size-event.evtx');
      const before = outcomeOf(bytes);
      const emptied = Buffer.from(bytes).fill(0, chunkStart + 0x10000, chunkStart + 2 * 0x10000);
      const lost = outcomeOf(withOnlyChunk(bytes, 1)).ids;
      const after = outcomeOf(emptied);
      expect(lost.length).toBeGreaterThan(0);
      expect(after.ids).toEqual(before.ids.filter((id) => !lost.includes(id)));
      expect(after.facts[0]?.emptyChunks).toBe((before.facts[0]?.emptyChunks ?? 0) + 1);
      const zeros = after.rejects.filter((reject) => reject.why.key === 'evtx.chunk-zeros');
      expect(zeros).toMatchObject([{ offset: chunkStart + 0x10000, needed: 0x10000, had: 0 }]);
    });

    it('takes zeros at the end for space set aside, and says so in case a later range goes on', () => {
      const bytes = sample(oneChunk);
      const { rejects, facts } = outcomeOf(Buffer.concat([bytes, Buffer.alloc(2 * 0x10000)]));
      expect(rejects).toEqual(outcomeOf(bytes).rejects);
      expect(facts[0]).toMatchObject({
        holds: true,
        ifMoreFollows: { offset: bytes.length, needed: 2 * 0x10000, had: 0 },
      });
    });

    it('names a file without its signature and reads its chunks', () => {
      const bytes = sample(oneChunk);
      const { ids, rejects, facts } = outcomeOf(patched(bytes, (copy) => copy.fill(0x58, 0, 8)));
      expect(rejects.map(keyOf)).toEqual(['evtx.file-magic']);
      expect(ids).toEqual(outcomeOf(bytes).ids);
      expect(facts[0]?.dirty).toBeUndefined();
    });

    it('names a chunk without its signature, with its number and place', () => {
      const { ids, rejects, facts } = outcomeOf(
        patched(sample(oneChunk), (copy) => copy.fill(0x58, chunkStart, chunkStart + 8)),
      );
      expect(ids).toEqual([]);
      expect(rejects).toEqual([
        {
          offset: chunkStart,
          needed: 0,
          had: 0,
          why: { key: 'evtx.chunk-magic', values: { chunk: 0, offset: chunkStart, needed: 0, had: 0 } },
        },
      ]);
      expect([facts[0]?.chunks, facts[0]?.badChunks]).toEqual([0, 1]);
    });

    it('reports each checksum that does not fit and reads all the same', () => {
      const bytes = sample(oneChunk);
      const whole = outcomeOf(bytes).ids;
      const check = (at: number): string[] => {
        const { ids, rejects } = outcomeOf(patched(bytes, (copy) => void (copy[at] = (copy[at] ?? 0) ^ 1)));
        expect(ids).toEqual(whole);
        return rejects.map(keyOf);
      };
      expect(check(20)).toEqual(['evtx.file-checksum']);
      expect(check(chunkStart + 200)).toEqual(['evtx.chunk-header-checksum']);
      expect(check(firstRecord + 16)).toEqual(['evtx.chunk-data-checksum']);
    });

    it('leaves out a record that does not repeat its size, and goes on with the next', () => {
      const bytes = sample(oneChunk);
      const end = firstRecord + bytes.readUInt32LE(firstRecord + 4);
      const { ids, rejects } = outcomeOf(patched(bytes, (copy) => copy.writeUInt32LE(7, end - 4)));
      expect(ids).toEqual(outcomeOf(bytes).ids.slice(1));
      expect(rejects.map(keyOf)).toEqual(['evtx.chunk-data-checksum', 'evtx.record-size-copy']);
      expect(rejects[1]?.offset).toBe(firstRecord);
    });

    it.each([0, 27, 0x10000, 0xfffffff0])(
      'stops at a record of %i bytes and tells how many it did not reach',
      (size) => {
        const bytes = sample(oneChunk);
        const second = firstRecord + bytes.readUInt32LE(firstRecord + 4);
        const { ids, rejects } = outcomeOf(patched(bytes, (copy) => copy.writeUInt32LE(size, second + 4)));
        const all = outcomeOf(bytes).ids;
        expect(ids).toEqual(all.slice(0, 1));
        expect(rejects.at(-1)).toMatchObject({
          offset: second,
          needed: size,
          had: chunkStart + 0x10000 - second,
          why: { key: 'evtx.record-size', values: { chunk: 0, missing: all.length - 1 } },
        });
      },
    );

    it.each([512, 0x1234, 0, 0xffffffff])(
      'reads past a free space offset of %i as long as the numbers go on',
      (offset) => {
        const bytes = sample(oneChunk);
        const second = firstRecord + bytes.readUInt32LE(firstRecord + 4) - chunkStart;
        const stale = offset === 0x1234 ? second : offset;
        const { ids } = outcomeOf(patched(bytes, (copy) => copy.writeUInt32LE(stale, chunkStart + 48)));
        expect(ids).toEqual(outcomeOf(bytes).ids);
      },
    );

    it('does not take what an earlier life of the chunk left behind for records', () => {
      const bytes = sample(oneChunk);
      const second = firstRecord + bytes.readUInt32LE(firstRecord + 4);
      const shrunk = patched(bytes, (copy) => {
        copy.writeUInt32LE(second - chunkStart, chunkStart + 48);
        bytes.copy(copy, chunkStart + 16, chunkStart + 8, chunkStart + 16);
        bytes.copy(copy, chunkStart + 32, chunkStart + 24, chunkStart + 32);
      });
      expect(outcomeOf(shrunk).ids).toEqual(outcomeOf(bytes).ids.slice(0, 1));
    });

    it('says how many records a chunk announces and does not have', () => {
      const bytes = sample(oneChunk);
      const more = patched(bytes, (copy) => void (copy[chunkStart + 16] = (copy[chunkStart + 16] ?? 0) + 5));
      const { ids, rejects } = outcomeOf(more);
      expect(ids).toEqual(outcomeOf(bytes).ids);
      expect(rejects.at(-1)?.why).toMatchObject({ key: 'evtx.records-missing', values: { missing: 5 } });
    });

    it('survives 50 flipped bytes in each of 2,000 readings, and accounts for what it did', () => {
      const logs = [
        oneChunk,
        'attack-samples/Command_and_Control/DE_RDP_Tunnel_5156.evtx',
        'attack-samples/Credential_Access/babyshark_mimikatz_powershell.evtx',
        'attack-samples/Lateral_Movement/dfir_rdpsharp_target_RdpCoreTs_168_68_131.evtx',
        'evtx-to-mitre-attack/Antivirus/ID1116-1117-Defender_threat_detected.evtx',
      ].map(sample);
      const random = randomFrom(20_230_115);
      for (let run = 0; run < 2000; run++) {
        const log = Buffer.from(logs[run % logs.length] ?? Buffer.alloc(0));
        const used = chunkStart + log.readUInt32LE(chunkStart + 48);
        for (let flip = 0; flip < 50; flip++) log[Math.floor(random() * used)] = Math.floor(random() * 256);
        const carve = run % 4 === 0;
        const { ids, rejects } = outcomeOf(log, carve);
        // A chunk holds at most 2,322 records; beside those there are a handful of things to say of it and of the file.
        expect(ids.length + rejects.length, `run ${run}`).toBeGreaterThan(0);
        expect(ids.length + rejects.length, `run ${run}`).toBeLessThan(2322 + 10);
        expect(
          rejects.filter((reject) => !isSane(reject)),
          `run ${run}`,
        ).toEqual([]);
      }
    });
  },
);

function keyOf(reject: Reject): string {
  return reject.why.key;
}

function isSane({ offset, needed, had }: Reject): boolean {
  return (
    [offset, needed, had].every((number) => Number.isSafeInteger(number) && number >= 0) &&
    offset < chunkStart + 0x10000
  );
}

function withOnlyChunk(bytes: Buffer, chunk: number): Buffer {
  const start = chunkStart + chunk * 0x10000;
  return Buffer.concat([bytes.subarray(0, chunkStart), bytes.subarray(start, start + 0x10000)]);
}

/** Reads the log and every text in it, as a matcher might. */
function outcomeOf(bytes: Buffer, carve = false): Outcome {
  const outcome = { ids: [] as string[], times: [] as number[], rejects: [] as Reject[] };
  const facts = readLog(
    bytes,
    {
      record(event) {
        outcome.ids.push(event.recordId);
        outcome.times.push(event.timeUs);
        event.shape.names.forEach((_name, slot) => {
          const count = event.count(slot);
          for (let index = 0; index < count; index++) event.text(slot, index);
        });
      },
      reject: (reject) => outcome.rejects.push(reject),
    },
    reader.open({ carve }),
  );
  return { ...outcome, facts };
}

/** mulberry32: the same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function sample(path: string): Buffer {
  return readFileSync(new URL(path, samples));
}
