import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const nfdump = {
  type: 'FLOW',
  first: '2024-02-08T15:16:39.123',
  proto: 6,
  src4_addr: '192.0.2.69',
  dst4_addr: '198.51.100.1',
  in_packets: 11,
  in_bytes: 4483,
};
const pmacct = {
  event_type: 'purge',
  ip_src: '192.0.2.69',
  ip_dst: '198.51.100.1',
  timestamp_start: '1677577599.000000',
  tcp_flags: ['ACK', 'PSH'],
  packets: 1,
  bytes: 60,
};
const nprobe = { IPV4_SRC_ADDR: '192.0.2.69', IPV4_DST_ADDR: '198.51.100.1', FIRST_SWITCHED: 1677577599, IN_BYTES: 60 };
const goflow2 = {
  type: 'NETFLOW_V9',
  src_addr: '192.0.2.69',
  dst_addr: '198.51.100.1',
  time_flow_start_ns: '1677577599123456789',
  bytes: 60,
};

describe('flows in JSON', () => {
  it('of several collectors, as an array, give program, start and their own names', async () => {
    const text = JSON.stringify([
      nfdump,
      pmacct,
      nprobe,
      { ...pmacct, timestamp_start: '0.000000', stamp_inserted: '2023-02-28 09:46:00' },
      goflow2,
    ]);
    const { rows, rejects } = await readSource(reader, Buffer.from(text));
    expect(rejects).toEqual([]);
    expect(rows.map(({ source, time }) => [source.provider, time])).toEqual([
      ['nfdump', '2024-02-08T15:16:39.123000Z'],
      ['pmacct', '2023-02-28T09:46:39.000000Z'],
      ['nprobe', '2023-02-28T09:46:39.000000Z'],
      ['pmacct', '2023-02-28T09:46:00.000000Z'],
      ['goflow2', '2023-02-28T09:46:39.123456Z'],
    ]);
    expect(rows[1]?.fields).toMatchObject({ ip_src: '192.0.2.69', tcp_flags: ['ACK', 'PSH'], packets: '1' });
  });

  it('are not taken from JSON that only has addresses', () => {
    expect(reader.claims({ src_ip: '192.0.2.1', dest_ip: '192.0.2.2', bytes: 3 })).toBe(0);
    expect(reader.claims({ ip_src: '192.0.2.1', ip_dst: '192.0.2.2' })).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, Buffer.from(JSON.stringify([nfdump, pmacct, nprobe]))));
});

describe.skipIf(sharedData === null)('flows of pmacct (skipped where ../shared/data is absent)', () => {
  it('are one a line, with a time where their export has one', async () => {
    const folder = `${sharedData}/netflow/pmacct`;
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    let flows = 0;
    for (const name of names) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const lines = text.split('\n').filter((line) => line !== '');
      const { rows, rejects } = await readSource(reader, Buffer.from(text));
      expect([name, rows.length, rejects]).toEqual([name, lines.length, []]);
      const timed = lines.filter((line) => line.includes('"timestamp_start"'));
      expect([name, rows.filter(({ time }) => time !== null).length]).toEqual([name, timed.length]);
      flows += rows.length;
    }
    expect(flows).toBe(324);
  });
});
