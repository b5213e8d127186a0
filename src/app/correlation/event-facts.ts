import type { EventView } from '#base/event.ts';
import type { EntityFact } from '#questions/entities/entity-fact.ts';
import { factsOfRecord } from '#questions/entities/facts-of-record.ts';
import type { Columns } from '../scan/columns.ts';

/** What an event says about which address, host and user belong together; `sha256` is that of its file, as far as it is known. */
export function factsOfEvent(event: EventView, columns: Columns, sha256: string): EntityFact[] {
  const { timeUs, source, host, offset } = event;
  const { product, channel, code } = source;
  const values = (name: string) => valuesOf(event, columns, name);
  return factsOfRecord({ timeUs, product, channel, code, host, sha256, offset, values });
}

/** Of a normalised column or, where there is none by that name, of an original field. */
function valuesOf(event: EventView, columns: Columns, name: string): readonly string[] {
  const column = columns.of(event).find((each) => each.name === name);
  const slots = column?.slots ?? event.shape.slotsOf(name);
  return slots.flatMap((slot) => Array.from({ length: event.count(slot) }, (_, i) => event.text(slot, i)));
}
