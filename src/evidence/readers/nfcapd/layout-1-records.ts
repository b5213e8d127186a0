import { readUnsignedLe } from '#evidence/flows/value-text.ts';
import type { FieldRecord } from '#evidence/record/field-record.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { oldExtensions } from './extensions.ts';
import { type FieldList, fieldList, fieldsFrom, valuesOf } from './field-list.ts';
import { type FlowBlock, type FlowRecords, handOutFlow, placeOf, refuseRecord } from './flow-block.ts';
import { withAddressFamily } from './layout-2-records.ts';

const extensionMap = 2;
const oldFlow = 1;
const flow = 10;
/** Bytes before the extensions: the newer kind of record names the exporter by 16 bits. */
const fixedBytes = { [oldFlow]: 28, [flow]: 32 } as const;
const isIpv6 = 1;
const hasLongPackets = 2;
const hasLongBytes = 4;

/** Maps a file may announce; a hostile one may name more. */
const mostMaps = 4_096;

/** Records of nfdump 1.6 (nffile.h): maps say which extensions the records that name them have, in which order. */
export class Layout1Records implements FlowRecords {
  private readonly record: FieldRecord;
  private readonly maps = new Map<number, readonly number[]>();
  private readonly lists = new Map<string, FieldList>();

  constructor(record: FieldRecord) {
    this.record = record;
  }

  read(block: FlowBlock, at: number, type: number, size: number, sink: RecordSink): void {
    if (type === extensionMap) this.learn(block.bytes, at, size);
    else if (type === flow || type === oldFlow) this.flow(block, at, type, size, sink);
  }

  private learn(bytes: Buffer, at: number, size: number): void {
    if (size < 8 || this.maps.size >= mostMaps) return;
    const ids: number[] = [];
    for (let next = at + 8; next + 2 <= at + size; next += 2) {
      const id = bytes.readUInt16LE(next);
      if (id === 0) break;
      ids.push(id);
    }
    this.maps.set(bytes.readUInt16LE(at + 4), ids);
    this.lists.clear();
  }

  private flow(block: FlowBlock, at: number, type: typeof flow | typeof oldFlow, size: number, sink: RecordSink): void {
    const { bytes } = block;
    const place = placeOf(block, at, size);
    const list = size < fixedBytes[type] ? null : this.listOf(bytes, at, type, size);
    if (list === null) return refuseRecord(place.offset, size, fixedBytes[type], size, sink);
    const values = valuesOf(list.fields, bytes, at);
    const startMs = readUnsignedLe(bytes, at + 12, 4) * 1000 + bytes.readUInt16LE(at + 8);
    const endMs = readUnsignedLe(bytes, at + 16, 4) * 1000 + bytes.readUInt16LE(at + 10);
    values.push(String(startMs), String(endMs), endMs >= startMs ? String(endMs - startMs) : null);
    const source = this.record.sources.of('netflow', 'nfdump');
    handOutFlow(this.record, list, values, place, source, startMs, sink);
  }

  private listOf(bytes: Buffer, at: number, type: typeof flow | typeof oldFlow, size: number): FieldList | null {
    const flags = type === flow ? bytes.readUInt16LE(at + 4) : (bytes[at + 4] as number);
    const map = bytes.readUInt16LE(at + 6);
    const key = `${type} ${flags} ${map} ${size}`;
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    const ids = this.maps.get(map);
    if (ids === undefined) return null;
    const fields = [...fieldsFrom(commonFields, 20), ...extensionFields(flags, ids, fixedBytes[type], size)];
    if (fields.some((field) => field.at + field.length > size)) return null;
    const list = fieldList(withAddressFamily(fields), times, this.record);
    if (this.lists.size >= mostMaps) this.lists.clear();
    this.lists.set(key, list);
    return list;
  }
}

const commonFields =
  'forwardingStatus 1, tcpControlBits 1, protocolIdentifier 1, ipClassOfService 1, sourceTransportPort 2, destinationTransportPort 2';
const times = ['flowStartMilliseconds', 'flowEndMilliseconds', 'flowDurationMilliseconds'];

/** Addresses and counters by the record's flags, then what the map names. What follows an unknown one is kept as it is. */
function extensionFields(flags: number, ids: readonly number[], from: number, size: number) {
  const addresses = (flags & isIpv6) === 0 ? '4 ipv4Le' : '16 ipv6Le';
  const family = (flags & isIpv6) === 0 ? 'IPv4' : 'IPv6';
  const counters = `packetDeltaCount ${(flags & hasLongPackets) === 0 ? 4 : 8}, octetDeltaCount ${(flags & hasLongBytes) === 0 ? 4 : 8}`;
  const parts = [`source${family}Address ${addresses}, destination${family}Address ${addresses}, ${counters}`];
  const unknown = ids.findIndex((id) => id > 3 && oldExtensions[id] === undefined);
  const known = unknown === -1 ? ids : ids.slice(0, unknown);
  parts.push(...known.flatMap((id) => oldExtensions[id] ?? []));
  const list = parts.join(', ');
  const end = from + list.split(', ').reduce((sum, entry) => sum + Number(entry.split(' ')[1]), 0);
  const rest = unknown === -1 || end >= size ? '' : `nfdump.extension${ids[unknown]} ${size - end} octets`;
  return [...fieldsFrom(list, from), ...fieldsFrom(rest, end)];
}
