import type { Derivation, StatedTime } from '#base/event.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import type { SourceContext } from '../reading/source.ts';
import type { Place } from '../record/place.ts';
import { readIsoTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { utc } from '../time/zone.ts';
import type { EventFields } from './event-fields.ts';
import { messageFields } from './message/message-fields.ts';
import { ShapeTable } from './shape-table.ts';

/** What a reader knows of an event beside its fields. */
export interface EventNotes {
  /** Where it is not the one in TimeCreated_SystemTime. */
  readonly time?: StatedTime | null;
  readonly derived?: readonly Derivation[];
}

const noNotes: EventNotes = {};

const splitStep: Derivation = { step: 'message', why: { key: 'windows.message-split' } };

/**
 * Hands out Windows events however they were exported, so that each is found by the log source and the field names that it
 * has in an event log. What only its message says is added as fields of their own.
 */
export class WindowsEvents {
  private readonly source: SourceContext;
  private readonly time: TimeSettings;
  private readonly shapes = new ShapeTable();

  constructor(source: SourceContext) {
    this.source = source;
    // SystemTime is UTC, whether or not the exporter wrote the Z (event schema, TimeCreated).
    this.time = { ...source.time, zone: utc, zoneIsSet: true };
  }

  give(fields: EventFields, place: Place, sink: RecordSink, notes: EventNotes = noNotes): void {
    const isSplit = addMessageFields(fields);
    const { record } = this.source;
    record.row(this.shapes.shapeOf(fields.names), fields.values, place);
    record.source = record.sources.of(
      'windows',
      fields.text('Channel'),
      fields.text('Provider_Name'),
      fields.text('EventID'),
    );
    record.host = fields.text('Computer');
    record.recordId = fields.text('EventRecordID');
    record.time = notes.time === undefined ? readIsoTime(fields.text('TimeCreated_SystemTime'), this.time) : notes.time;
    if (notes.derived !== undefined || isSplit)
      record.derived = isSplit ? [...(notes.derived ?? []), splitStep] : (notes.derived ?? []);
    sink.record(record);
  }
}

/** Adds what the message alone says; gives whether there was any of it. */
function addMessageFields(fields: EventFields): boolean {
  const message = fields.text('Message');
  if (message === '') return false;
  const before = fields.names.length;
  for (const [name, value] of messageFields(fields, message)) if (!fields.has(name)) fields.add(name, value);
  return fields.names.length > before;
}
