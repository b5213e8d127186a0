import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { sharedData } from '#evidence/testing/shared-data.ts';
import type { SummaryLine } from '#base/summary-line.ts';
import { holdfast } from '../cli/run-holdfast.ts';

interface Truth {
  readonly path: string;
  readonly lines: string;
  readonly json_ok: string;
}

/** Zips whose lines are not all records, and why; the number is that of the records. */
const exceptions: Readonly<Record<string, readonly [number, string]>> = {
  'atomic/aws/discovery/aws_s3_honeybucketlogs.zip': [
    0,
    'A table of alerts of a honeypot service, which no reader knows.',
  ],
  'compound/LSASS_campaign_01/metasploit_logonpasswords_lsass_memory_dump_zeek_logs.zip': [261, 'Zeek: # lines'],
  'compound/LSASS_campaign_02/metasploit_procdump_lsass_memory_dump_zeek_logs.zip': [278, 'Zeek: # lines'],
  'compound/LSASS_campaign_03/metasploit_comsvcs_lsass_memory_dump_zeek_logs.zip': [305, 'Zeek: # lines'],
  'compound/LSASS_campaign_04/metasploit_out-minidump_lsass_memory_dump_zeek_logs.zip': [267, 'Zeek: # lines'],
  'compound/LSASS_campaign_06/metasploit_outflank-dumpert_lsass_memory_dump_zeek_logs.zip': [3_154, 'Zeek: # lines'],
  'compound/LSASS_campaign_07/metasploit_nanodump_lsass_memory_dump_zeek_logs.zip': [2_152, 'Zeek: # lines'],
};

describe.skipIf(sharedData === null)('the zips of OTRF (skipped where ../shared/data is absent)', () => {
  it('give a record for each line, but for what a table explains, and no reject', { timeout: 120_000 }, () => {
    const folder = `${sharedData}/otrf`;
    const { stdout } = holdfast(['scan', folder, '--no-store', '--format', 'ndjson', '--only', 'summary']);
    const { sources, rejects } = JSON.parse(stdout) as SummaryLine;
    expect(rejects).toBe(0);
    const records = new Map<string, number>();
    for (const source of sources.filter(({ file }) => file.includes('!/'))) {
      const path = source.file.slice(folder.length + 1, source.file.indexOf('!/'));
      records.set(path, (records.get(path) ?? 0) + source.records);
    }
    const truth = parse(readFileSync(`${folder}/TRUTH.csv`), { columns: true }) as Truth[];
    expect(truth).toHaveLength(109);
    const wanted = truth.map(({ path, lines }) => [path, exceptions[path]?.[0] ?? Number(lines)]);
    expect(truth.map(({ path }) => [path, records.get(path)])).toEqual(wanted);
  });
});
