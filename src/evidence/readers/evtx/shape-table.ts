import type { RecordShape } from '#base/event.ts';

/** Past this many shapes the table starts afresh: only a hostile file gets there, and memory stays bounded. */
const mostShapes = 8192;
const none: readonly number[] = Object.freeze([]);

let nextId = 0;

/** Shapes by their field names: records whose templates differ only in fixed text share one. */
export class ShapeTable {
  private readonly shapes = new Map<string, RecordShape>();

  shapeOf(names: readonly string[]): RecordShape {
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
  const slots = new Map<string, number[]>();
  names.forEach((name, slot) => {
    const same = slots.get(name);
    if (same === undefined) slots.set(name, [slot]);
    else same.push(slot);
  });
  return { id: nextId++, names: Object.freeze([...names]), slotsOf: (name) => slots.get(name) ?? none };
}
