import type { RecordSink } from '../reading/record-sink.ts';
import { type Datagram, refuse } from './datagram.ts';
import type { FlowHeader } from './flow-cursor.ts';

/** A data set, and what is needed to read it. */
export interface HeldSet {
  readonly datagram: Datagram;
  readonly version: 9 | 10;
  readonly header: FlowHeader;
  readonly domain: string;
  readonly id: number;
  readonly at: number;
  readonly end: number;
}

/** Bytes that wait at most: a collector that starts in the middle waits some minutes for the next templates. */
const mostBytes = 8 << 20;
/** What a set costs beside its bytes. */
const overhead = 256;

/** Data sets that came before their template. */
export class HeldSets {
  private readonly waiting = new Map<string, HeldSet[]>();
  private bytes = 0;

  /** Keeps a copy of the set; where there is no room for it, it is refused. */
  hold(set: HeldSet, sink: RecordSink): void {
    const size = set.end - set.at + overhead;
    if (this.bytes + size > mostBytes) return refuseSet(set, sink);
    this.bytes += size;
    const { datagram, at, end } = set;
    const bytes = Buffer.from(datagram.bytes.subarray(at, end));
    const own = { ...datagram, bytes, start: 0, end: bytes.length, offset: datagram.offset + at - datagram.start };
    const key = keyOf(set.domain, set.id);
    const sets = this.waiting.get(key);
    const held = { ...set, datagram: own, at: 0, end: bytes.length };
    if (sets === undefined) this.waiting.set(key, [held]);
    else sets.push(held);
  }

  /** The sets that waited for this template, in their order; they wait no longer. */
  take(domain: string, id: number): readonly HeldSet[] {
    if (this.waiting.size === 0) return [];
    const sets = this.waiting.get(keyOf(domain, id)) ?? [];
    this.waiting.delete(keyOf(domain, id));
    for (const { at, end } of sets) this.bytes -= end - at + overhead;
    return sets;
  }

  refuseAll(sink: RecordSink): void {
    const sets = [...this.waiting.values()].flat().sort((one, other) => one.datagram.offset - other.datagram.offset);
    for (const set of sets) refuseSet(set, sink);
    this.waiting.clear();
    this.bytes = 0;
  }
}

function keyOf(domain: string, id: number): string {
  return `${domain} ${id}`;
}

function refuseSet({ datagram, at, end, id }: HeldSet, sink: RecordSink): void {
  refuse(datagram, at, 0, end - at, { key: 'netflow.no-template', values: { id } }, sink);
}
