import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { type AssertedLine, type AssertedLog, assertedLogs, type Stated } from './crowdsec-corpus.ts';
import exceptions from './crowdsec-exceptions.json' with { type: 'json' };
import { columnsOfName, failedKind, ownNames } from './crowdsec-names.ts';

/**
 * Logs of 150 services, and what another product's parsers assert of their lines. A name with a column here has to stand in
 * that column; any other value only has to be found in the record, as a field or in the text of one. What does not agree
 * stands in a table with its reason.
 */
describe.skipIf(sharedData === null)('the asserted service logs (skipped where ../shared/data is absent)', () => {
  const rows = new Map<AssertedLine, ReadRow | undefined>();
  let logs: AssertedLog[];
  beforeAll(async () => {
    logs = assertedLogs(join(sharedData ?? '', 'linux/crowdsec-hub'));
    for (const log of logs) await read(log, rows);
  });

  it('are 150 of 154 files with assertions: four hold but the end of a line', () => {
    expect(logs).toHaveLength(150);
    expect(rows.size).toBe(909);
  });

  it('are read, each line that a parser took as one record', () => {
    expect(unlike((row) => (row === undefined ? ['record'] : []))).toEqual(listed('record'));
  });

  it('give every line the second that is asserted', () => {
    expect(unlike((row, line) => (row === undefined || hasTimes(row, line) ? [] : ['time']))).toEqual(listed('time'));
  });

  it('call every attempt that failed a failure', () => {
    const isFailed = ({ stated }: AssertedLine) =>
      stated.some(({ name, value }) => isKind(name) && failedKind.test(value));
    const isCalled = (row: ReadRow) => column(row, 'event.outcome').includes('failure');
    expect(unlike((row, line) => (row !== undefined && isFailed(line) && !isCalled(row) ? ['failure'] : []))).toEqual(
      listed('failure'),
    );
  });

  it('agree on every value that is asserted', () => {
    const wrong = unlike((row, line) =>
      row === undefined ? [] : line.stated.filter((each) => !agrees(row, each)).map(({ name }) => name),
    );
    expect(wrong).toEqual(listed('value'));
  });

  /** Lines and what they miss, as the table has them. */
  function unlike(misses: (row: ReadRow | undefined, line: AssertedLine) => readonly string[]): string[] {
    return [...rows]
      .flatMap(([line, row]) => [...new Set(misses(row, line))].map((name) => `${line.at} ${name}`))
      .sort();
  }
});

/** Cases put JSON and plain lines of a product into one log: each is read as the file that it stands in outside of the case. */
async function read({ name, bytes, lines }: AssertedLog, rows: Map<AssertedLine, ReadRow | undefined>): Promise<void> {
  const asserted = lines.filter(({ stated }) => stated.some((each) => !ownNames.has(each.name)));
  const found = new Map<number, ReadRow>();
  for (const isJson of [true, false]) {
    const { text, places } = linesLike(bytes, isJson);
    const reader = recognise(headOf(name, text.subarray(0, headBytes), text.length <= headBytes), readers);
    if (reader === null) continue;
    const source = await readSource(reader, text, { name, readers });
    for (const row of source.rows) found.set(places.findLast(([at]) => at <= row.offset)?.[1] ?? -1, row);
  }
  for (const line of asserted) rows.set(line, found.get(line.offset));
}

function linesLike(bytes: Uint8Array, isJson: boolean) {
  const places: [at: number, offset: number][] = [];
  const kept: string[] = [];
  let at = 0;
  let offset = 0;
  for (const line of Buffer.from(bytes).toString().split('\n')) {
    const length = Buffer.byteLength(line) + 1;
    if (line.trim() !== '' && line.trimStart().startsWith('{') === isJson) {
      places.push([at, offset]);
      kept.push(`${line}\n`);
      at += length;
    }
    offset += length;
  }
  return { text: Buffer.from(kept.join('')), places };
}

function hasTimes({ time }: ReadRow, { stated }: AssertedLine): boolean {
  const second = time?.slice(0, 19) ?? '';
  return stated.every(({ name, value }) => {
    // Where the line states no year, neither does the assertion: it is cut off.
    if (name === 'MarshaledTime.4:') return second.slice(4) === value.slice(0, 15);
    return name !== 'MarshaledTime' || second === new Date(value).toISOString().slice(0, 19);
  });
}

function isKind(name: string): boolean {
  return ['log_type', 'sub_type', 'log_subtype', 'sub_log_type', 'subtype'].includes(name);
}

function agrees(row: ReadRow, { name, value }: Stated): boolean {
  if (ownNames.has(name) || name.startsWith('MarshaledTime')) return true;
  const columns = columnsOfName[name];
  const isEmpty = value === '' || value === '-';
  if (columns === undefined)
    return isEmpty || allValues(row).some((each) => isSame(each, value) || each.includes(value.trim()));
  const values = columns.flatMap((each) => column(row, each));
  return isEmpty ? values.every((each) => each === value) : values.some((each) => isSame(each, value));
}

/** Addresses of IPv4 may stand in those of IPv6, `HTTP/` before a version, and numbers be written with other decimals. */
function isSame(ours: string, theirs: string): boolean {
  if (plain(ours) === plain(theirs)) return true;
  return (
    /^[\d.]+(?:e\+\d+)?$/.test(ours) &&
    /^\d+\.\d+$/.test(theirs) &&
    Math.abs(Number(ours) - Number(theirs)) <= 1e-6 * Math.max(1, Number(ours))
  );
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d)/, '')
    .replace(/^http\//, '');
}

/** Values of a column: of the first of its fields that the record has (catalog/fields). */
function column({ source, fields }: ReadRow, name: string): readonly string[] {
  const sources = logSourcesOfCatalog.find(({ product }) => product === source.product);
  const names = sources?.channels[source.channel.toLowerCase()]?.[name] ?? sources?.columns[name] ?? [name];
  const value = names.map((each) => fields[each]).find((each) => each !== null && each !== undefined);
  return value === undefined || value === null ? [] : [value].flat();
}

/** All that a record holds: fields, lists also as the log writes them, and what it is known and routed by. */
function allValues({ fields, host, recordId, source }: ReadRow): readonly string[] {
  const values = Object.values(fields).flatMap((each) =>
    Array.isArray(each) ? [...each, each.join(','), each.join(', ')] : [each ?? ''],
  );
  return [...values, host, recordId, source.code];
}

interface Exception {
  /** `record`, `time`, `failure`, or the names of values. */
  readonly misses: readonly string[];
  readonly why: string;
  readonly lines: readonly string[];
}

/** What the table says will be missed: of one promise, or of the values. */
function listed(promise: 'record' | 'time' | 'failure' | 'value'): string[] {
  const promises = ['record', 'time', 'failure'];
  const known: readonly Exception[] = exceptions;
  return known
    .flatMap(({ misses, lines }) => lines.flatMap((line) => misses.map((miss) => ({ line, miss }))))
    .filter(({ miss }) => (promise === 'value' ? !promises.includes(miss) : miss === promise))
    .map(({ line, miss }) => `${line} ${miss}`)
    .sort();
}
