import type { RecordShape } from '#base/event.ts';
import { nextShapeId } from '#base/interned-ids.ts';

/** Past this many shapes the table starts afresh: only a hostile file gets there, and memory stays bounded. */
const mostShapes = 8192;
const none: readonly number[] = Object.freeze([]);

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
  for (const [name, same] of slots) if (same.length > 1) slots.set(name, meantSlots(name, same));
  return { id: nextShapeId(), names: Object.freeze([...names]), slotsOf: (name) => slots.get(name) ?? none };
}

/** Elements of System that stand once in every event ([MS-EVEN6] 2.2.13, event schema). */
const systemNames: ReadonlySet<string> = new Set([
  'Version',
  'Level',
  'Task',
  'Opcode',
  'Keywords',
  'EventRecordID',
  'Channel',
  'Computer',
  'Security_UserID',
  'TimeCreated_SystemTime',
  'Execution_ProcessID',
  'Execution_ThreadID',
  'Correlation_ActivityID',
]);
const identityNames: ReadonlySet<string> = new Set(['EventID', 'Provider_Name']);

/**
 * An event may call a value of its own like an element of System, and a rule that names it means that value: the record
 * that tells of a cleared log (104) names that log in a `Channel` of its own. What identifies the event is never taken
 * from its values.
 */
function meantSlots(name: string, slots: number[]): number[] {
  if (identityNames.has(name)) return slots.slice(0, 1);
  return systemNames.has(name) ? slots.slice(1) : slots;
}
