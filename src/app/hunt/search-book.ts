import { createHash, randomBytes } from 'node:crypto';
import type { SearchesTable } from '#store/schema/searches.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { Period } from '#store/sql/period-where.ts';
import { osActor } from '../accounts/os-actor.ts';
import { ownVersion } from '../own-version.ts';
import type { OpenStore } from '../store/open-store.ts';
import { sourceHashes, unhashedPaths } from '../store/segment-sources.ts';
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

/** Only rows without a hash, of live batches, are told apart by what they came from. */
async function countFiles(engine: Engine, segments: readonly SearchSegment[]): Promise<number> {
  const hashes = new Set<string>();
  const paths = new Set<string>();
  for await (const sha256 of sourceHashes(engine, segments)) hashes.add(sha256);
  if (hashes.delete('')) for await (const path of unhashedPaths(engine, segments)) paths.add(path);
  return hashes.size + paths.size;
}
