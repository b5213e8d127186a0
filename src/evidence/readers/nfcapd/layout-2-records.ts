import type { EventSource } from '#base/event.ts';
import { readUnsignedLe } from '#evidence/flows/value-text.ts';
import type { FieldRecord } from '#evidence/record/field-record.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { extensions } from './extensions.ts';
import { type Field, type FieldList, fieldList, fieldsFrom, valuesOf } from './field-list.ts';
import { type FlowBlock, type FlowRecords, handOutFlow, placeOf, refuseRecord } from './flow-block.ts';

const flowRecord = 11;
const headerBytes = 12;
const elementHeaderBytes = 4;
/** Elements of one record; more stand only in a hostile file. */
const mostElements = 64;
const mostLists = 1_024;

/** Records of nfdump 1.7 (nfxV3.h): a header, then extensions with number and length each. */
export class Layout2Records implements FlowRecords {
  private readonly record: FieldRecord;
  private readonly lists = new Map<string, FieldList>();

  constructor(record: FieldRecord) {
    this.record = record;
  }

  read(block: FlowBlock, at: number, type: number, size: number, sink: RecordSink): void {
    if (type !== flowRecord || size < headerBytes) return;
    const { bytes } = block;
    const list = this.listOf(bytes, at, size);
    if (list === null) return refuseRecord(placeOf(block, at, size).offset, size, headerBytes, size, sink);
    const values = valuesOf(list.fields, bytes, at);
    const start = msOf(list, 'flowStartMilliseconds', bytes, at);
    const end = msOf(list, 'flowEndMilliseconds', bytes, at);
    values.push(start > 0 && end >= start ? String(end - start) : null);
    const startMs = start > 0 ? start : msOf(list, 'observationTimeMilliseconds', bytes, at);
    const source = this.source(bytes[at + 11] as number);
    handOutFlow(this.record, list, values, placeOf(block, at, size), source, startMs, sink);
  }

  /** The fields of a record with these extensions; null if they reach past its end. */
  private listOf(bytes: Buffer, record: number, size: number): FieldList | null {
    const count = bytes.readUInt16LE(record + 4);
    if (count > mostElements) return null;
    const fields = [...recordFields];
    let key = '';
    let at = headerBytes;
    for (let i = 0; i < count; i++) {
      if (at + elementHeaderBytes > size) return null;
      const id = bytes.readUInt16LE(record + at);
      const length = bytes.readUInt16LE(record + at + 2);
      if (length < elementHeaderBytes || at + length > size) return null;
      key += `${id} ${length},`;
      at += length;
    }
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    for (const [id, from, length] of elementsOf(bytes, record, count)) fields.push(...elementFields(id, from, length));
    if (this.lists.size >= mostLists) this.lists.clear();
    const list = fieldList(withAddressFamily(fields), ['flowDurationMilliseconds'], this.record);
    this.lists.set(key, list);
    return list;
  }

  /** A record tells by which version it was exported. */
  private source(version: number): EventSource {
    return this.record.sources.of('netflow', channels.get(version) ?? 'nfdump');
  }
}

const channels = new Map([
  [5, 'netflow-v5'],
  [9, 'netflow-v9'],
  [10, 'ipfix'],
]);
const recordFields = fieldsFrom('engineType 1, engineId 1', 6);

function* elementsOf(bytes: Buffer, record: number, count: number): Generator<readonly [number, number, number]> {
  let at = headerBytes;
  for (let i = 0; i < count; i++) {
    const length = bytes.readUInt16LE(record + at + 2);
    yield [bytes.readUInt16LE(record + at), at + elementHeaderBytes, length - elementHeaderBytes];
    at += length;
  }
}

/** Extensions that are unknown, or shorter than the ones known, are kept as they are. */
function elementFields(id: number, from: number, length: number): Field[] {
  const fields = fieldsFrom(extensions[id] ?? '', from);
  const last = fields.at(-1);
  if (last !== undefined && last.at + last.length <= from + length) return fields;
  return [{ name: `nfdump.extension${id}`, at: from, length, kind: 'octets' }];
}

/** Prefix lengths are those of the addresses there are. */
export function withAddressFamily(fields: readonly Field[]): Field[] {
  const family = fields.some(({ name }) => name === 'sourceIPv6Address') ? 'IPv6' : 'IPv4';
  return fields.map((field) =>
    field.name.endsWith('PrefixLength') ? { ...field, name: field.name.replace('Prefix', `${family}Prefix`) } : field,
  );
}

function msOf({ fields }: FieldList, name: string, bytes: Buffer, record: number): number {
  const field = fields.find((each) => each.name === name);
  return field === undefined ? 0 : readUnsignedLe(bytes, record + field.at, field.length);
}
