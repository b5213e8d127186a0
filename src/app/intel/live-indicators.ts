import type { Lang } from '#catalog/lang.ts';
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

  constructor(store: OpenStore, { bytes, ids }: ActiveSet, atUs: number, lang: Lang) {
    this.store = store;
    this.set = bytes.buffer as SharedArrayBuffer;
    this.ids = ids;
    this.outputs = new IndicatorOutputs(store.db, atUs, lang);
  }

  async take({ matches, matched }: TaskResult, first: number, isNew: boolean): Promise<void> {
    const own = matches.filter(({ rule }) => rule >= first);
    if (own.length === 0) return;
    await this.outputs.load(own.map(({ rule }) => this.idOf(rule - first)));
    if (!isNew) return;
    for (const { rule, record } of own) {
      const { host, timeUs } = matched[record] as MatchedRecord;
      this.sightings.add(this.idOf(rule - first), host, timeUs);
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
