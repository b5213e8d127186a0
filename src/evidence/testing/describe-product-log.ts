import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json/json-object.ts';
import type { JsonReader } from '../readers/contract.ts';
import { expectSurvivesMutations } from './expect-survives.ts';
import { type ReadRow, readSource } from './read-source.ts';

/** A made-up record of a log, and what its reader has to say of it. */
export interface ProductHit {
  readonly channel: string;
  readonly log: JsonObject;
  readonly time: string | null;
  readonly is?: Partial<Omit<ReadRow, 'source'>> & { readonly provider?: string };
}

/** What every reader of a product's JSON logs promises, told by one record of each of its logs. */
export function describeProductLog(product: string, reader: JsonReader, hits: readonly ProductHit[]): void {
  const lines = hits.map(({ log }) => JSON.stringify(log));
  const text = `${lines.join('\n')}\n`;
  describe(`the logs of ${product}`, () => {
    it.each(hits)('are known by their members and read with channel, time and fields: $channel', async (hit) => {
      const { log, channel, time, is: { provider, ...is } = {} } = hit;
      expect(reader.claims(log)).toBeGreaterThan(0.1);
      const { rows, rejects } = await readSource(reader, Buffer.from(JSON.stringify([log], null, 2)));
      expect(rejects).toEqual([]);
      const source = { product: reader.products[0], channel, ...(provider === undefined ? {} : { provider }) };
      expect(rows).toMatchObject([{ source, time, ...is }]);
    });

    it('stand one a line, each with its place; a line that is no JSON is named by its offset', async () => {
      const { rows, rejects } = await readSource(reader, Buffer.from(`${text}{"time":\n`));
      expect(rows.map(({ offset }) => offset)).toEqual(lines.map((line) => text.indexOf(line)));
      expect(rejects).toMatchObject([{ offset: text.length, why: { key: 'reader.json-wrong' } }]);
    });

    it('are nothing that other products write', () => {
      expect(foreign.filter((each) => reader.claims(each) > 0)).toEqual([]);
    });

    it('survive damage', () => expectSurvivesMutations(reader, Buffer.from(text)));
  });
}

/** Records of a network sensor, a shipper of Windows events, a container, a web server, and an inventory. */
const foreign: readonly JsonObject[] = [
  { timestamp: '2024-05-01T10:00:00Z', event_type: 'flow', src_ip: '192.0.2.1', proto: 'TCP', flow_id: 1 },
  {
    '@timestamp': '2024-05-01T10:00:00Z',
    winlog: { channel: 'Security' },
    event: { code: '4624' },
    host: { name: 'a' },
  },
  { log: 'started\n', stream: 'stdout', time: '2024-05-01T10:00:00Z' },
  { time: '2024-05-01T10:00:00Z', remote_addr: '192.0.2.1', request: 'GET / HTTP/1.1', status: 200 },
  { name: 'web01', id: 7, type: 'server', status: 'active', created: '2024-05-01T10:00:00Z', tags: [], version: '1' },
  {},
];
