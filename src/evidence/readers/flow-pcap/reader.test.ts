import { describe, expect, it } from 'vitest';
import * as made from '#evidence/flows/testing/made-datagrams.ts';
import { flow, flowFields } from '#evidence/flows/testing/made-flow.ts';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const v5 = made.v5(made.v5Record);
const messages: readonly Buffer[] = [
  made.ipfix(made.set(2, made.template(300, flowFields))),
  made.ipfix(made.set(300, flow(1024), flow(1025))),
];
const note = Buffer.from('no flow at all');

function udp(payload: Buffer): Buffer {
  return Buffer.concat([made.written([40_000, 2], [2055, 2], [payload.length + 8, 2], [0, 2]), payload]);
}

function ipv4(payload: Buffer, protocol = 17, fragment = 0): Buffer {
  const header = made.written(
    [0x4500, 2],
    [payload.length + 20, 2],
    [1, 2],
    [fragment, 2],
    [64, 1],
    [protocol, 1],
    [0, 2],
  );
  return Buffer.concat([header, Buffer.from([192, 0, 2, 9, 192, 0, 2, 10]), payload]);
}

function ipv6(payload: Buffer): Buffer {
  const address = (last: number) => Buffer.from(`20010db8000000000000000000000${String(last).padStart(3, '0')}`, 'hex');
  return Buffer.concat([
    made.written([0x6000_0000, 4], [payload.length, 2], [17, 1], [64, 1]),
    address(1),
    address(2),
    payload,
  ]);
}

function frame(packet: Buffer, tags: Buffer = Buffer.alloc(0)): Buffer {
  const type = (packet[0] as number) >> 4 === 6 ? 0x86dd : 0x0800;
  return Buffer.concat([Buffer.alloc(12), tags, made.written([type, 2]), packet]);
}

function turned(numbers: readonly (readonly [number, number])[], isLittle: boolean): Buffer {
  const parts = numbers.map((each) => made.written(each));
  return Buffer.concat(isLittle ? parts.map((each) => each.reverse()) : parts);
}

function pcap(packets: readonly Buffer[], { link = 1, isLittle = true, magic = 0xa1b2c3d4 } = {}): Buffer {
  const header = turned(
    [
      [magic, 4],
      [2, 2],
      [4, 2],
      [0, 4],
      [0, 4],
      [65_535, 4],
      [link, 4],
    ],
    isLittle,
  );
  const all = packets.flatMap((each) => [
    turned(
      [
        [made.sentAt, 4],
        [500, 4],
        [each.length, 4],
        [each.length, 4],
      ],
      isLittle,
    ),
    each,
  ]);
  return Buffer.concat([header, ...all]);
}

function block(type: number, isLittle: boolean, body: Buffer): Buffer {
  const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
  const length = turned([[padded.length + 12, 4]], isLittle);
  return Buffer.concat([turned([[type, 4]], isLittle), length, padded, length]);
}

function pcapng(packets: readonly Buffer[], isLittle: boolean): Buffer {
  const section = block(
    0x0a0d0d0a,
    isLittle,
    turned(
      [
        [0x1a2b3c4d, 4],
        [1, 2],
        [0, 2],
        [0, 8],
      ],
      isLittle,
    ),
  );
  const from = block(
    1,
    isLittle,
    turned(
      [
        [1, 2],
        [0, 2],
        [0, 4],
      ],
      isLittle,
    ),
  );
  const enhanced = packets.map((each) =>
    block(
      6,
      isLittle,
      Buffer.concat([
        turned(
          [
            [0, 4],
            [0, 4],
            [0, 4],
            [each.length, 4],
            [each.length, 4],
          ],
          isLittle,
        ),
        each,
      ]),
    ),
  );
  return Buffer.concat([section, from, ...enhanced]);
}

const flows: readonly Buffer[] = [frame(ipv4(udp(v5))), ...messages.map((each) => frame(ipv4(udp(each))))];

describe('a capture of flow exports', () => {
  it.each([
    ['pcap of a little-endian machine', pcap(flows)],
    ['pcap of a big-endian machine', pcap(flows, { isLittle: false })],
    ['pcap with nanoseconds', pcap(flows, { magic: 0xa1b23c4d })],
    ['pcapng of a little-endian machine', pcapng(flows, true)],
    ['pcapng of a big-endian machine', pcapng(flows, false)],
    [
      'pcap of tagged frames',
      pcap([v5, ...messages].map((each) => frame(ipv4(udp(each)), made.written([0x8100, 2], [9, 2])))),
    ],
    [
      'pcap of raw packets',
      pcap(
        [v5, ...messages].map((each) => ipv4(udp(each))),
        { link: 101 },
      ),
    ],
    [
      'pcap of loopback',
      pcap(
        [v5, ...messages].map((each) => Buffer.concat([Buffer.alloc(4), ipv4(udp(each))])),
        { link: 0 },
      ),
    ],
    [
      'pcap of Linux cooked',
      pcap(
        [v5, ...messages].map((each) => Buffer.concat([Buffer.alloc(2), frame(ipv4(udp(each)))])),
        { link: 113 },
      ),
    ],
  ])('%s gives the flows and who exported them', async (_what, bytes) => {
    expect(reader.recognise(headOf('x', bytes, true))).toBeGreaterThan(0);
    const { rows, rejects } = await readSource(reader, bytes, { piece: 11 });
    expect(rejects).toEqual([]);
    expect(rows.map(({ source, host }) => [source.channel, host])).toEqual([
      ['netflow-v5', '192.0.2.9'],
      ['ipfix', '192.0.2.9'],
      ['ipfix', '192.0.2.9'],
    ]);
    expect(rows[2]?.fields).toMatchObject({ sourceTransportPort: '1025', exporterIPv4Address: '192.0.2.9' });
  });

  it('reads exports sent over IPv6', async () => {
    const { rows } = await readSource(reader, pcap([frame(ipv6(udp(v5)))]));
    expect(rows[0]?.fields).toMatchObject({ exporterIPv6Address: '2001:db8::1' });
  });

  it('says once for each kind how many packets it passed over', async () => {
    const other = [frame(ipv4(udp(note))), frame(ipv4(note, 6)), frame(ipv4(udp(v5), 17, 0x2000))];
    const { rows, rejects } = await readSource(reader, pcap([...other, ...flows, frame(ipv4(udp(note), 1))]));
    expect(rows).toHaveLength(3);
    expect(rejects).toMatchObject([
      { offset: 40, why: { key: 'netflow.packet-other', values: { count: 3 } } },
      { why: { key: 'netflow.packet-fragment', values: { count: 1 } } },
    ]);
  });

  it('keeps templates of two exporters apart', async () => {
    const from = ipv4(udp(messages[1] as Buffer));
    from[15] = 77;
    const { rows, rejects } = await readSource(reader, pcap([...flows.slice(0, 2), frame(from)]));
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ why: { key: 'netflow.no-template' } }]);
  });

  it('reads records of an exporter that came back on another port by the templates it sent before', async () => {
    const back = udp(messages[1] as Buffer);
    back.writeUInt16BE(40_001, 0);
    const { rows, rejects } = await readSource(reader, pcap([...flows.slice(0, 2), frame(ipv4(back))]));
    expect([rows.length, rejects]).toEqual([3, []]);
  });

  it('keeps the packets before the point where a capture ends or states an impossible length', async () => {
    const whole = pcap(flows);
    const cut = await readSource(reader, whole.subarray(0, whole.length - 5));
    expect([cut.rows.length, cut.rejects[0]?.why.key]).toEqual([1, 'netflow.capture-cut']);
    const wrong = Buffer.concat([pcap(flows), Buffer.alloc(16, 0xff), Buffer.alloc(64)]);
    const lost = await readSource(reader, wrong);
    expect([lost.rows.length, lost.rejects[0]?.why.key]).toEqual([3, 'netflow.capture-block']);
  });

  it('claims nothing that does not begin like a capture', () => {
    expect(reader.recognise(headOf('x', v5, true))).toBe(0);
    expect(reader.recognise(headOf('x', Buffer.from('#fields\tts\n'), true))).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, pcap(flows)));

  it('survives damage to blocks', () => expectSurvivesMutations(reader, pcapng(flows, true)));
});
