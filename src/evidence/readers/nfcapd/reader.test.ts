import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedByNfdump } from '#evidence/flows/testing/printed-by-nfdump.ts';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

/** Little-endian numbers: [value, bytes]. */
function numbers(...list: readonly (readonly [number, number])[]): Buffer {
  const parts = list.map(([value, length]) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(value));
    return bytes.subarray(0, length);
  });
  return Buffer.concat(parts);
}

const start = 1_714_979_289_000;

function element(id: number, body: Buffer): Buffer {
  return Buffer.concat([numbers([id, 2], [body.length + 4, 2]), body]);
}

const elements = [
  element(
    1,
    numbers(
      [start, 8],
      [start + 90, 8],
      [start, 8],
      [3, 8],
      [180, 8],
      [53_000, 2],
      [443, 2],
      [6, 1],
      [2, 1],
      [0, 1],
      [0, 1],
    ),
  ),
  element(2, numbers([0xc000_0201, 4], [0xc633_6402, 4])),
  element(12, numbers([0xc000_0209, 4])),
  element(99, Buffer.from('what')),
];
const body = Buffer.concat(elements);
const flow = Buffer.concat([
  numbers([11, 2], [body.length + 12, 2], [4, 2], [0, 1], [7, 1], [0, 2], [0, 1], [9, 1]),
  body,
]);

/** A file of layout 2 with one block; `packing` 0 none, 1 LZO, 2 bzip2, 3 LZ4. */
function file(block: Buffer, packing = 0, encryption = 0): Buffer {
  const header = [
    [0xa50c, 2],
    [2, 2],
    [0x0107_0100, 4],
    [0, 8],
    [packing, 1],
    [encryption, 1],
    [0, 2],
    [0, 4],
    [0, 8],
    [0, 4],
    [1, 4],
  ];
  const blockHeader = numbers([1, 4], [block.length, 4], [3, 2], [0, 2]);
  return Buffer.concat([numbers(...(header as [number, number][])), blockHeader, block]);
}

/** Both packings can hold all bytes as they are. */
const inLz4 = Buffer.concat([Buffer.from([0xf0, flow.length - 15]), flow]);
const inLzo = Buffer.concat([Buffer.from([0, flow.length - 18]), flow, Buffer.from([0x11, 0, 0])]);

/** A file of layout 1: a map that names extensions 8 and 64, which is not known, and a record of IPv6 that has them. */
const oldMap = numbers([2, 2], [16, 2], [0, 2], [8, 2], [8, 2], [64, 2], [0, 2], [0, 2]);
const oldBody = Buffer.concat([
  numbers(
    [250, 2],
    [750, 2],
    [start / 1000, 4],
    [start / 1000, 4],
    [0, 1],
    [2, 1],
    [6, 1],
    [0, 1],
    [53_000, 2],
    [443, 2],
    [0, 4],
  ),
  numbers([0, 4], [0x2001_0db8, 4], [1, 8], [0, 4], [0x2001_0db8, 4], [2, 8]),
  numbers([3, 4], [180, 8], [0, 1], [1, 1], [64, 1], [48, 1]),
  Buffer.from([0x0b, 0xad, 0xca, 0xfe]),
]);
const oldFlow = Buffer.concat([numbers([10, 2], [oldBody.length + 8, 2], [5, 2], [0, 2]), oldBody]);
const oldFile = Buffer.concat([
  numbers([0xa50c, 2], [1, 2], [0, 4], [1, 4]),
  Buffer.alloc(264),
  numbers([2, 4], [oldMap.length + oldFlow.length, 4], [2, 2], [0, 2]),
  oldMap,
  oldFlow,
]);

describe('files of nfdump', () => {
  it.each([
    ['plain', file(flow), 52, flow.length],
    ['packed by LZ4', file(inLz4, 3), 40, inLz4.length + 12],
    ['packed by LZO', file(inLzo, 1), 40, inLzo.length + 12],
  ])('%s give each flow its place, its time and the names of IPFIX', async (_what, bytes, offset, length) => {
    expect(reader.recognise(headOf('x', bytes, true))).toBe(1);
    const { rows, rejects } = await readSource(reader, bytes, { piece: 9 });
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        offset,
        length,
        source: { product: 'netflow', channel: 'netflow-v9' },
        time: '2024-05-06T07:08:09.000000Z',
        host: '192.0.2.9',
        fields: {
          sourceIPv4Address: '192.0.2.1',
          destinationIPv4Address: '198.51.100.2',
          destinationTransportPort: '443',
          octetDeltaCount: '180',
          flowDurationMilliseconds: '90',
          engineId: '7',
          'nfdump.extension99': '0x77686174',
        },
      },
    ]);
  });

  it('of nfdump 1.6 are read by the maps of extensions they hold', async () => {
    const { rows, rejects } = await readSource(reader, oldFile);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        offset: 276 + 12 + 16,
        source: { channel: 'nfdump' },
        time: '2024-05-06T07:08:09.250000Z',
        fields: {
          sourceIPv6Address: '2001:db8::1',
          sourceIPv6PrefixLength: '64',
          octetDeltaCount: '180',
          flowDurationMilliseconds: '500',
          'nfdump.extension64': '0x0badcafe',
        },
      },
    ]);
  });

  it.each([
    ['packed by bzip2', file(flow, 2), 'netflow.nfcapd-packing'],
    ['encrypted', file(flow, 0, 1), 'netflow.nfcapd-encrypted'],
    ['packed and damaged', file(Buffer.from([0xf0, 0xff, 0xff]), 3), 'netflow.nfcapd-damaged'],
    ['cut', file(flow).subarray(0, 80), 'netflow.nfcapd-cut'],
    ['with a record that is longer than its block', file(flow.subarray(0, flow.length - 4)), 'netflow.nfcapd-record'],
  ])('%s are refused with the reason', async (_what, bytes, key) => {
    const { rows, rejects } = await readSource(reader, bytes);
    expect(rows).toEqual([]);
    expect(rejects.map(({ why }) => why.key)).toEqual([key]);
  });

  it('takes no other file', () => {
    expect(
      reader.recognise(headOf('x', Buffer.concat([Buffer.from([0x0c, 0xa5, 3, 0]), Buffer.alloc(60)]), true)),
    ).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, file(inLz4, 3)));

  it('survives damage to a file of nfdump 1.6', () => expectSurvivesMutations(reader, oldFile));

  it('survives damage to the other packing', () => expectSurvivesMutations(reader, file(inLzo, 1)));
});

const captures = ['cc1', 'sshbf', 'test12-icmp-portscan', 'test7-malicious'].flatMap((name) =>
  ['v5', 'v9', 'v10'].map((version) => `${name}.${version}`),
);

describe.skipIf(sharedData === null)('files of real collectors (skipped where ../shared/data is absent)', () => {
  it.each(captures)('%s gives exactly the flows that nfdump prints', async (name) => {
    const path = `${sharedData}/netflow/lab-from-slips/${name}`;
    const { rows, rejects } = await readSource(reader, readFileSync(`${path}.nfcapd`), { piece: 4_000 });
    expect(rejects).toEqual([]);
    // It prints a duration below zero as a broken number where IPFIX was stored with start and end exchanged.
    const readable = (cells: string[]) => (cells[1]?.startsWith('-') === true ? cells.with(1, '00:00:00.000') : cells);
    const printed = readFileSync(`${path}.expected.csv`, 'utf8').trim().split('\n');
    const starts = rows.map(({ time }) => String(time).slice(0, 23).replace('T', ' '));
    const flows = rows.map((row, i) => printedByNfdump(row).with(0, starts[i] as string));
    expect(flows).toEqual(printed.map((line) => readable(line.split(','))));
  });

  it('gives the 4,593 flows, 4,652 packets and 241,025 bytes that a file of nfdump 1.6 announces', async () => {
    const { rows, rejects } = await readSource(
      reader,
      readFileSync(`${sharedData}/netflow/slips/test1-malicious.nfdump`),
    );
    expect(rejects).toEqual([]);
    const sum = (name: string) => rows.reduce((total, { fields }) => total + Number(fields[name]), 0);
    expect([rows.length, sum('packetDeltaCount'), sum('octetDeltaCount')]).toEqual([4593, 4652, 241_025]);
    expect(rows[0]).toMatchObject({ time: '2018-01-12T15:37:30.942000Z', host: '147.32.82.62' });
    expect(rows[0]?.fields).toMatchObject({
      sourceIPv4Address: '147.32.80.119',
      destinationTransportPort: '902',
      engineId: '58',
    });
  });
});
