import type { Place } from '#evidence/record/place.ts';
import type { AuditRecord } from './audit-record.ts';
import { EventContext } from './event-context.ts';

/** Records that are held back so that those of one event find each other, and the bytes they may be. */
const mostHeld = 128;
const mostHeldBytes = 1 << 20;
/** Events whose records are still told about each other. */
const mostEvents = 256;

/** Takes a record that is complete, with its place. */
export type CompleteRecord = (record: AuditRecord, place: Place) => void;

/**
 * Joins the records of one event by the serial number they share. Each is handed out in its own turn, once enough others
 * have come after it: events interleave where several processors write them, and stand within a few lines of each other.
 */
export class RecordWindow {
  private readonly held: { readonly record: AuditRecord; readonly place: Place }[] = [];
  private heldBytes = 0;
  private readonly events = new Map<string, EventContext>();

  push(record: AuditRecord, place: Place, complete: CompleteRecord): void {
    this.eventOf(record).take(record);
    this.held.push({ record, place: kept(place) });
    this.heldBytes += place.length;
    while (this.held.length > mostHeld || this.heldBytes > mostHeldBytes) this.release(complete);
  }

  end(complete: CompleteRecord): void {
    while (this.held.length > 0) this.release(complete);
  }

  private release(complete: CompleteRecord): void {
    const first = this.held.shift();
    if (first === undefined) return;
    this.heldBytes -= first.place.length;
    this.eventOf(first.record).complete(first.record);
    complete(first.record, first.place);
  }

  private eventOf({ envelope: { host, seconds, serial } }: AuditRecord): EventContext {
    const key = `${serial} ${seconds} ${host}`;
    const known = this.events.get(key);
    const event = known ?? new EventContext();
    if (known !== undefined) this.events.delete(key);
    this.events.set(key, event);
    if (this.events.size > mostEvents) this.events.delete(this.events.keys().next().value ?? '');
    return event;
  }
}

/** A place's bytes are valid only while its line is read. */
function kept(place: Place): Place {
  const copy = new Uint8Array(place.bytes());
  return { offset: place.offset, length: place.length, bytes: () => copy };
}
