import type { EventSource, EventView, RecordOrigin, RecordShape } from '#base/event.ts';
import { nextSourceId } from '#base/interned-ids.ts';
import { Shapes } from '#evidence/record/shapes.ts';
import type { StoredRecord } from './stored-record.ts';

/** Views over stored records, for what asks records rather than rows. */
export class StoredEvents {
  private readonly shapes = new Shapes();
  private readonly sources = new Map<string, EventSource>();

  /** `nameOf`: the name a slot goes by, of the name its values are kept by. */
  view(record: StoredRecord, nameOf: (stored: string) => string = (stored) => stored): EventView {
    const names = [...record.values.keys()].map(nameOf);
    const values = [...record.values.values()];
    return {
      shape: this.shapes.of(names) satisfies RecordShape,
      source: this.sourceOf(record),
      offset: record.offset,
      length: record.length,
      origin: record.origin as RecordOrigin,
      recordId: record.record,
      timeUs: record.timeUs,
      time: null,
      derived: [],
      host: record.host,
      count: (slot) => values[slot]?.length ?? 0,
      text: (slot, index = 0) => values[slot]?.[index] ?? '',
      lower: (slot, index = 0) => (values[slot]?.[index] ?? '').toLowerCase(),
      freeText: () => true,
      bytes: () => new Uint8Array(0),
    };
  }

  private sourceOf({ product, channel, provider, code }: StoredRecord): EventSource {
    const key = JSON.stringify([product, channel, provider, code]);
    let source = this.sources.get(key);
    if (source === undefined) {
      source = { id: nextSourceId(), product, channel, provider, code };
      this.sources.set(key, source);
    }
    return source;
  }
}
