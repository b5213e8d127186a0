import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { utc, zoneOf } from '#evidence/time/zone.ts';
import { reader } from './reader.ts';

const suricata =
  '03/01/2024-10:00:00.123456  [Drop] [**] [1:2403388:66418] ET CINS a [**] b [**] [Classification: Misc Attack] [Priority: 2] {TCP} 192.0.2.7:51698 -> 198.51.100.1:445';
const snort =
  '03/01-10:00:01.5  [**] [122:1:0] (portscan) TCP Portscan [**] [Priority: 3] {PROTO:255} 2001:db8::7:0 -> 192.0.2.9';
const snort3 =
  '24/03/01-10:00:02.000001 [**] [1:1000001:1] "ping" [**] [Priority: 0] [AppID: ICMP] {ICMP} 192.0.2.7 -> 192.0.2.9';

const read = (...lines: string[]) =>
  readSource(reader, Buffer.from(lines.join('\n')), {
    zone: zoneOf('+09:00') ?? utc,
    latest: '2024-04-01T00:00:00Z',
  });

describe('alerts on one line', () => {
  it('of Suricata have signature, class, endpoints and the time of the sensor', async () => {
    const { rows, rejects } = await read(suricata);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'suricata', channel: 'alert' },
        time: '2024-03-01T01:00:00.123456Z',
        fields: {
          'alert.action': 'Drop',
          'alert.signature_id': '2403388',
          'alert.signature': 'ET CINS a [**] b',
          'alert.category': 'Misc Attack',
          'alert.severity': '2',
          proto: 'TCP',
          src_ip: '192.0.2.7',
          src_port: '51698',
          dest_port: '445',
        },
      },
    ]);
  });

  it('of Snort have no year, or in its third version a year first, and no port where the protocol has none', async () => {
    const { rows } = await read(snort, snort3);
    expect(rows.map(({ time, assumed }) => [time, assumed])).toEqual([
      ['2024-03-01T01:00:01.500000Z', ['year']],
      ['2024-03-01T01:00:02.000001Z', []],
    ]);
    expect(rows.map(({ source, fields }) => [source.product, fields['src_ip'], fields['dest_port']])).toEqual([
      ['snort', '2001:db8::7:0', null],
      ['snort', '192.0.2.7', null],
    ]);
    expect(rows[1]?.fields['alert.signature']).toBe('ping');
  });

  it('are told from other lines with a date, and a cut one is a reject', async () => {
    expect(reader.claims?.('03/01/2024-10:00:00.123456  [**] [1:2:3] cut [**] {TCP}')).toBe(false);
    expect(reader.claims?.('03/01/2024 10:00:00 [**] started')).toBe(false);
    expect(reader.claims?.(`03/01/2024-10:00:00.123456  [**] [1:2:3] ${' [**] '.repeat(100_000)}`)).toBe(false);
    const { rejects } = await read(suricata, suricata.slice(0, 60));
    expect(rejects).toMatchObject([{ offset: suricata.length + 1, why: { key: 'reader.line-unknown' } }]);
  });

  it('survive damage', () => expectSurvivesMutations(reader, Buffer.from(`${[suricata, snort, snort3].join('\n')}\n`)));
});

describe.skipIf(sharedData === null)('alerts of real sensors (skipped where ../shared/data is absent)', () => {
  it.each([
    ['plaso/snort3_alert_fast.log', 'snort', ['2001:df1:c200:c:0:0:0:35', null, '2001:4860:4860:0:0:0:0:8888', '80']],
    [
      'crowdsec-hub/suricata-logs-fastlog/suricata-logs-fastlog.log',
      'suricata',
      ['2.57.122.209', '28487', '172.31.18.55', '80'],
    ],
  ])('%s gives four', async (name, product, ends) => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/${name}`), { zone: utc });
    expect([rows.length, rejects]).toEqual([4, []]);
    expect(new Set(rows.map(({ source }) => source.product))).toEqual(new Set([product]));
    const [first, last] = [rows[0]?.fields, rows[3]?.fields];
    expect([first?.['src_ip'], first?.['src_port'], last?.['dest_ip'], last?.['dest_port']]).toEqual(ends);
  });
});
