import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { Engine } from '#store/drivers/duckdb/engine.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { holdfast, tempFolder } from '../cli/run-holdfast.ts';

/** Logs of many readers; each a folder of the shared data. */
const folders = ['evtx/attack-samples', 'zeek/zed-sample', 'suricata', 'netflow', 'cloud', 'linux', 'mail'];

/** Values of each kind that are taken from the logs, and records that may show one. */
const perKind = 60;
const mostRecords = 40;

interface Match {
  readonly kind: string;
  readonly time: string | null;
  readonly rule: { readonly id: string };
  readonly host: string;
  readonly event: {
    readonly sha256: string;
    readonly record: string;
    readonly offset: number;
    readonly channel: string;
  };
}

describe.skipIf(sharedData === null)('indicators taken from real logs (skipped where ../shared/data is absent)', () => {
  it.each(folders)('%s: what is found backwards is what a scan finds that knows them', async (folder) => {
    const logs = join(sharedData as string, folder);
    const cwd = tempFolder();
    const run = (...args: readonly string[]) => holdfast(args, { cwd }).stdout;
    run('scan', logs, '--workspace', 'before', '--only', 'summary');
    const values = await valuesOf(join(cwd, 'before'));
    expect(values.length).toBeGreaterThan(10);
    writeFileSync(join(cwd, 'iocs.csv'), ['type,value', ...values.map(csvLine)].join('\n'));
    const retro = matchesOf(run('intel', 'add', 'iocs.csv', '--workspace', 'before', '--format', 'ndjson'));
    run('intel', 'add', 'iocs.csv', '--workspace', 'after');
    const live = matchesOf(run('scan', logs, '--workspace', 'after', '--format', 'ndjson', '--only', 'match'));
    expect(live.length).toBeGreaterThan(5);
    expect(new Set(retro).size).toBe(retro.length);
    expect(retro.toSorted()).toEqual([...new Set(live)].sort());
  });
});

/** Some values of each kind, and what is wider than some of them. */
async function valuesOf(workspace: string): Promise<readonly (readonly [string, string])[]> {
  const engine = await Engine.open({ folders: [workspace], memoryMb: 512, threads: 1 });
  try {
    const text = `SELECT kind, value FROM ${readSegments('$1')} GROUP BY kind, value HAVING sum("count") <= ${mostRecords}
      QUALIFY row_number() OVER (PARTITION BY kind ORDER BY md5(value)) <= ${perKind} ORDER BY kind, value`;
    const rows = await engine.all({ text, values: [globSync(join(workspace, '**/*.values.parquet'))] });
    const values = rows.map(({ kind, value }) => [String(kind), String(value)] as const);
    return [...values, ...values.flatMap(wider)];
  } finally {
    engine.close();
  }
}

/** The network of an address, and the domain above a name with all its names. */
function wider([kind, value]: readonly [string, string], i: number): (readonly [string, string])[] {
  if (i % 5 !== 0) return [];
  if (kind === 'ip' && /^[\d.]+$/.test(value)) return [['cidr', value.replace(/\d+$/, '0/24')]];
  const above = value.slice(value.indexOf('.') + 1);
  return kind === 'domain' && above.includes('.') ? [['domain', `*.${above}`]] : [];
}

function csvLine([kind, value]: readonly [string, string]): string {
  return `${kind},"${value.replaceAll('"', '""')}"`;
}

/** `indicator event` of matches; records of one event of Windows that came through several doors are one event. */
function matchesOf(ndjson: string): string[] {
  const lines = ndjson.split('\n').filter((line) => line.includes('"kind":"match"'));
  return lines.flatMap((line) => {
    const { rule, host, time, event } = JSON.parse(line) as Match;
    if (!rule.id.startsWith('indicator:')) return [];
    const isNumbered = folderIsWindows(event.channel) && host !== '' && event.record !== '' && time !== null;
    const key = isNumbered
      ? [host.toLowerCase(), event.channel.toLowerCase(), event.record, time.slice(0, 23)]
      : [event.sha256, event.offset];
    return [`${rule.id} ${JSON.stringify(key)}`];
  });
}

/** Channels of Windows are named so; other logs here have short names. */
function folderIsWindows(channel: string): boolean {
  return channel.includes('/') || ['Security', 'System', 'Application', 'Windows PowerShell'].includes(channel);
}
