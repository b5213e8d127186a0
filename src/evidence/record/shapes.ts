import type { RecordShape } from '#base/event.ts';
import { nextShapeId } from '#base/interned-ids.ts';

/** Past this many shapes the table starts afresh: only a hostile file gets there, and memory stays bounded. */
const mostShapes = 8_192;
const mostRecent = 8;
const none: readonly number[] = Object.freeze([]);

/** One object per list of field names, as RecordShape promises. */
export class Shapes {
  private readonly shapes = new Map<string, RecordShape>();
  private readonly recent: RecordShape[] = [];
  private next = 0;

  of(names: readonly string[]): RecordShape {
    for (const shape of this.recent) if (isOf(shape, names)) return shape;
    const shape = this.known(names);
    // A log has few shapes, and comparing names is cheaper than joining them.
    this.recent[this.next] = shape;
    this.next = (this.next + 1) % mostRecent;
    return shape;
  }

  private known(names: readonly string[]): RecordShape {
    const key = names.join('\0');
    const known = this.shapes.get(key);
    if (known !== undefined) return known;
    if (this.shapes.size >= mostShapes) this.shapes.clear();
    const shape = newShape(names);
    this.shapes.set(key, shape);
    return shape;
  }
}

function isOf({ names: known }: RecordShape, names: readonly string[]): boolean {
  if (known.length !== names.length) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== names[i]) return false;
  return true;
}

function newShape(names: readonly string[]): RecordShape {
  const slots = Map.groupBy(names.keys(), (slot) => names[slot] as string);
  return { id: nextShapeId(), names: Object.freeze([...names]), slotsOf: (name) => slots.get(name) ?? none };
}
