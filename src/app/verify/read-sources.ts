import { openSource } from '#evidence/intake/open-source.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { readers } from '#evidence/readers/index.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { utc } from '#evidence/time/zone.ts';
import { PackingError, standardLimits } from '../scan/unpack/limits.ts';
import { metered } from '../scan/unpack/meter.ts';
import {
  type ClosedContainer,
  type OpenedSource,
  type Packed,
  type SourceVisitor,
  visitSources,
} from '../scan/unpack/visit-sources.ts';

/** Who wants to know what the sources hold. */
export interface SourceSeeker {
  wants(path: string): boolean;
  sha256(path: string, sha256: string): void;
  sinkFor(path: string): RecordSink;
}

/** Reads what stands in a file, unpacked, as a scan does; only those sources that somebody wants. */
export async function readSources(file: Packed, seeker: SourceSeeker, { modifiedMs }: { modifiedMs: number }) {
  const record = new FieldRecord();
  const time = { zone: utc, zoneIsSet: false, latestUs: modifiedMs * 1000 };
  let ordinal = 0;
  const visitor: SourceVisitor = {
    next: () => ordinal++,
    async source({ path, head, pieces, meter, again }: OpenedSource) {
      if (!seeker.wants(path)) return;
      const reader = recognise(head, readers);
      const source = { name: path, head, time, record };
      const options = { carve: false };
      const stream = reader === null ? null : openSource({ reader, readers, head, source, options });
      const sink = seeker.sinkFor(path);
      try {
        for await (const piece of pieces) stream?.push(piece, sink);
      } catch (error) {
        if (!(error instanceof PackingError)) throw error;
      }
      await stream?.end(sink);
      seeker.sha256(path, (meter.isDone ? meter : await metered(again(), true)).sha256());
    },
    async container(_closed: ClosedContainer) {},
  };
  await visitSources(file, visitor, { limits: standardLimits, hashes: true });
}
