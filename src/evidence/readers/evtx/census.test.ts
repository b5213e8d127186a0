import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import { EvtxRangeReader } from './range-reader.ts';
import { readLog } from './read-log.ts';
import { PlainText } from './values/chunk-text.ts';

const data = new URL('../../../../../shared/data/', import.meta.url);
const census = new URL('EVTX-CENSUS.jsonl', data);
const has = existsSync(census);

/** What two other readers found in a file: libevtx the records and events, a count of record heads `record_headers`. */
interface Census {
  readonly path: string;
  readonly records: number;
  readonly record_headers: number;
  readonly unreadable: number;
  readonly events: Readonly<Record<string, number>>;
}

interface Reading {
  readonly records: number;
  readonly events: ReadonlyMap<string, number>;
  readonly rejects: readonly Reject[];
}

const files: Census[] = has ? readFileSync(census, 'utf8').trim().split('\n').map(parsed) : [];
const agreed = files.filter((file) => file.records === file.record_headers);
const disputed = files.filter((file) => file.records !== file.record_headers);

describe.skipIf(!has)('every sample log holds what the census says (skipped where ../shared/data is absent)', () => {
  it('knows 665 files, five of them disputed', () => {
    expect([agreed.length, disputed.length]).toEqual([660, 5]);
  });

  it('finds the same number of records in all files the census is sure of', () => {
    const counts = agreed.map((file) => [file.path, readingOf(file).records]);
    expect(counts).toEqual(agreed.map((file) => [file.path, file.records]));
  });

  it('finds the same events in all files the other reader could read whole', () => {
    for (const file of agreed.filter(({ unreadable }) => unreadable === 0)) {
      expect(Object.fromEntries(readingOf(file).events), file.path).toEqual(file.events);
    }
  });

  it('finds at least the same events in the 14 files the other reader could not read whole', () => {
    const partly = files.filter(({ unreadable }) => unreadable > 0);
    expect(partly).toHaveLength(14);
    for (const file of partly) {
      const { events, rejects } = readingOf(file);
      for (const [key, count] of Object.entries(file.events)) {
        expect(events.get(key) ?? 0, `${file.path} ${key}`).toBeGreaterThanOrEqual(count);
      }
      expect(
        rejects.filter(({ why }) => why.key.startsWith('evtx.binxml')),
        file.path,
      ).toEqual([]);
    }
  });

  it('finds at least the lower count in damaged files, and rejects that say what is damaged', () => {
    for (const file of disputed) {
      const { records, rejects } = readingOf(file);
      expect(records, file.path).toBeGreaterThanOrEqual(Math.min(file.records, file.record_headers));
      expect(records, file.path).toBeLessThanOrEqual(Math.max(file.records, file.record_headers));
      expect(rejects.length, file.path).toBeGreaterThan(0);
    }
  });

  it('reads the same texts the fast and the clear way, in both cases', () => {
    const clear = new EvtxRangeReader({ carve: false }, (window) => new PlainText(window));
    for (const file of files) {
      const bytes = bytesOf(file);
      const fast: string[] = [];
      readLog(bytes, { record: (event) => fast.push(allTexts(event)) });
      const plain: string[] = [];
      readLog(bytes, { record: (event) => plain.push(allTexts(event)) }, clear);
      // Compared as one value each: half a million calls of expect would take longer than the reading.
      expect(fast.length === plain.length && fast.every((text, index) => text === plain[index]), file.path).toBe(true);
    }
  });
});

function parsed(line: string): Census {
  return JSON.parse(line) as Census;
}

function bytesOf(file: Census): Buffer {
  return readFileSync(new URL(file.path.split('/').map(encodeURIComponent).join('/'), data));
}

const readings = new Map<string, Reading>();

function readingOf(file: Census): Reading {
  const known = readings.get(file.path);
  if (known !== undefined) return known;
  const events = new Map<string, number>();
  const rejects: Reject[] = [];
  let records = 0;
  readLog(bytesOf(file), {
    record(event) {
      records++;
      const key = `${censusProvider(event)}/${event.source.code}`;
      events.set(key, (events.get(key) ?? 0) + 1);
    },
    reject: (reject) => rejects.push(reject),
  });
  const reading = { records, events, rejects };
  readings.set(file.path, reading);
  return reading;
}

/** The census names a provider by its event source name where it has one. */
function censusProvider(event: EventView): string {
  const slot = event.shape.slotsOf('Provider_EventSourceName')[0];
  const name = slot === undefined ? '' : event.text(slot);
  return name === '' ? event.source.provider : name;
}

function allTexts(event: EventView): string {
  let texts = `${event.recordId}\0${event.timeUs}\0${event.host}`;
  event.shape.names.forEach((name, slot) => {
    const count = Math.max(1, event.count(slot));
    for (let index = 0; index < count; index++) {
      texts += `\0${name}\0${event.text(slot, index)}\0${event.lower(slot, index)}`;
    }
  });
  return texts;
}
