import { createHash, randomBytes } from 'node:crypto';
import type { SearchesTable } from '#store/schema/searches.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import type { Period } from '#store/sql/period-where.ts';
import { osActor } from '../accounts/os-actor.ts';
import { ownVersion } from '../own-version.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { SearchSegment } from './live-segments.ts';

/** What is asked, as the ledger keeps it. */
export interface AskedQuestion {
  readonly kind: 'rule' | 'query' | 'sql' | 'indicators' | 'correlation';
  /** As its user would say it. */
  readonly text: string;
  /** Everything that decides the answer: equal questions have equal content. */
  readonly content: string | Uint8Array;
}

export interface Searched {
  readonly segments: readonly SearchSegment[];
  readonly period: Period;
  readonly hits: number;
  readonly startedUs: number;
}

/** The row of the ledger for a search that is over. */
export async function searchRow(
  engine: Engine,
  store: Pick<OpenStore, 'now'>,
  question: AskedQuestion,
  { segments, period, hits, startedUs }: Searched,
): Promise<SearchesTable> {
  return {
    id: `S-${randomBytes(6).toString('hex')}`,
    kind: question.kind,
    question: question.text,
    question_sha256: createHash('sha256').update(question.content).digest('hex'),
    version: `${ownVersion()}+questions.${questionsVersion}`,
    from_us: period.fromUs,
    to_us: period.toUs,
    sources: JSON.stringify([...new Set(segments.map(({ source }) => source))].sort()),
    segments: segments.length,
    files: await countFiles(engine, segments),
    records: segments.reduce((sum, { rows }) => sum + rows, 0),
    hits,
    started_us: startedUs,
    duration_us: store.now() - startedUs,
    actor: osActor().id,
    hunt: null,
    hunt_version: null,
  };
}

/** Of the questions' language and meaning; raised when an equal question may be answered in another way. */
const questionsVersion = 1;

/** Segments that are looked at together: the engine holds what stands at the end of each file. */
const together = 128;

/** Distinct hashes are read off dictionaries; only rows without one, of live batches, are told apart by what they came from. */
async function countFiles(engine: Engine, segments: readonly SearchSegment[]): Promise<number> {
  const rows = readSegments('$1');
  const hashes = new Set<string>();
  const unhashed = new Set<string>();
  for (let at = 0; at < segments.length; at += together) {
    const values = [segments.slice(at, at + together).map(({ path }) => path)];
    const found = await engine.all({ text: `SELECT DISTINCT sha256 FROM ${rows}`, values });
    for (const { sha256 } of found) hashes.add(String(sha256));
    if (!found.some(({ sha256 }) => sha256 === '')) continue;
    const text = `SELECT DISTINCT file FROM ${rows} WHERE sha256 = ''`;
    for (const { file } of await engine.all({ text, values })) unhashed.add(String(file));
  }
  hashes.delete('');
  return hashes.size + unhashed.size;
}
