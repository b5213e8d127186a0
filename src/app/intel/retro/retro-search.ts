import type { FindingLine } from '#base/lines.ts';
import type { Lang } from '#catalog/lang.ts';
import { IndicatorSet } from '#questions/indicators/matching/indicator-set.ts';
import { enterSearch } from '#app/hunt/search-ledger.ts';
import { storedMatchLine } from '#app/hunt/stored-match.ts';
import type { OpenStore } from '#app/store/open-store.ts';
import type { ActiveSet } from '../active-set.ts';
import { IndicatorOutputs } from '../indicator-outputs.ts';
import { SightingBook } from '../sighting-book.ts';
import { type IndexedSegment, indexedSegments } from './indexed-segments.ts';
import { RetroFindings } from './retro-findings.ts';
import { type IndicatorHit, searchIndicators } from './search-indicators.ts';

export interface RetroQuestion {
  readonly set: ActiveSet;
  /** What the ledger calls the set. */
  readonly name: string;
  /** Id of who asks. */
  readonly actor: string;
  readonly lang: Lang;
  readonly version: string;
}

export interface RetroAnswer {
  readonly matches: number;
  /** Worst first. */
  readonly findings: readonly FindingLine[];
  readonly ledger: string;
}

/** Memory the engine may take. */
const engineMemoryMb = 512;

/**
 * Searches all that the store keeps for a set of indicators. `onMatch` is told the match line of each record and indicator. Where
 * indicators were seen, and that they were looked for, is entered into the record store.
 */
export async function retroSearch(
  store: OpenStore,
  question: RetroQuestion,
  onMatch: (line: string) => Promise<void> | void,
): Promise<RetroAnswer> {
  const startedUs = store.now();
  const started = performance.now();
  const segments = await indexedSegments(store);
  const found = new RetroFound(store, question, onMatch);
  if (segments.length > 0) await searchAll(store, segments, question, (hit) => found.add(hit));
  const findings = await found.close();
  const set = new IndicatorSet(question.set.bytes);
  const ledger = await enterSearch(store.db, {
    kind: 'indicators',
    question: question.name,
    question_sha256: set.head.sha256,
    version: question.version,
    ...(await searched(store, segments)),
    hits: found.matches,
    started_us: startedUs,
    duration_us: Math.round((performance.now() - started) * 1000),
    actor: question.actor,
  });
  return { matches: found.matches, findings, ledger };
}

async function searchAll(
  store: OpenStore,
  segments: readonly IndexedSegment[],
  { set }: RetroQuestion,
  onHit: (hit: IndicatorHit) => Promise<void>,
): Promise<void> {
  const { Engine } = await import('#store/drivers/duckdb/engine.ts');
  const engine = await Engine.open({ folders: [store.workspace], memoryMb: engineMemoryMb, threads: 2 });
  try {
    const shared = set.bytes.buffer as SharedArrayBuffer;
    for await (const hit of searchIndicators(engine, segments, shared)) await onHit(hit);
  } finally {
    engine.close();
  }
}

/** What came of a search. */
class RetroFound {
  matches = 0;
  private readonly store: OpenStore;
  private readonly ids: readonly number[];
  private readonly onMatch: (line: string) => Promise<void> | void;
  private readonly outputs: IndicatorOutputs;
  private readonly sightings = new SightingBook();
  private readonly findings: RetroFindings;

  constructor(store: OpenStore, { set, lang }: RetroQuestion, onMatch: (line: string) => Promise<void> | void) {
    this.store = store;
    this.ids = set.ids;
    this.onMatch = onMatch;
    this.outputs = new IndicatorOutputs(store.db, lang);
    this.findings = new RetroFindings(lang);
  }

  async add({ record, questions }: IndicatorHit): Promise<void> {
    const ids = questions.map((question) => this.ids[question] as number);
    await this.outputs.load(ids);
    const outputs = ids.map((id) => this.outputs.output(id));
    for (const id of ids) this.sightings.add(id, record.host, record.timeUs);
    for (const { json } of outputs) await this.onMatch(storedMatchLine(record, json));
    this.findings.add(record, outputs);
    this.matches += ids.length;
  }

  async close(): Promise<readonly FindingLine[]> {
    await this.store.db.transaction().execute((trx) => this.sightings.save(trx, 'whole'));
    return this.findings.close();
  }
}

/** What the ledger says of the segments: it makes "not found" a statement about something. */
async function searched({ db }: OpenStore, segments: readonly IndexedSegment[]) {
  const files = await db
    .selectFrom('evidence')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return {
    from_us: least(segments.flatMap(({ fromUs }) => fromUs ?? [])),
    to_us: greatest(segments.flatMap(({ toUs }) => toUs ?? [])),
    sources: [...new Set(segments.map(({ source }) => source))].sort(),
    segments: segments.length,
    files: Number(files.count),
    records: segments.reduce((sum, { rows }) => sum + rows, 0),
  };
}

function least(times: readonly number[]): number | null {
  return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
}

function greatest(times: readonly number[]): number | null {
  return times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b));
}
