import type { RecordShape } from '#base/event.ts';
import { nextShapeId } from '#base/interned-ids.ts';

/** Past this many shapes the table starts afresh: only a hostile file gets there, and memory stays bounded. */
const mostShapes = 8_192;
const none: readonly number[] = Object.freeze([]);

/** One object per list of field names, as RecordShape promises. */
export class Shapes {
  private readonly shapes = new Map<string, RecordShape>();

  of(names: readonly string[]): RecordShape {
    const key = names.join('\0');
    const known = this.shapes.get(key);
    if (known !== undefined) return known;
    if (this.shapes.size >= mostShapes) this.shapes.clear();
    const shape = newShape(names);
    this.shapes.set(key, shape);
    return shape;
  }
}

function newShape(names: readonly string[]): RecordShape {
  const slots = Map.groupBy(names.keys(), (slot) => names[slot] as string);
  return { id: nextShapeId(), names: Object.freeze([...names]), slotsOf: (name) => slots.get(name) ?? none };
}
