import type { RecordSink } from '../reading/record-sink.ts';
import { type Datagram, refuse } from './datagram.ts';
import { mostFields } from './flow-cursor.ts';
import type { FlowTemplates, Template, TemplateField } from './flow-templates.ts';

/** A set of templates: its records from `at` to `end`. */
interface TemplateSet {
  readonly datagram: Datagram;
  readonly version: 9 | 10;
  readonly areOptions: boolean;
  readonly at: number;
  readonly end: number;
  readonly sink: RecordSink;
}

const firstTemplate = 256;

/** Reads a set of templates (RFC 3954 5.2 and 6.1, RFC 7011 3.4.1 and 3.4.2) and tells the number of each one learned. */
export function readTemplates(
  set: TemplateSet,
  domains: readonly string[],
  templates: FlowTemplates,
  learned: (id: number) => void,
): void {
  const { datagram, version, areOptions, end, sink } = set;
  const { bytes } = datagram;
  for (let at = set.at; at + 4 <= end; ) {
    const id = bytes.readUInt16BE(at);
    const count = bytes.readUInt16BE(at + 2);
    if (id === 0) return; // padding
    if (version === 10 && count === 0) {
      for (const domain of domains) withdraw(domain, id, areOptions, templates);
      at += 4;
      continue;
    }
    if (id < firstTemplate)
      return refuse(datagram, at, 0, end - at, { key: 'netflow.template-number', values: { id } }, sink);
    const counts = areOptions ? optionCounts(set, at) : { from: at + 4, fields: count, scopes: 0 };
    const fields = counts === null ? null : fieldsOf(set, counts.from, counts.fields, counts.scopes);
    if (counts === null || fields === null) {
      const needed = 4 + (counts?.fields ?? count) * 4;
      return refuse(datagram, at, needed, end - at, { key: 'netflow.template-cut', values: { id } }, sink);
    }
    at = fields.end;
    const wrong = wrongWith(fields.list);
    if (wrong === null) {
      const template = { fields: fields.list, isOptions: areOptions };
      for (const domain of domains) templates.learn(domain, id, template);
      learned(id);
    } else refuse(datagram, set.at, wrong.needed, fields.list.length, { key: wrong.key, values: { id } }, sink);
  }
}

function withdraw(domain: string, id: number, areOptions: boolean, templates: FlowTemplates): void {
  if (id === (areOptions ? 3 : 2)) templates.forgetAll(domain, areOptions);
  else templates.forget(domain, id);
}

/** Version 9 counts the bytes of scopes and options, IPFIX all fields and the scopes among them. */
function optionCounts({ datagram: { bytes }, version, end }: TemplateSet, at: number) {
  if (at + 6 > end) return null;
  const first = bytes.readUInt16BE(at + 2);
  const second = bytes.readUInt16BE(at + 4);
  if (version === 10) return { from: at + 6, fields: first, scopes: Math.min(first, second) };
  return { from: at + 6, fields: Math.floor((first + second) / 4), scopes: Math.floor(first / 4) };
}

function fieldsOf({ datagram: { bytes }, version, end }: TemplateSet, from: number, count: number, scopes: number) {
  const list: TemplateField[] = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 4 > end) return null;
    const number = bytes.readUInt16BE(at);
    const length = bytes.readUInt16BE(at + 2);
    at += 4;
    const isVendors = version === 10 && number >= 0x8000;
    if (isVendors && at + 4 > end) return null;
    const enterprise = isVendors ? bytes.readUInt32BE(at) : 0;
    if (isVendors) at += 4;
    list.push({ enterprise, id: isVendors ? number & 0x7fff : number, length, isScope: version === 9 && i < scopes });
  }
  return { list, end: at };
}

/** Records without bytes would never end; no exporter has hundreds of fields. */
function wrongWith(fields: Template['fields']) {
  if (fields.length > mostFields) return { key: 'netflow.template-fields', needed: mostFields } as const;
  return fields.every(({ length }) => length === 0) ? ({ key: 'netflow.template-empty', needed: 1 } as const) : null;
}
