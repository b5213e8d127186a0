import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const exceptions = JSON.parse(readFileSync(new URL('./lab-exceptions.json', import.meta.url), 'utf8'));
const folder = `${sharedData}/netflow/lab-from-slips`;

/** start, duration, protocol, source, port, destination, port, packets, bytes, flags: as the collector printed it. */
function expected(name: string): string[][] {
  const lines = readFileSync(`${folder}/${name}.expected.csv`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}

const protocols: Record<string, string> = { 1: 'ICMP', 2: 'IGMP', 6: 'TCP', 17: 'UDP', 58: 'ICMP6' };
const letters = 'CEUAPRSF';

function flags(bits: number): string {
  return [...letters].map((letter, i) => ((bits >> (7 - i)) & 1 ? letter : '.')).join('');
}

/** What stands in the place of the destination port: for ICMP its type and code. */
function target(field: (name: string) => string): string {
  const icmp = field('icmpTypeCodeIPv4') || field('icmpTypeCodeIPv6');
  if (!['1', '58'].includes(field('protocolIdentifier'))) return field('destinationTransportPort');
  const both = Number(icmp || field('destinationTransportPort'));
  return `${both >> 8}.${both & 0xff}`;
}

function seconds(milliseconds: string): string {
  return new Date(Number(milliseconds || 0)).toISOString().slice(11, 23);
}

function printed({ fields }: ReadRow): string[] {
  const field = (name: string) => String(fields[name] ?? '');
  return [
    '',
    seconds(field('flowDurationMilliseconds')),
    protocols[field('protocolIdentifier')] ?? field('protocolIdentifier'),
    field('sourceIPv4Address') || field('sourceIPv6Address'),
    field('sourceTransportPort') || '0',
    field('destinationIPv4Address') || field('destinationIPv6Address'),
    target(field),
    field('packetDeltaCount'),
    field('octetDeltaCount'),
    flags(Number(field('tcpControlBits') || 0)),
  ];
}

const captures = ['cc1', 'sshbf', 'test12-icmp-portscan', 'test7-malicious'].flatMap((name) =>
  ['v5', 'v9', 'v10'].map((version) => `${name}.${version}`),
);

/** A row as the collector would have printed it, with what it printed otherwise (see the exceptions). */
function asPrinted(row: ReadRow, version: string): string[] {
  const cells = printed(row);
  const { startsLaterByMs = 0, startsAtEnd, noDuration } = exceptions.times[version];
  const startMs = startsAtEnd
    ? Number(row.fields['flowEndMilliseconds'])
    : Date.parse(String(row.time)) + startsLaterByMs;
  cells[0] = new Date(startMs).toISOString().slice(0, 23).replace('T', ' ');
  if (noDuration) cells[1] = '';
  if (cells[2] === 'ICMP6') cells[6] = '';
  cells[3] = condensed(cells[3] as string);
  cells[5] = condensed(cells[5] as string);
  return cells;
}

function fromCollector(cells: readonly string[], version: string): string[] {
  const kept = [...cells];
  if (exceptions.times[version].noDuration) kept[1] = '';
  if (kept[2] === 'ICMP6') kept[6] = '';
  return kept;
}

/** A long IPv6 address was printed by its first and last seven characters. */
function condensed(address: string): string {
  return address.includes(':') && address.length > 16 ? `${address.slice(0, 7)}..${address.slice(-7)}` : address;
}

describe.skipIf(sharedData === null)('captured exports of a lab (skipped where ../shared/data is absent)', () => {
  it.each(captures)('%s gives exactly the flows its collector printed', async (name) => {
    const version = name.split('.')[1] as string;
    const { rows, rejects } = await readSource(reader, readFileSync(`${folder}/${name}.pcap`), { piece: 1_000 });
    expect(rejects).toEqual([]);
    const flows = rows.filter(({ source }) => !source.channel.endsWith('-options'));
    const truth = expected(name).map((cells) => fromCollector(cells, version));
    expect(flows.map((row) => asPrinted(row, version))).toEqual(truth);
  });

  it('IPFIX counts the same durations as version 9, but for a millisecond of another run of the exporter', async () => {
    const [v9 = [], v10 = []] = await Promise.all(['v9', 'v10'].map(durations));
    expect(v9).toHaveLength(594);
    expect(v10.filter((duration, i) => Math.abs(duration - (v9[i] as number)) > 1)).toEqual([]);
  });
});

async function durations(version: string): Promise<number[]> {
  const { rows } = await readSource(reader, readFileSync(`${folder}/cc1.${version}.pcap`));
  return rows.flatMap(({ fields: { flowDurationMilliseconds } }) =>
    flowDurationMilliseconds === undefined ? [] : [Number(flowDurationMilliseconds)],
  );
}
