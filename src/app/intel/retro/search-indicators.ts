import { IndicatorSet } from '#questions/indicators/matching/indicator-set.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { StoredEvents } from '#app/hunt/stored-event.ts';
import { fieldName, type StoredRecord } from '#app/hunt/stored-record.ts';
import { Columns } from '#app/scan/columns.ts';
import { IndicatorPass } from '#app/scan/indicator-pass.ts';
import { RecordObservables } from '#app/scan/record-observables.ts';
import { indexHits } from './index-hits.ts';
import type { IndexedSegment } from './indexed-segments.ts';
import { allRows, rowsAt } from '#app/hunt/stored-rows.ts';

/** A record that shows indicators, and the numbers of their questions, ascending. */
export interface IndicatorHit {
  readonly record: StoredRecord;
  readonly questions: readonly number[];
}

/** Indexes that are asked at once. */
const together = 128;

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
  for (let at = 0; at < segments.length; at += together) {
    const some = segments.slice(at, at + together);
    const indexes = some.flatMap(({ index }) => index ?? []);
    const hits = await indexHits(engine, indexes, asked.set);
    for (const { path, index } of some) {
      const rows = index === null ? allRows(engine, path) : rowsAt(engine, path, hits.get(index) ?? []);
      for await (const record of rows) {
        const questions = asked.of(record);
        if (questions.length > 0) yield { record, questions };
      }
    }
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

  of(record: StoredRecord): readonly number[] {
    return this.pass.match(this.observables.of(this.events.view(record, fieldName)));
  }
}
