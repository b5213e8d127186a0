import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#evidence/json/json-object.ts';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import exceptions from './panther-exceptions.json' with { type: 'json' };
import logTypes from './panther-log-types.json' with { type: 'json' };
import { corpus } from './sigma-corpus.ts';

interface Sample {
  readonly file: string;
  readonly number: number;
  readonly type: string;
  readonly log: JsonObject;
}

/** Product and channels that the records of a log type have to have, by log type of the published tests. */
const wanted: Readonly<Record<string, readonly string[]>> = logTypes;

/** The events that Panther tests its rules with, of 90 log types, read as if each log type was a file. */
describe.skipIf(!existsSync(corpus))(
  'the published test events of Panther (skipped where ../shared/data is absent)',
  () => {
    let samples: readonly Sample[];
    beforeAll(() => {
      samples = readSamples();
    });

    it('are 2,468, each of a log type that the table knows', () => {
      expect(samples).toHaveLength(2_468);
      expect([...new Set(samples.map(({ type }) => type))].filter((type) => !(type in wanted))).toEqual([]);
    });

    it('are recognised as their log type, file by file, but for those that a table explains', async () => {
      const missed: string[] = [];
      for (const part of Map.groupBy(samples, ({ type }) => type).values()) missed.push(...(await missedOf(part)));
      expect(missed.sort()).toEqual(explained(({ inOwnFile }) => inOwnFile));
    });

    it('are recognised in one file of all log types, in whatever order', async () => {
      const shuffled = samples.toSorted((a, b) => order(a) - order(b));
      const known = new Set(explained(() => true));
      expect((await missedOf(shuffled)).filter((event) => !known.has(event))).toEqual([]);
    });

    it('that are not recognised are explained', () => {
      expect(exceptions.filter(({ why }) => why.length < 20)).toEqual([]);
    });
  },
);

type Exception = (typeof exceptions)[number];

/**
 * The events of a table's entries. An event that lacks every member its log is known by is still read right where the rest of
 * its file is of that log (`inOwnFile` is false).
 */
function explained(wants: (exception: Exception) => boolean): string[] {
  return exceptions
    .filter(wants)
    .flatMap(({ events }) => events)
    .sort();
}

/** What p_log_type says an event is, or else the first log type its rule is for. */
function readSamples(): Sample[] {
  const folder = join(corpus, 'panther-tests');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      return lines.map((line, i) => {
        const { log, log_types: types } = JSON.parse(line) as { log: JsonObject; log_types: string[] };
        const stated = log['p_log_type'];
        return { file, number: i + 1, type: typeof stated === 'string' ? stated : (types[0] ?? ''), log };
      });
    });
}

/** Events that are not read as a record of their log type: file, number of the line, log type, and what it was read as. */
async function missedOf(part: readonly Sample[]): Promise<string[]> {
  const bytes = Buffer.from(part.map(({ log }) => JSON.stringify(log)).join('\n'));
  const reader = recognise(headOf('source', bytes.subarray(0, headBytes), bytes.length <= headBytes), readers);
  const { rows, rejects } = reader === null ? { rows: [], rejects: [] } : await readSource(reader, bytes, { readers });
  expect(rejects.filter(({ why }) => why.key !== 'reader.time-not-credible')).toEqual([]);
  return part.flatMap(({ file, number, type }, i) => {
    const source = rows[i]?.source;
    const name = source === undefined ? 'nothing' : `${source.product}/${source.channel}`;
    return wanted[type]?.includes(name) ? [] : [`${file} ${number} ${type}`];
  });
}

/** A fixed shuffle: numbers far apart for neighbours. */
function order({ file, number }: Sample): number {
  let hash = number;
  for (const character of file) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return Math.imul(hash, 2_654_435_761) >>> 0;
}
