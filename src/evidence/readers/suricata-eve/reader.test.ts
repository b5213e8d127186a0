import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const alert = {
  timestamp: '2024-03-01T10:00:00.123456+0900',
  flow_id: 1374195536821504,
  event_type: 'alert',
  src_ip: '192.0.2.7',
  dest_ip: '198.51.100.1',
  alert: { signature: 'ET SCAN example', metadata: { tag: ['a', 'b'] } },
  host: 'sensor1',
};
const stats = { timestamp: '2024-03-01T10:00:08.000000+0900', event_type: 'stats', stats: { uptime: 8 } };
const lines = (...records: readonly object[]) =>
  Buffer.from(records.map((each) => `${JSON.stringify(each)}\n`).join(''));

describe('Suricata EVE', () => {
  it('gives each event its type, time, sensor and fields, counters included', async () => {
    const { rows, rejects } = await readSource(reader, lines(alert, stats));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'suricata', channel: 'alert' },
        time: '2024-03-01T01:00:00.123456Z',
        host: 'sensor1',
        fields: { flow_id: '1374195536821504', 'alert.signature': 'ET SCAN example', 'alert.metadata.tag': ['a', 'b'] },
      },
      { source: { channel: 'stats' }, fields: { 'stats.uptime': '8' } },
    ]);
  });

  it('is not taken from events of another product, nor a type that is no identifier', () => {
    expect(reader.claims({ event_type: 'purge', ip_src: '192.0.2.1', timestamp_start: '2024-01-01 00:00:00' })).toBe(0);
    expect(reader.claims({ event_type: 'stats', timestamp: '2024-01-01T00:00:00Z', cpu: 3 })).toBe(0);
    expect(reader.claims({ ...alert, event_type: 'x'.repeat(40) })).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, lines(alert, stats, alert)));
});

describe.skipIf(sharedData === null)('Suricata EVE of a real sensor (skipped where ../shared/data is absent)', () => {
  it('gives 5,000 events, by type as counted', async () => {
    const folder = `${sharedData}/suricata/slips`;
    const truth = JSON.parse(readFileSync(`${folder}/TRUTH.json`, 'utf8'));
    const { rows, rejects } = await readSource(
      reader,
      gunzipSync(readFileSync(`${folder}/test6-malicious.suricata.json.gz`)),
    );
    expect([rows.length, rejects]).toEqual([truth.records, []]);
    const byType = Object.groupBy(rows, ({ source }) => source.channel);
    expect(Object.fromEntries(Object.entries(byType).map(([type, each]) => [type, each?.length]))).toEqual(
      truth.event_types,
    );
    expect(rows.filter(({ time, host }) => time === null || host !== 'stratosphere.org')).toEqual([]);
  });
});
