import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '#evidence/testing/shared-data.ts';
import type { StoredRecord } from '../hunt/stored-record.ts';
import { type PrintedRow, storedByFlow } from './testing/stored-by-flow.ts';

describe('records become segments', () => {
  it('a record is kept with who wrote it, where it stands, its columns and its own fields', async () => {
    const line =
      '{"eventVersion":"1.08","eventTime":"2026-01-02T03:04:05Z","eventSource":"s3.amazonaws.com","eventName":"GetObject","sourceIPAddress":"192.0.2.7","awsRegion":"eu-west-1","tags":["a","b"],"none":null}';
    const { records, batches } = await storedOf('trail.json', `{"Records":[${line}]}`);
    expect(records).toHaveLength(1);
    const [record] = records as [StoredRecord];
    expect(record).toMatchObject({
      product: 'aws',
      channel: 'cloudtrail',
      timeUs: Date.UTC(2026, 0, 2, 3, 4, 5) * 1000,
    });
    expect(record.columns).toMatchObject({ 'source.ip': '192.0.2.7', 'event.action': 'GetObject' });
    expect(record.fields).toMatchObject({ eventName: 'GetObject', tags: ['a', 'b'], none: null });
    expect(batches[0]?.parts).toMatchObject([{ sha256: record.sha256, firstRow: 0, rows: 1, last: true }]);
  });

  it('a source nobody reads leaves nothing in the store', async () => {
    expect((await storedOf('image.bin', '\u0000\u0001\u0002')).records).toHaveLength(0);
  });

  it('field names that every object answers to, empty names and quotes are fields like others', async () => {
    const line = String.raw`{"@timestamp":"2026-01-02T03:04:05Z","__proto__":"p","constructor":"c","":"e","a\"b":"q","f:x":"y","more":"m","time_us":"t","nul":"x\u0000y"}`;
    const { rows, records } = await storedOf('hostile.ndjson', `${line}\n${line}\n`);
    expect(records).toHaveLength(rows.length);
    expect(records.length).toBeGreaterThan(0);
    expectSame(rows, records);
  });
});

describe.skipIf(sharedData === null)('segments of real logs (skipped where ../shared/data is absent)', () => {
  it.each([
    ['evtx/attack-samples', 1],
    ['evtx/evtx-to-mitre-attack', 2],
    ['evtx/parser-samples', 1],
    ['zeek/zeek-baseline', 2],
    ['cloud', 2],
    ['linux', 1],
  ] as const)(
    '%s: every record comes back as it was read, with %i workers',
    async (set, workers) => {
      const { rows, records } = await storedByFlow([join(sharedData as string, set)], workers);
      expect(records.length).toBeGreaterThan(100);
      expect(records).toHaveLength(rows.length);
      expectSame(rows, records);
    },
    60_000,
  );
});

async function storedOf(name: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-rows-'));
  try {
    writeFileSync(join(folder, name), text);
    return await storedByFlow([join(folder, name)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Equal as sets: segments have an order of their own. */
function expectSame(rows: readonly PrintedRow[], records: readonly StoredRecord[]): void {
  const printed = rows.map(printedLine).sort();
  const differing = records
    .map(storedLine)
    .sort()
    .flatMap((line, i) => (line === printed[i] ? [] : [difference(line, printed[i] ?? '[]')]));
  expect(differing.slice(0, 3)).toEqual([]);
}

/** What two records do not share, short enough to be read. */
function difference(stored: string, printed: string): { readonly stored: string[]; readonly printed: string[] } {
  const [left, right] = [stored, printed].map((line) =>
    (JSON.parse(line) as unknown[]).flat().map((part) => JSON.stringify(part)),
  );
  return {
    stored: (left as string[]).filter((part) => !right?.includes(part)),
    printed: (right as string[]).filter((part) => !left?.includes(part)),
  };
}

function printedLine({ file, record, offset, fields, original }: PrintedRow): string {
  const { '@timestamp': time, ...columns } = fields;
  return JSON.stringify([file, record, offset, time ?? null, sorted(columns), sorted(whole(original))]);
}

/** Lone surrogates have no UTF-8; Parquet has nothing else. */
function whole(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = JSON.parse(JSON.stringify(value).toWellFormed()) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(fields).map(([name, held]) => [name, withoutNulls(held)]));
}

/** Of a name that stands several times, places without a value are not kept. */
function withoutNulls(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const values = value.filter((each) => each !== null);
  if (values.length > 1) return values;
  return values[0] ?? null;
}

function storedLine({ file, record, offset, timeUs, columns, fields }: StoredRecord): string {
  const time = Number.isNaN(timeUs) ? null : isoUs(timeUs);
  return JSON.stringify([file, record, offset, time, sorted(columns), sorted(fields)]);
}

function isoUs(us: number): string {
  return `${new Date(Math.floor(us / 1000)).toISOString().slice(0, -1)}${String(us % 1000).padStart(3, '0')}Z`;
}

function sorted(fields: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
