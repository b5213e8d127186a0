import { expect } from 'vitest';
import type { EventView } from '#base/event.ts';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { openSource } from '#evidence/intake/open-source.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { utc } from '#evidence/time/zone.ts';

/** Reads a log with whichever reader knows it; none of it may be rejected. The view is valid during the call only. */
export async function readExport(bytes: Buffer, record: (event: EventView) => void): Promise<void> {
  const head = headOf('log', bytes.subarray(0, headBytes), bytes.length <= headBytes);
  const reader = recognise(head, readers);
  if (reader === null) throw new Error('no reader');
  const source = { name: 'log', head, time: { zone: utc, zoneIsSet: true, latestUs: 0 }, record: new FieldRecord() };
  const stream = openSource({ reader, readers, head, source, options: { carve: false } });
  const sink = { record, reject: (reject: unknown) => expect(reject).toBe(null) };
  stream.push(bytes, sink);
  await stream.end(sink);
}
