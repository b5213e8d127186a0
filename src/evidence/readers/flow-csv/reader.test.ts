import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { utc } from '#evidence/time/zone.ts';
import { reader } from './reader.ts';

const argus = [
  'StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,TotPkts,TotBytes,Label',
  '2019/04/04 16:24:47.672448,63.8,tcp,192.0.2.69,56101,   ->,198.51.100.113,999,S0,31,8764,',
];
const nfdump = [
  'ts,te,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt',
  '2019-04-04 16:24:47,2019-04-04 16:24:48,1.0,192.0.2.69,198.51.100.113,56101,443,TCP,.A....,0,0,4,222',
  'Summary',
  'flows,bytes,packets,avg_bps,avg_pps,avg_bpp',
  '1,222,4,1776,4,55',
];
const newer = [
  'firstSeen,duration,proto,srcAddr,srcPort,dstAddr,dstPort,packets,bytes',
  '2024-02-08 15:16:39.123,0.171,6,192.0.2.69,39210,198.51.100.113,443,11,4483',
];
const table = (lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`);

describe('flow tables', () => {
  it('of Argus give each flow its start, in the zone of the source, and its columns without padding', async () => {
    const { rows, rejects } = await readSource(reader, table(argus));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'netflow', channel: 'flow', provider: 'argus' },
        time: '2019-04-04T16:24:47.672448Z',
        assumed: ['zone'],
        fields: { Dir: '->', DstAddr: '198.51.100.113', Label: null },
      },
    ]);
  });

  it.each([
    ['1.6, without the sums below', nfdump, '2019-04-04T16:24:47.000000Z', { sa: '192.0.2.69', dp: '443' }],
    ['1.7', newer, '2024-02-08T15:16:39.123000Z', { srcAddr: '192.0.2.69', dstPort: '443' }],
  ])('of nfdump %s', async (_, lines, time, fields) => {
    const { rows, rejects } = await readSource(reader, table(lines), { zone: utc });
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([{ source: { provider: 'nfdump' }, time, assumed: [], fields }]);
  });

  it('name a row with too few values by its offset', async () => {
    const whole = table([...newer, 'cut,short']);
    const { rows, rejects } = await readSource(reader, whole);
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([
      { offset: whole.indexOf('cut'), why: { key: 'flow.columns', values: { needed: 9, had: 2 } } },
    ]);
  });

  it('are not taken from tables of other columns', () => {
    expect(reader.claims(['ts', 'src', 'dst', 'proto'])).toBe(0);
    expect(reader.claims(['date-time', 'client-ip', 'server-ip'])).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, table([...nfdump.slice(0, 2), ...nfdump.slice(1)])));
});

describe.skipIf(sharedData === null)('Argus tables of real networks (skipped where ../shared/data is absent)', () => {
  it.each([
    ['test11-portscan.binetflow', 66],
    ['test2-malicious.binetflow', 6751],
    ['test5-mixed.binetflow', 300],
  ])('%s gives %i flows', async (name, flows) => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/netflow/slips/${name}`));
    // Frames without an IP header have no time of their own: Argus writes 1970.
    expect([rows.length, rejects.filter(({ why }) => why.key !== 'reader.time-not-credible')]).toEqual([flows, []]);
  });

  it('show a scan of 20 ports and of 21 hosts, and connections longer than 25 minutes', async () => {
    const rowsOf = async (name: string) =>
      (await readSource(reader, readFileSync(`${sharedData}/netflow/slips/${name}.binetflow`))).rows;
    const scan = Object.groupBy(await rowsOf('test11-portscan'), ({ fields }) => String(fields['DstAddr']));
    expect(scan['14.1.11.113']?.length).toBe(20);
    expect(Object.keys(scan).filter((address) => address.startsWith('110.128.128.'))).toHaveLength(21);
    for (const name of ['test2-malicious', 'test5-mixed'])
      expect((await rowsOf(name)).some(({ fields }) => Number(fields['Dur']) > 1_500)).toBe(true);
  });
});
