import type { JsonObject } from '#evidence/json/json-object.ts';

/** How one program writes a flow as a JSON object. */
export interface Dialect {
  readonly program: string;
  /** Members that every flow has; of names with `|` any one. */
  readonly members: readonly string[];
  /** Members that state when the flow began or was seen, the best first. */
  readonly times: readonly string[];
}

/**
 * The manuals of the programs: nfdump(1) `-o json`, pmacct CONFIG-KEYS (`print_output: json`), goflow2's JSON of its protobuf
 * message, nProbe's templates (`-T` with JSON output), ipfixcol2's JSON output.
 */
const dialects: readonly Dialect[] = [
  {
    program: 'nfdump',
    members: ['src4_addr|src6_addr', 'dst4_addr|dst6_addr', 'in_packets|in_bytes'],
    times: ['t_first', 'first', 't_received', 'received'],
  },
  {
    program: 'pmacct',
    members: ['ip_src', 'ip_dst', 'packets', 'bytes'],
    times: ['timestamp_start', 'timestamp_min', 'timestamp_arrival', 'timestamp_end', 'stamp_inserted'],
  },
  {
    program: 'goflow2',
    members: ['src_addr', 'dst_addr', 'time_flow_start_ns|time_flow_start', 'bytes'],
    times: ['time_flow_start_ns', 'time_flow_start', 'time_received_ns', 'time_received'],
  },
  {
    program: 'nprobe',
    members: ['IPV4_SRC_ADDR|IPV6_SRC_ADDR', 'IPV4_DST_ADDR|IPV6_DST_ADDR', 'FIRST_SWITCHED'],
    times: ['FIRST_SWITCHED'],
  },
  {
    program: 'ipfixcol2',
    members: [
      '@type',
      'iana:sourceIPv4Address|iana:sourceIPv6Address',
      'iana:destinationIPv4Address|iana:destinationIPv6Address',
    ],
    times: [
      'iana:flowStartMilliseconds',
      'iana:flowStartSeconds',
      'iana:flowStartMicroseconds',
      'iana:flowStartNanoseconds',
    ],
  },
];

const prepared = dialects.map((dialect) => ({ dialect, members: dialect.members.map((each) => each.split('|')) }));

/** The program that wrote the flow, undefined where it is none. */
export function dialectOf(value: JsonObject): Dialect | undefined {
  return prepared.find(({ members }) => members.every((names) => names.some((name) => name in value)))?.dialect;
}
