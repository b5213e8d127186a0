import type { FieldRecord } from '#evidence/record/field-record.ts';
import { type FlatFields, flatten } from '#evidence/record/flatten.ts';
import type { Place } from '#evidence/record/place.ts';
import { readEpochTime } from '#evidence/time/read-time.ts';
import type { JsonReader } from '../contract.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { type FlowTuple, groupTuples, networkTuples } from './flow-tuples.ts';

/** Values of a tuple have no names in the log; these follow the headings of the manual (Azure Network Watcher, flow logs). */
const endpoints = ['flowTime', 'srcIP', 'destIP', 'srcPort', 'destPort', 'protocol', 'direction'];
const counters = ['packetsSrcToDest', 'bytesSrcToDest', 'packetsDestToSrc', 'bytesDestToSrc'];
/** Version 1 of a security group's tuples ends with the decision. */
const groupNames = [...endpoints, 'decision', 'state', ...counters];
const leastGroupValues = endpoints.length + 1;
/** A virtual network's tuples have no decision: a denied flow has the state D. */
const networkNames = [...endpoints, 'state', 'encryption', ...counters];

/** Flow logs of Azure network security groups (versions 1 and 2) and virtual networks (version 4): each flow is a record. */
export const reader: JsonReader = {
  id: 'azure-flow',
  reads: 'json',
  evidence: ['netflow'],
  products: ['azure'],
  proven: false,
  claims: (value) => (value['category'] === groupCategory || value['category'] === networkCategory ? 1 : 0),
  open: ({ record }) => ({
    value(value, place, sink) {
      const isGroup = value['category'] === groupCategory;
      const common = flatten(Object.fromEntries(Object.entries(value).filter(([name]) => !nested.has(name))));
      if (common.names.length > mostCommon) {
        const why = { key: 'flow.too-wide', values: { had: common.names.length, limit: mostCommon } } as const;
        sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
        return;
      }
      const layout = isGroup
        ? { names: groupNames, least: leastGroupValues }
        : { names: networkNames, least: networkNames.length };
      for (const tuple of isGroup ? groupTuples(value) : networkTuples(value))
        handOut(record, { common, layout, tuple, place, sink });
    },
  }),
};

const groupCategory = 'NetworkSecurityGroupFlowEvent';
const networkCategory = 'FlowLogFlowEvent';
const nested: ReadonlySet<string> = new Set(['properties', 'flowRecords']);
const excerpt = 120;
/** Every flow of a record repeats these fields. */
const mostCommon = 64;

/** Fields of a flow beside the values of its tuple. */
const tupleNames = ['rule', 'mac', 'aclID', 'flowTuple'];

interface Flow {
  /** What the record says of all its flows. */
  readonly common: FlatFields;
  readonly layout: { readonly names: readonly string[]; readonly least: number };
  readonly tuple: FlowTuple;
  readonly place: Place;
  readonly sink: RecordSink;
}

function handOut(record: FieldRecord, { common, layout, tuple, place, sink }: Flow): void {
  const values = tuple.text.split(',');
  if (values.length < layout.least || values.length > layout.names.length) {
    const why = {
      key: 'flow.tuple',
      values: { needed: layout.least, had: values.length, text: tuple.text.slice(0, excerpt) },
    } as const;
    sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
    return;
  }
  const { rule, mac, aclId } = tuple;
  const shape = record.shapeOf([...common.names, ...tupleNames, ...layout.names]);
  const own = layout.names.map((_, i) => values[i] || null);
  record.row(shape, [...common.values, rule, mac, aclId, tuple.text, ...own], place);
  record.source = record.sources.of('azure', 'nsgflow');
  record.time = readEpochTime(values[0] ?? '');
  sink.record(record);
}
