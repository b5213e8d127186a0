import type { FindingLine } from '#base/lines.ts';
import type { Lang } from '#catalog/lang.ts';
import { IndicatorSet } from '#questions/indicators/matching/indicator-set.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import { copiesIn } from '#app/copies/find-copies.ts';
import { HuntFindings } from '#app/hunt/hunt-findings.ts';
import { storedMatch } from '#app/hunt/hunt-lines.ts';
import { SameHits } from '#app/hunt/same-hit.ts';
import { searchRow } from '#app/hunt/search-book.ts';
import type { StoredRecord } from '#app/hunt/stored-record.ts';
import { lineText } from '#app/scan/output-line.ts';
import type { OpenStore } from '#app/store/open-store.ts';
import { withEngine } from '#app/store/with-engine.ts';
import type { ActiveSet } from '../active-set.ts';
import { IndicatorOutputs } from '../indicator-outputs.ts';
import { SightingBook } from '../sighting-book.ts';
import { indexedSegments } from './indexed-segments.ts';
import { type IndicatorHit, searchIndicators } from './search-indicators.ts';

export interface RetroQuestion {
  readonly set: ActiveSet;
  /** What the ledger calls the set. */
  readonly name: string;
  readonly lang: Lang;
  /** For which time indicators are judged, as those of the set were. UTC microseconds. */
  readonly atUs: number;
}

export interface RetroAnswer {
  readonly search: SearchesTable;
  /** Worst first. */
  readonly findings: readonly FindingLine[];
}

type OnMatch = (line: string) => Promise<void> | void;

/**
 * Searches all that the store keeps for a set of indicators. `onMatch` is told the match line of each record and indicator. Where
 * indicators were seen, and that they were looked for, is entered into the record store.
 */
export async function retroSearch(store: OpenStore, question: RetroQuestion, onMatch: OnMatch): Promise<RetroAnswer> {
  return await withEngine(store, (engine) => searchWith(engine, store, question, onMatch));
}

async function searchWith(
  engine: Engine,
  store: OpenStore,
  question: RetroQuestion,
  onMatch: OnMatch,
): Promise<RetroAnswer> {
  const startedUs = store.now();
  const { bytes } = question.set;
  const segments = await indexedSegments(store);
  const found = new RetroFound(store, question, onMatch);
  const same = new SameHits();
  for await (const { record, questions } of searchIndicators(engine, segments, bytes.buffer as SharedArrayBuffer)) {
    const fresh = same.newOf(record, questions);
    if (fresh.length > 0) await found.add({ record, questions: fresh });
  }
  const findings = await found.close();
  const { sha256 } = new IndicatorSet(bytes).head;
  const asked = { kind: 'indicators', text: question.name, content: sha256 } as const;
  const searched = { segments, period: { fromUs: null, toUs: null }, hits: found.matches, startedUs };
  const search = { ...(await searchRow(engine, store, asked, searched)), question_sha256: sha256 };
  await store.db.insertInto('searches').values(search).execute();
  return { search, findings };
}

/** Hits whose indicators are looked up in the record store at once. */
const together = 500;

/** What came of a search. */
class RetroFound {
  matches = 0;
  private readonly store: OpenStore;
  private readonly ids: readonly number[];
  private readonly onMatch: OnMatch;
  private readonly outputs: IndicatorOutputs;
  private readonly sightings = new SightingBook();
  private readonly findings: HuntFindings;
  private readonly waiting: IndicatorHit[] = [];

  constructor(store: OpenStore, { set, lang, atUs }: RetroQuestion, onMatch: OnMatch) {
    this.store = store;
    this.ids = set.ids;
    this.onMatch = onMatch;
    this.outputs = new IndicatorOutputs(store.db, atUs, lang);
    this.findings = new HuntFindings(lang);
  }

  async add(hit: IndicatorHit): Promise<void> {
    this.waiting.push(hit);
    if (this.waiting.length >= together) await this.flush();
  }

  private async flush(): Promise<void> {
    const hits = this.waiting.splice(0);
    await this.outputs.load(hits.flatMap((hit) => this.idsOf(hit)));
    for (const hit of hits) await this.tell(hit);
  }

  private idsOf({ questions }: IndicatorHit): readonly number[] {
    return questions.map((question) => this.ids[question] as number);
  }

  private async tell(hit: IndicatorHit): Promise<void> {
    const { record } = hit;
    const place = withoutFields(record);
    for (const id of this.idsOf(hit)) {
      const output = this.outputs.output(id);
      this.sightings.add(id, record.host, record.timeUs);
      await this.onMatch(lineText(storedMatch(output, record)));
      this.findings.enter(output, place);
      this.matches++;
    }
  }

  async close(): Promise<readonly FindingLine[]> {
    await this.flush();
    await this.store.db.transaction().execute((trx) => this.sightings.save(trx, 'whole'));
    return (await this.findings.close([], copiesIn(this.store.workspace, this.store.db))).findings;
  }
}

const noValues: StoredRecord['values'] = new Map();

/** A finding only needs to know where a record stands: there may be millions of them. */
function withoutFields(record: StoredRecord): StoredRecord {
  const user = record.columns['user.name'];
  return { ...record, columns: user === undefined ? {} : { 'user.name': user }, values: noValues, fields: {} };
}
