import type { EvtxEvent, EvtxField } from '#exercises/evtx-writer/event.ts';
import type { EvtxType, EvtxValue } from '#exercises/evtx-writer/value.ts';
import { eventShapes } from './event-shapes.ts';
import type { EventKind, EventShape } from './event-shapes.ts';

export type EventValues = Readonly<Record<string, EvtxValue>>;

/** One event as its provider would write it. Fields that are not told get what Windows writes for "nothing to say". */
export function windowsEvent(kind: EventKind, computer: string, timeUs: number, values: EventValues): EvtxEvent {
  const shape: EventShape = eventShapes[kind];
  const fields = fieldsOf(shape, values);
  const known = new Set(fields.map((field) => field.name));
  for (const name of Object.keys(values)) {
    if (!known.has(name)) throw new RangeError(`${kind} has no field ${name}`);
  }
  const payload = shape.userData === undefined ? { data: fields } : { userData: { ...shape.userData, fields } };
  return { ...shape.system, computer, timeUs, ...payload };
}

/** `Name` is text; `Name:type` anything else. */
function fieldsOf(shape: EventShape, values: EventValues): EvtxField[] {
  return shape.fields
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [name = '', type = 'string'] = word.split(':');
      const value = values[name];
      return { name, type: type as EvtxType, value: value === undefined ? nothing(type) : value };
    });
}

function nothing(type: string): EvtxValue {
  switch (type) {
    case 'string':
      return '-';
    case 'guid':
      return '{00000000-0000-0000-0000-000000000000}';
    case 'sid':
      return 'S-1-0-0';
    case 'bool':
      return false;
    default:
      return 0;
  }
}
