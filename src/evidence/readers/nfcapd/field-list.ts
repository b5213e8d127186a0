import type { RecordShape } from '#base/event.ts';
import { type ValueKind, valueText } from '#evidence/flows/value-text.ts';
import type { FieldRecord } from '#evidence/record/field-record.ts';
import type { Value } from '#evidence/record/value.ts';

/** A field of a record: where it stands in it, how long it is, and the form of its value. */
export interface Field {
  readonly name: string;
  readonly at: number;
  readonly length: number;
  readonly kind: ValueKind;
}

/** Records of one make-up. */
export interface FieldList {
  readonly shape: RecordShape;
  readonly fields: readonly Field[];
}

/** Names and lengths of fields that follow each other, `_` for bytes that mean nothing: `ingressInterface 4, egressInterface 4`. */
export function fieldsFrom(list: string, from = 0): Field[] {
  const fields: Field[] = [];
  let at = from;
  for (const entry of list === '' ? [] : list.split(', ')) {
    const [name, size, kind = 'unsignedLe'] = entry.split(' ') as [string, string, ValueKind?];
    if (name !== '_') fields.push({ name, at, length: Number(size), kind });
    at += Number(size);
  }
  return fields;
}

export function fieldList(fields: readonly Field[], extra: readonly string[], record: FieldRecord): FieldList {
  return { shape: record.shapeOf([...fields.map(({ name }) => name), ...extra]), fields };
}

export function valuesOf(fields: readonly Field[], bytes: Buffer, record: number): Value[] {
  return fields.map(({ at, length, kind }) => valueText(bytes, record + at, length, kind));
}
