import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const folder = `${sharedData}/netflow/pmacct`;

/** Packets and bytes of all flows that are alike in addresses, ports, protocol, class and interfaces. */
type Sums = Map<string, readonly [number, number]>;

function sumUp(
  flows: readonly { readonly key: readonly unknown[]; readonly packets: number; readonly bytes: number }[],
): Sums {
  const sums: Sums = new Map();
  for (const { key, packets, bytes } of flows) {
    const [soFarPackets, soFarBytes] = sums.get(key.join(' ')) ?? [0, 0];
    sums.set(key.join(' '), [soFarPackets + packets, soFarBytes + bytes]);
  }
  return new Map([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const protocols: Record<string, string> = {
  icmp: '1',
  tcp: '6',
  udp: '17',
  ospf: '89',
  'ipv6-icmp': '58',
  gre: '47',
  esp: '50',
};

function collected(name: string): Sums {
  const lines = readFileSync(`${folder}/${name}/output-flow-00.json`, 'utf8').trim().split('\n');
  return sumUp(
    lines.map((line) => {
      const each = JSON.parse(line);
      const protocol = protocols[each.ip_proto] ?? each.ip_proto;
      const key = [
        each.ip_src,
        each.port_src,
        each.ip_dst,
        each.port_dst,
        protocol,
        each.tos,
        each.iface_in,
        each.iface_out,
      ];
      return { key, packets: each.packets, bytes: each.bytes };
    }),
  );
}

function ours(rows: readonly ReadRow[]): Sums {
  const flows = rows.filter(
    ({ source, fields }) => !source.channel.endsWith('-options') && fields['octetDeltaCount'] !== undefined,
  );
  return sumUp(
    flows.map(({ fields }) => {
      const address = (side: string) => {
        const [v4, v6] = [fields[`${side}IPv4Address`], fields[`${side}IPv6Address`]];
        // A packet of IPv4 inside IPv6 (SRv6) is told by both; pmacct takes the inner one.
        return v4 === undefined || (v4 === '0.0.0.0' && v6 !== undefined) ? v6 : v4;
      };
      const port = (side: string) => fields[`${side}TransportPort`] ?? '0';
      const key = [
        address('source'),
        port('source'),
        address('destination'),
        port('destination'),
        fields['protocolIdentifier'],
        fields['ipClassOfService'],
        fields['ingressInterface'],
        fields['egressInterface'],
      ];
      return {
        key,
        packets: Number(fields['packetDeltaCount']),
        bytes: Number(fields['octetDeltaCount']),
      };
    }),
  );
}

const tests = sharedData === null ? [] : readdirSync(folder).filter((name) => /^\d/.test(name));

describe.skipIf(sharedData === null)('captures that pmacct collected (skipped where ../shared/data is absent)', () => {
  it.each(tests)('%s gives the same packets and bytes of the same flows', async (name) => {
    const captures = readdirSync(`${folder}/${name}`).filter((file) => file.endsWith('.pcap'));
    const rows = await Promise.all(
      captures.map(async (file) => (await readSource(reader, readFileSync(`${folder}/${name}/${file}`))).rows),
    );
    expect(ours(rows.flat())).toEqual(collected(name));
  });
});
