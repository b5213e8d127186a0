import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { type Annotation, latest, type ServiceLog, serviceLogs, swiss } from './fail2ban-corpus.ts';
import exceptions from './fail2ban-exceptions.json' with { type: 'json' };

/** Annotated lines of 80 service logs. What an annotation says and the record does not stands in a table with its reason. */
describe.skipIf(sharedData === null)('the annotated service logs (skipped where ../shared/data is absent)', () => {
  let logs: ServiceLog[];
  const rows = new Map<Annotation, ReadRow | undefined>();
  beforeAll(async () => {
    logs = serviceLogs(join(sharedData ?? '', 'linux/fail2ban'));
    for (const log of logs) await read(log, rows);
  });

  it('hold 936 annotations: 810 with a time, 809 with a host, 147 of lines that tell of no failure', () => {
    const all = [...rows.keys()];
    expect(logs).toHaveLength(80);
    expect(all).toHaveLength(936);
    expect(all.filter(({ host }) => host !== null)).toHaveLength(809);
    expect(all.filter(({ match }) => !match)).toHaveLength(147);
    // 808 times and two `null`.
    expect(all.filter(({ time }) => time !== null)).toHaveLength(808);
  });

  it('give every line the stated time', () => {
    expect(
      unlike(
        'time',
        ({ time }) => time !== null,
        ({ time }, row) => row?.time?.slice(0, 19) === time,
      ),
    ).toEqual(listed('time'));
  });

  it('give every failed attempt its source', () => {
    expect(
      unlike(
        'source',
        ({ host, match }) => match && host !== null,
        ({ host }, row) => sourceOf(row) === host,
      ),
    ).toEqual(listed('source'));
  });

  it('call every failed attempt a failure', () => {
    expect(
      unlike(
        'failure',
        ({ match }) => match,
        (_, row) => isFailure(row),
      ),
    ).toEqual(listed('failure'));
  });

  it('call nothing else a failure', () => {
    expect(
      unlike(
        'no failure',
        ({ match }) => !match,
        (_, row) => !isFailure(row),
      ),
    ).toEqual(listed('no failure'));
  });

  it('are read, each line of a log as one record', () => {
    expect(
      unlike(
        'record',
        () => true,
        (_, row) => row !== undefined,
      ),
    ).toEqual(listed('record'));
  });

  function unlike(
    _promise: string,
    concerns: (annotation: Annotation) => boolean,
    holds: (annotation: Annotation, row: ReadRow | undefined) => boolean,
  ): string[] {
    const all = [...rows].filter(([annotation]) => concerns(annotation));
    return all
      .filter(([annotation, row]) => !holds(annotation, row))
      .map(([{ at }]) => at)
      .sort();
  }
});

async function read(
  { name, bytes, annotations }: ServiceLog,
  rows: Map<Annotation, ReadRow | undefined>,
): Promise<void> {
  const reader = recognise(headOf(name, bytes.subarray(0, headBytes), bytes.length <= headBytes), readers);
  const read = reader === null ? { rows: [] } : await readSource(reader, bytes, { name, zone: swiss, latest, readers });
  const byOffset = new Map(read.rows.map((row) => [row.offset, row]));
  for (const annotation of annotations) rows.set(annotation, byOffset.get(annotation.offset));
}

/** auditd writes `failed`. */
function isFailure(row: ReadRow | undefined): boolean {
  return ['failure', 'failed'].includes(column(row, 'event.outcome') ?? '');
}

function sourceOf(row: ReadRow | undefined): string | null {
  return column(row, 'source.ip') ?? column(row, 'source.domain');
}

/** What a column shows: the first of its fields that the record has (catalog/fields). */
function column(row: ReadRow | undefined, name: string): string | null {
  if (row === undefined) return null;
  const sources = logSourcesOfCatalog.find(({ product }) => product === row.source.product);
  const fields = sources?.channels[row.source.channel]?.[name] ?? sources?.columns[name] ?? [name];
  const value = fields.map((field) => row.fields[field]).find((each) => typeof each === 'string');
  return typeof value === 'string' ? value : null;
}

interface Exception {
  /** What the annotation says and the record does not. */
  readonly misses: readonly string[];
  readonly why: string;
  readonly lines: readonly string[];
}

/** Lines of the table that are known to miss a promise. */
function listed(promise: string): string[] {
  const known: readonly Exception[] = exceptions;
  return known
    .filter(({ misses }) => misses.includes(promise))
    .flatMap(({ lines }) => lines)
    .sort();
}
