import type { EventSource, RecordShape } from '#base/event.ts';
import type { FieldRecord } from '../record/field-record.ts';
import { elementOf } from './elements.ts';
import { type Template, type TemplateField, variableLength } from './flow-templates.ts';
import { endsOf, startsOf, type TimeField } from './time-fields.ts';
import type { ValueKind } from './value-text.ts';

/** A template made ready to read records with: the slots of its fields first, then those that are worked out or stand in the header. */
export interface FlowLayout {
  readonly shape: RecordShape;
  readonly source: EventSource;
  /** Which field each slot shows: all but padding. */
  readonly fields: readonly number[];
  readonly kinds: readonly ValueKind[];
  readonly lengths: readonly number[];
  /** Bytes of a record; 0 if records differ. */
  readonly size: number;
  /** Bytes of the shortest record. */
  readonly least: number;
  /** Where each field begins in a record of fixed size. */
  readonly starts: readonly number[];
  readonly startTimes: readonly TimeField[];
  readonly endTimes: readonly TimeField[];
  /** Field of the time at which the exporter started, -1 where its records do not say. */
  readonly bootField: number;
  /** What stands in the slots behind the fields. */
  readonly extras: readonly Extra[];
}

/** A value that is worked out from the record's times, or the number of one that the datagram's header states. */
export type Extra = 'start' | 'end' | 'duration' | number;

/** What the values of a header are called, in their order. */
export type HeaderNames = readonly string[];

export function flowLayout(
  template: Template,
  headerNames: HeaderNames,
  channel: string,
  record: FieldRecord,
): FlowLayout {
  const elements = template.fields.map(elementOfField);
  const names = elements.map(({ name }) => name);
  const lengths = template.fields.map(({ length }) => length);
  const isVariable = lengths.includes(variableLength);
  const fixed = lengths.map((length) => (length === variableLength ? 1 : length));
  const least = fixed.reduce((sum, length) => sum + length, 0);
  const startTimes = startsOf(names, lengths);
  const endTimes = endsOf(names, lengths);
  const extras = extrasOf(names, startTimes, endTimes, headerNames);
  const extraNames = extras.map((extra) =>
    typeof extra === 'number' ? (headerNames[extra] as string) : workedOut[extra],
  );
  const fields = [...names.keys()].filter((field) => names[field] !== 'paddingOctets');
  return {
    shape: record.shapeOf([...fields.map((field) => names[field] as string), ...extraNames]),
    source: record.sources.of('netflow', template.isOptions ? `${channel}-options` : channel),
    fields,
    kinds: elements.map(({ kind }) => kind),
    lengths,
    size: isVariable ? 0 : least,
    least,
    starts: fixed.map((_length, i) => fixed.slice(0, i).reduce((sum, length) => sum + length, 0)),
    startTimes,
    endTimes,
    bootField:
      lengths[names.indexOf('systemInitTimeMilliseconds')] === 8 ? names.indexOf('systemInitTimeMilliseconds') : -1,
    extras,
  };
}

const workedOut = {
  start: 'flowStartMilliseconds',
  end: 'flowEndMilliseconds',
  duration: 'flowDurationMilliseconds',
} as const;

/** RFC 3954 6.1: scopes have numbers of their own. */
const scopes = ['', 'scopeSystem', 'scopeInterface', 'scopeLineCard', 'scopeCache', 'scopeTemplate'];

function elementOfField({ enterprise, id, isScope }: TemplateField) {
  const scope = isScope ? scopes[id] : undefined;
  return scope === undefined || scope === '' ? elementOf(enterprise, id) : { name: scope, kind: 'unsigned' as const };
}

/** Times that are counted from the exporter's start are said in milliseconds since 1970, too. */
function extrasOf(
  names: readonly string[],
  startTimes: readonly TimeField[],
  endTimes: readonly TimeField[],
  headerNames: HeaderNames,
): Extra[] {
  const extras: Extra[] = [];
  if (startTimes[0]?.unit === 'uptime') extras.push('start');
  if (endTimes[0]?.unit === 'uptime') extras.push('end');
  const spans = startTimes[0] !== undefined && !startTimes[0].isEvent && endTimes.length > 0;
  if (spans && !names.includes(workedOut.duration)) extras.push('duration');
  for (const [i, name] of headerNames.entries()) if (!names.includes(name)) extras.push(i);
  return extras;
}
