import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FlowTemplates } from '#evidence/flows/flow-templates.ts';
import { headOf } from '#evidence/intake/head-of.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { utc } from '#evidence/time/zone.ts';
import { reader } from './reader.ts';

interface Exporter {
  readonly files: readonly string[];
  readonly flows: number;
  readonly options?: number;
  readonly refused?: number;
  readonly first?: Readonly<Record<string, string>>;
}

const { exporters } = JSON.parse(readFileSync(new URL('./exporters.json', import.meta.url), 'utf8')) as {
  exporters: Record<string, Exporter>;
};
const folder = `${sharedData}/netflow/logstash`;

function datagram(name: string): Buffer {
  return readFileSync(`${folder}/${name}.dat`);
}

describe.skipIf(sharedData === null)('datagrams of forty exporters (skipped where ../shared/data is absent)', () => {
  it.each(Object.entries(exporters))('%s', async (_name, { files, flows, options = 0, refused = 0, first = {} }) => {
    const { rows, rejects } = await readSource(reader, Buffer.concat(files.map(datagram)));
    const areOptions = rows.filter(({ source }) => source.channel.endsWith('-options'));
    expect([rows.length - areOptions.length, areOptions.length, rejects.length]).toEqual([flows, options, refused]);
    expect(rejects.every(({ why }) => why.key === 'netflow.no-template')).toBe(true);
    expect(rows.every(({ time }) => time !== null && time > '2010' && time < '2020')).toBe(true);
    const flow = rows.find(({ source }) => !source.channel.endsWith('-options'));
    expect(flow?.fields ?? {}).toMatchObject(first);
  });

  it('reads every file there is but those that are called invalid', () => {
    const known = new Set(Object.values(exporters).flatMap(({ files }) => files));
    const names = readdirSync(folder).flatMap((name) => (name.endsWith('.dat') ? [name.slice(0, -4)] : []));
    expect(names.filter((name) => !known.has(name))).toEqual(['netflow5_test_invalid02']);
  });

  it('does not take a header that counts 163 records for one of version 5, and refuses it when told to read it', async () => {
    const bytes = datagram('netflow5_test_invalid02');
    expect(reader.recognise(headOf('x', bytes, true))).toBe(0);
    const { rows, rejects } = await readSource(reader, bytes);
    expect(rows).toEqual([]);
    expect(rejects[0]).toMatchObject({
      offset: 0,
      had: 1464,
      why: { key: 'netflow.v5-count', values: { count: 163 } },
    });
  });

  it('reads data in a file of its own by templates that another file told, where both share them', () => {
    const templates = new FlowTemplates();
    const counts = ['netflow9_test_cisco_asa_1_tpl', 'netflow9_test_cisco_asa_1_data'].map((name) => {
      const bytes = datagram(name);
      const head = headOf(name, bytes, true);
      const time = { zone: utc, zoneIsSet: true, latestUs: 0 };
      const stream = reader.open({ name, head, time, record: new FieldRecord(), templates });
      let records = 0;
      const sink = { record: () => void records++, reject: () => {} };
      stream.push(bytes, sink);
      void stream.end(sink);
      return records;
    });
    expect(counts).toEqual([0, 14]);
  });
});
