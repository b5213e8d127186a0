import { describe, expect, it } from 'vitest';
import * as made from '#evidence/flows/testing/made-datagrams.ts';
import { flow, flowFields } from '#evidence/flows/testing/made-flow.ts';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const templates = made.set(2, made.template(300, flowFields));
const records = made.set(300, flow(1024), flow(1025));

describe('NetFlow v5', () => {
  it('gives each flow its place, its time from the uptimes, and the fields by their names in IPFIX', async () => {
    const { rows, rejects } = await readSource(reader, made.v5(made.v5Record, made.v5Record));
    expect(rejects).toEqual([]);
    expect(rows.map(({ offset, length }) => [offset, length])).toEqual([
      [24, 48],
      [72, 48],
    ]);
    expect(rows[0]).toMatchObject({
      source: { product: 'netflow', channel: 'netflow-v5' },
      time: '2024-05-06T07:08:04.000000Z',
      steps: ['uptime'],
      fields: {
        sourceIPv4Address: '192.0.2.1',
        destinationIPv4Address: '198.51.100.2',
        destinationTransportPort: '443',
        protocolIdentifier: '6',
        octetDeltaCount: '840',
        flowDurationMilliseconds: '3000',
        samplingAlgorithm: '1',
        samplingInterval: '100',
      },
    });
  });

  it('refuses a header that counts more records than a datagram holds', async () => {
    const sample = made.v5(made.v5Record);
    sample.writeUInt16BE(163, 2);
    const { rows, rejects } = await readSource(reader, sample);
    expect(rows).toEqual([]);
    expect(rejects).toMatchObject([{ offset: 0, needed: 24 + 163 * 48, had: 72, why: { key: 'netflow.v5-count' } }]);
  });

  it('keeps the records before the end of a datagram that is cut, and says how many are missing', async () => {
    const whole = made.v5(made.v5Record, made.v5Record, made.v5Record);
    const { rows, rejects } = await readSource(reader, whole.subarray(0, 24 + 48 + 20));
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ offset: 72, needed: 96, had: 20, why: { values: { missing: 2 } } }]);
  });

  it('places a flow that began before the uptime started anew, and one of a card whose clock is a little ahead', async () => {
    const [before, ahead] = [Buffer.from(made.v5Record), Buffer.from(made.v5Record)];
    before.writeUInt32BE(0xffff_ffff, 24);
    ahead.writeUInt32BE(3_600_250, 24);
    const { rows } = await readSource(reader, made.v5(before, ahead));
    expect(rows.map(({ time }) => time)).toEqual(['2024-05-06T06:08:08.999000Z', '2024-05-06T07:08:09.250000Z']);
  });
});

describe('NetFlow v9 and IPFIX', () => {
  it('reads records by the template sent before, one datagram after the other', async () => {
    const v9 = made.v9(made.set(0, made.template(300, flowFields)), records);
    const { rows, rejects } = await readSource(reader, Buffer.concat([v9, made.ipfix(templates, records)]), {
      piece: 7,
    });
    expect(rejects).toEqual([]);
    expect(rows.map(({ source, fields }) => [source.channel, fields['sourceTransportPort']])).toEqual([
      ['netflow-v9', '1024'],
      ['netflow-v9', '1025'],
      ['ipfix', '1024'],
      ['ipfix', '1025'],
    ]);
    expect(rows[2]).toMatchObject({
      time: '2024-05-06T07:08:07.500000Z',
      fields: { octetDeltaCount: '4000', flowDurationMilliseconds: '250', observationDomainId: '33' },
    });
  });

  it('holds records back until their template comes, and refuses those whose template never does', async () => {
    const early = made.ipfix(records);
    const never = made.ipfix(made.set(301, flow(9)));
    const { rows, rejects } = await readSource(reader, Buffer.concat([early, never, made.ipfix(templates)]));
    expect(rows.map(({ offset }) => offset)).toEqual([20, 61]);
    expect(rejects).toMatchObject([
      { offset: early.length + 16, why: { key: 'netflow.no-template', values: { id: 301 } } },
    ]);
  });

  it('reads no more records by a template that was withdrawn', async () => {
    const withdrawn = made.ipfix(templates, made.set(2, made.written([300, 2], [0, 2])), records);
    const { rows, rejects } = await readSource(reader, withdrawn);
    expect(rows).toEqual([]);
    expect(rejects).toMatchObject([{ why: { key: 'netflow.no-template' } }]);
  });

  it('names fields of vendors by their numbers, the way back of a flow by RFC 5103, and reads lengths stated in the record', async () => {
    const fields = [
      [1, 4, 29_305],
      [7, 2, 64_999],
      [82, 0xffff],
      [96, 0xffff],
    ];
    const name = Buffer.alloc(300, 'x');
    const record = Buffer.concat([
      made.written([77, 4], [0xbeef, 2], [255, 1], [300, 2]),
      name,
      Buffer.from('\x03dns'),
    ]);
    const { rows, rejects } = await readSource(
      reader,
      made.ipfix(made.set(2, made.template(400, fields)), made.set(400, record)),
    );
    expect(rejects).toEqual([]);
    expect(rows[0]?.fields).toEqual({
      reverseOctetDeltaCount: '77',
      'pen64999.7': '0xbeef',
      interfaceName: name.toString(),
      applicationName: 'dns',
      observationDomainId: '33',
    });
    expect(rows[0]?.steps).toEqual(['export-time']);
  });

  it('keeps what exporters tell of themselves apart from flows, and takes the start of their clocks from it', async () => {
    const options = made.set(
      3,
      made.written([500, 2], [2, 2], [1, 2]),
      made.written([149, 2], [4, 2], [160, 2], [8, 2]),
    );
    const told = made.set(500, made.written([33, 4], [made.sentAt * 1000 - 60_000, 8]));
    const uptimes = made.set(
      2,
      made.template(300, [
        [22, 4],
        [21, 4],
      ]),
    );
    const counted = made.set(300, made.written([10_000, 4], [10_020, 4]));
    const { rows } = await readSource(reader, made.ipfix(options, told, uptimes, counted));
    expect(rows.map(({ source, time }) => [source.channel, time])).toEqual([
      ['ipfix-options', '2024-05-06T07:08:09.000000Z'],
      ['ipfix', '2024-05-06T07:07:19.000000Z'],
    ]);
  });

  it.each([
    ['without a byte in its records', made.template(300, [[1, 0]]), 'netflow.template-empty'],
    [
      'with 600 fields',
      made.template(
        300,
        Array.from({ length: 600 }, () => [1, 1]),
      ),
      'netflow.template-fields',
    ],
    ['that counts 65,535 fields', made.written([300, 2], [65_535, 2], [1, 2], [4, 2]), 'netflow.template-cut'],
    ['with a reserved number', made.template(7, [[1, 4]]), 'netflow.template-number'],
  ])('refuses a template %s', async (_what, template, key) => {
    const { rows, rejects } = await readSource(reader, made.ipfix(made.set(2, template), records));
    expect(rows).toEqual([]);
    expect(rejects.map(({ why }) => why.key)).toEqual([key, 'netflow.no-template']);
  });

  it('goes on with the next whole datagram behind one whose lengths are wrong', async () => {
    const wrong = made.ipfix(records);
    wrong.writeUInt16BE(2, 18);
    const { rows, rejects } = await readSource(
      reader,
      Buffer.concat([made.ipfix(templates), wrong, made.ipfix(records)]),
    );
    expect(rows).toHaveLength(2);
    expect(rejects).toMatchObject([{ needed: 4, had: 2, why: { key: 'netflow.set-length' } }]);
  });
});

describe('sFlow', () => {
  const syn = Buffer.concat([
    Buffer.from('02000000000b02000000000a81000007' + '0800', 'hex'),
    made.written([0x4500, 2], [40, 2], [0, 4], [64, 1], [6, 1], [0, 2]),
    Buffer.from([192, 0, 2, 1, 198, 51, 100, 2]),
    made.written([51_000, 2], [22, 2], [0, 8], [0x5002, 2], [0, 6]),
  ]);
  const head = made.written([1, 4], [syn.length, 4], [0, 4], [syn.length, 4]);
  const padded = Buffer.concat([head, syn, Buffer.alloc(-syn.length & 3)]);
  const sampled = Buffer.concat([made.written([1, 4], [padded.length, 4]), padded]);
  const words = made.written([9, 4], [3, 4], [512, 4], [1_024, 4], [0, 4], [3, 4], [4, 4], [1, 4]);
  const sample = Buffer.concat([made.written([1, 4], [words.length + sampled.length, 4]), words, sampled]);
  const datagram = Buffer.concat([
    made.written([5, 4], [1, 4]),
    Buffer.from([192, 0, 2, 9]),
    made.written([0, 4], [77, 4], [5_000, 4], [1, 4]),
    sample,
  ]);

  it('reads sampled packets from the bytes of their headers, and states no time that is not there', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.concat([datagram, datagram]));
    expect(rejects).toEqual([]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ source: { channel: 'sflow' }, host: '192.0.2.9', time: null });
    expect(rows[0]?.fields).toMatchObject({
      samplingPacketInterval: '512',
      ingressInterface: '3',
      sourceMacAddress: '02:00:00:00:00:0a',
      vlanId: '7',
      sourceIPv4Address: '192.0.2.1',
      destinationTransportPort: '22',
      tcpControlBits: '2',
    });
  });

  it('survives damage', () => expectSurvivesMutations(reader, datagram));
});

describe('recognition', () => {
  it('takes only what begins with a datagram whose lengths fit', () => {
    const confidence = (bytes: Buffer) => reader.recognise(headOf('x', bytes, true));
    expect(confidence(made.v9(templates))).toBe(0);
    expect(confidence(made.ipfix(templates))).toBeGreaterThan(0.9);
    expect(confidence(Buffer.from('\n\n{"version": 9}'))).toBe(0);
    expect(confidence(Buffer.from([0, 5, 0, 163, ...made.v5(made.v5Record).subarray(4)]))).toBe(0);
  });

  it('survives damage', () =>
    expectSurvivesMutations(
      reader,
      Buffer.concat([made.v5(made.v5Record), made.ipfix(templates, records), made.ipfix(records)]),
    ));
});
