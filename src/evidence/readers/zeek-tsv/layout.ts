import type { EventSource, RecordShape } from '#base/event.ts';
import type { FieldRecord, Value } from '../../record/field-record.ts';
import { unescaped } from './escapes.ts';
import { withLabels, type ZeekHeader } from './header.ts';

/** A header worked out once for all its lines. */
export interface Layout {
  readonly header: ZeekHeader;
  readonly shape: RecordShape;
  readonly source: EventSource;
  /** Slot of the time the record was written for, -1 where the log has none. */
  readonly timeSlot: number;
  /** Slot of the sensor's name (Corelight writes one), -1 as a rule. */
  readonly hostSlot: number;
  /** Slots that hold several values. */
  readonly lists: readonly number[];
}

/** The longest name of a log; longer ones are damage and would only fill the table of sources. */
const mostPath = 64;

export function layoutOf(header: ZeekHeader, record: FieldRecord): Layout {
  const { fields, types, path } = header;
  const named = fields.indexOf('ts');
  const channel = path.length <= mostPath ? path : '';
  return {
    header,
    shape: record.shapeOf(fields),
    source: record.sources.of('zeek', channel),
    timeSlot: named >= 0 ? named : types.indexOf('time'),
    hostSlot: fields.indexOf('_system_name'),
    lists: types.flatMap((type, slot) => (slot < fields.length && /^(?:set|vector)\[/.test(type) ? [slot] : [])),
  };
}

/** Values of a line in the order of its fields; null where there are more or fewer than the header names. */
export function valuesOf(line: string, { header, lists }: Layout): readonly Value[] | null {
  const { separator, empty, unset } = header;
  const written = line.split(separator);
  const values: Value[] = header.hasLabels ? withLabels(written) : written;
  if (values.length !== header.fields.length) return null;
  for (const slot of lists) values[slot] = listOf(values[slot] as string, header);
  for (let slot = 0; slot < values.length; slot++) {
    const value = values[slot];
    if (value === unset) values[slot] = null;
    else if (value === empty) values[slot] = '';
  }
  return line.includes('\\') ? values.map((value) => decoded(value)) : values;
}

function listOf(text: string, { setSeparator, empty, unset }: ZeekHeader): Value {
  if (text === unset || text === empty) return null;
  if (!text.includes(setSeparator)) return text;
  return text.split(setSeparator).filter((each) => each !== unset);
}

function decoded(value: Value): Value {
  if (typeof value === 'string') return unescaped(value);
  return value === null ? null : value.map(unescaped);
}
