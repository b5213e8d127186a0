import type { Lang } from '#catalog/lang.ts';
import { SameHits } from '../hunt/same-hit.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import type { ScanIndicators } from '../scan/scan-indicators.ts';
import type { MatchedRecord, TaskResult } from '../scan/task-result.ts';
import type { OpenStore } from '../store/open-store.ts';
import { activeSet, type ActiveSet } from './active-set.ts';
import { IndicatorOutputs } from './indicator-outputs.ts';
import { SightingBook } from './sighting-book.ts';

/** The indicators of the store that are valid at the time, for a scan; null where there are none. */
export async function liveIndicators(store: OpenStore, atUs: number, lang: Lang): Promise<ScanIndicators | null> {
  const set = await activeSet(store.db, atUs);
  return set === null ? null : new LiveIndicators(store, set, atUs, lang);
}

class LiveIndicators implements ScanIndicators {
  readonly set: SharedArrayBuffer;
  private readonly store: OpenStore;
  private readonly ids: readonly number[];
  private readonly outputs: IndicatorOutputs;
  private readonly sightings = new SightingBook();
  private readonly same = new SameHits();

  constructor(store: OpenStore, { bytes, ids }: ActiveSet, atUs: number, lang: Lang) {
    this.store = store;
    this.set = bytes.buffer as SharedArrayBuffer;
    this.ids = ids;
    this.outputs = new IndicatorOutputs(store.db, atUs, lang);
  }

  async take(
    { matches, matched, source }: TaskResult,
    first: number,
    { isNew, sha256 }: Parameters<ScanIndicators['take']>[2],
  ): Promise<void> {
    const own = matches.filter(({ rule }) => rule >= first);
    if (own.length === 0) return;
    await this.outputs.load(own.map(({ rule }) => this.idOf(rule - first)));
    if (!isNew) return;
    for (const [index, some] of Map.groupBy(own, ({ record }) => record)) {
      const record = matched[index] as MatchedRecord;
      const event = { ...record, record: record.recordId, file: source.path, sha256 };
      const ids = some.map(({ rule }) => this.idOf(rule - first));
      for (const id of this.same.newOf(event, ids)) this.sightings.add(id, record.host, record.timeUs);
    }
  }

  output(number: number): RuleOutput {
    return this.outputs.output(this.idOf(number));
  }

  async done(): Promise<void> {
    await this.store.db.transaction().execute((trx) => this.sightings.save(trx, 'add'));
  }

  private idOf(number: number): number {
    return this.ids[number] as number;
  }
}
