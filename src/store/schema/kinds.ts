/** What a segment holds: events, or flows (who spoke to whom, how much), which questions go through in other ways. */
export type SegmentKind = 'events' | 'flows';

/** Logs of flows, by product and channel; null stands for every channel. */
const flowLogs: readonly (readonly [product: string, channel: string | null])[] = [
  ['netflow', null],
  ['zeek', 'conn'],
  ['suricata', 'flow'],
  ['suricata', 'netflow'],
  ['aws', 'vpcflow'],
  ['azure', 'nsgflow'],
];

export function kindOf(product: string, channel: string): SegmentKind {
  return flowLogs.some(([flowProduct, flowChannel]) => product === flowProduct && (flowChannel ?? channel) === channel)
    ? 'flows'
    : 'events';
}
