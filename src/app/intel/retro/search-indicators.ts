import { IndicatorSet } from '#questions/indicators/matching/indicator-set.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { StoredEvents } from '#app/hunt/stored-event.ts';
import { fieldName, type StoredRecord } from '#app/hunt/stored-record.ts';
import { Columns } from '#app/scan/columns.ts';
import { IndicatorPass } from '#app/scan/indicator-pass.ts';
import { RecordObservables } from '#app/scan/record-observables.ts';
import { indexHits } from './index-hits.ts';
import type { IndexedSegment } from './indexed-segments.ts';
import { allRows, recordsAt } from '#app/hunt/stored-rows.ts';
import { segmentBatches } from '#app/store/segment-batches.ts';

/** A record that shows indicators, and the numbers of their questions, ascending. */
export interface IndicatorHit {
  readonly record: StoredRecord;
  readonly questions: readonly number[];
}

/** Segments whose indexes are asked at once: an indicator may stand in every row. */
const together = { rows: 16_000_000, segments: 1_024 };

/**
 * Searches segments for the indicators of a set, oldest first. Their indexes say which rows may show one; each is then asked as a
 * scan asks it, so that the answer is what a scan would have given. A segment without an index is asked row by row.
 */
export async function* searchIndicators(
  engine: Engine,
  segments: readonly IndexedSegment[],
  set: SharedArrayBuffer,
): AsyncGenerator<IndicatorHit> {
  const asked = new StoredQuestions(set);
  for (const some of segmentBatches(segments, together)) {
    const hits = await indexHits(
      engine,
      some.flatMap(({ index }) => index ?? []),
      asked.set,
    );
    const places = new Map(some.map(({ path, index }) => [path, index === null ? [] : (hits.get(index) ?? [])]));
    for await (const { record } of recordsAt(engine, some, places)) yield* asked.hit(record);
    for (const { path, index } of some)
      if (index === null) for await (const record of allRows(engine, path)) yield* asked.hit(record);
  }
}

/** Asks stored records what a scan asks them. */
class StoredQuestions {
  readonly set: IndicatorSet;
  private readonly events = new StoredEvents();
  private readonly observables = new RecordObservables(new Columns());
  private readonly pass: IndicatorPass;

  constructor(set: SharedArrayBuffer) {
    this.set = new IndicatorSet(new Uint8Array(set));
    this.pass = new IndicatorPass({ set, first: 0 });
  }

  /** The record, if it shows any. */
  hit(record: StoredRecord): readonly IndicatorHit[] {
    const questions = this.pass.match(this.observables.of(this.events.view(record, fieldName)));
    return questions.length === 0 ? [] : [{ record, questions }];
  }
}
