import type { EventSource, RecordShape } from '#base/event.ts';
import type { FieldRecord } from '#evidence/record/field-record.ts';
import type { Value } from '#evidence/record/value.ts';
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
  const values = header.hasLabels ? labelledValues(line, header) : plainValues(line, header);
  if (values === null) return null;
  for (const slot of lists) values[slot] = listOf(values[slot] as Value, header);
  return line.includes('\\') ? values.map(decoded) : values;
}

/** Cut by hand: `split` takes half as long again, and this is what reading a log consists of. */
function plainValues(line: string, header: ZeekHeader): Value[] | null {
  const { separator, fields } = header;
  const last = fields.length - 1;
  const values: Value[] = [];
  let from = 0;
  for (let end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, from)) {
    if (values.length === last) return null;
    values.push(valueOf(line, from, end, header));
    from = end + separator.length;
  }
  if (values.length !== last) return null;
  values.push(valueOf(line, from, line.length, header));
  return values;
}

function valueOf(line: string, from: number, end: number, { unset, empty }: ZeekHeader): Value {
  if (end - from === unset.length && line.startsWith(unset, from)) return null;
  if (end - from === empty.length && line.startsWith(empty, from)) return '';
  return line.slice(from, end);
}

function labelledValues(line: string, header: ZeekHeader): Value[] | null {
  const values = withLabels(line.split(header.separator));
  return values.length === header.fields.length ? values.map((value) => valueOf(value, 0, value.length, header)) : null;
}

function listOf(value: Value, { setSeparator, unset }: ZeekHeader): Value {
  if (typeof value !== 'string' || value === '') return null;
  return value.includes(setSeparator) ? value.split(setSeparator).filter((each) => each !== unset) : value;
}

function decoded(value: Value): Value {
  if (typeof value === 'string') return unescaped(value);
  return value === null ? null : value.map(unescaped);
}
