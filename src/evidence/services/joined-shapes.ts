import type { RecordShape } from '#base/event.ts';
import type { FieldRecord } from '../record/field-record.ts';

/** Shapes of two lists of names in a row, remembered by the lists themselves: no text is compared a record. */
export class JoinedShapes {
  private readonly record: FieldRecord;
  private readonly shapes = new WeakMap<readonly string[], WeakMap<readonly string[], RecordShape>>();

  constructor(record: FieldRecord) {
    this.record = record;
  }

  of(names: readonly string[], more: readonly string[]): RecordShape {
    let byMore = this.shapes.get(names);
    if (byMore === undefined) this.shapes.set(names, (byMore = new WeakMap()));
    let shape = byMore.get(more);
    if (shape === undefined) byMore.set(more, (shape = this.record.shapeOf([...names, ...more])));
    return shape;
  }
}
