import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { printedByNfdump } from '#evidence/flows/testing/printed-by-nfdump.ts';
import { reader } from './reader.ts';

const exceptions = JSON.parse(readFileSync(new URL('./lab-exceptions.json', import.meta.url), 'utf8'));
const folder = `${sharedData}/netflow/lab-from-slips`;

/** start, duration, protocol, source, port, destination, port, packets, bytes, flags: as the collector printed it. */
function expected(name: string): string[][] {
  const lines = readFileSync(`${folder}/${name}.expected.csv`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}

const captures = ['cc1', 'sshbf', 'test12-icmp-portscan', 'test7-malicious'].flatMap((name) =>
  ['v5', 'v9', 'v10'].map((version) => `${name}.${version}`),
);

/** A row as the collector would have printed it, with what it printed otherwise (see the exceptions). */
function asPrinted(row: ReadRow, version: string): string[] {
  const cells = printedByNfdump(row);
  const { startsLaterByMs = 0, startsAtEnd, noDuration } = exceptions.times[version];
  const startMs = startsAtEnd
    ? Number(row.fields['flowEndMilliseconds'])
    : Date.parse(String(row.time)) + startsLaterByMs;
  cells[0] = new Date(startMs).toISOString().slice(0, 23).replace('T', ' ');
  if (noDuration) cells[1] = '';
  if (cells[2] === 'ICMP6') cells[6] = '';
  return cells;
}

function fromCollector(cells: readonly string[], version: string): string[] {
  const kept = [...cells];
  if (exceptions.times[version].noDuration) kept[1] = '';
  if (kept[2] === 'ICMP6') kept[6] = '';
  return kept;
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
