import type { RecordRun } from '#base/record-run.ts';
import type { BlindSpot } from '#base/summary-line.ts';
import { clearedLog, recordHoles } from '#findings/blind-spots.ts';
import type { Coverage } from '#questions/sigma/correlation/coverage.ts';
import type { Row } from '#store/drivers/duckdb/engine.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { coverageOf, logKey, type ReadLog } from '../correlation/log-coverage.ts';
import { clearedChannel } from '../scan/cleared-channel.ts';
import { type CorrelationInput, rulesOfLog } from '../scan/correlation-pass.ts';
import type { HuntedStore } from './hunted-store.ts';
import { huntedSegments } from './live-segments.ts';
import { readTogether } from './search-segments.ts';
import { StoredEvents } from './stored-event.ts';
import { storedRecord } from './stored-record.ts';

/** What is known of the logs that could have shown events of the rules, as a scan of the same files knows it. */
export async function storedCoverage(hunted: HuntedStore, absent: CorrelationInput['absent']): Promise<Coverage> {
  if (absent.length === 0) return new Map();
  const logs = new Map<string, ReadLog>();
  const runs = new Map<string, RecordRun[]>();
  const cleared: BlindSpot[] = [];
  const numbered = await numberedFiles(hunted);
  for (const { from } of readTogether(await huntedSegments(hunted.store, hunted.period, hunted.sources))) {
    if (from.kind !== 'segments') throw new Error('records are fetched from segments');
    const ask = (text: string, ...more: readonly (bigint | readonly string[])[]) =>
      hunted.engine.rows({ text, values: [from.paths, ...more] });
    for await (const part of ask(logsText, ...limits(hunted))) for (const row of part) enterLog(logs, row, absent);
    for await (const part of ask(runsText, numbered))
      for (const row of part) runs.set(String(row.file), [...(runs.get(String(row.file)) ?? []), runOf(row)]);
    for await (const part of ask(clearedText)) cleared.push(...part.flatMap(clearings));
  }
  const holes = [...runs].flatMap(([file, list]) => recordHoles(file, list));
  return coverageOf(logs.values(), [...cleared, ...holes]);
}

const logsText =
  'SELECT file, channel, host, product, provider, code, min(time_us) AS from_us, max(time_us) AS to_us ' +
  `FROM ${readSegments('$1')} WHERE time_us >= $2 AND time_us < $3 GROUP BY ALL`;

/** Numbers that follow each other differ from their rank by the same. */
const runsText =
  'SELECT file, channel, host, min(number) AS first, max(number) AS last, ' +
  'arg_min(time_us, number) AS from_us, arg_max(time_us, number) AS to_us FROM (' +
  'SELECT file, channel, host, time_us, TRY_CAST(record AS BIGINT) AS number, ' +
  'TRY_CAST(record AS BIGINT) - dense_rank() OVER (PARTITION BY file, channel, host ORDER BY TRY_CAST(record AS BIGINT)) AS run ' +
  `FROM ${readSegments('$1')} WHERE sha256 IN (SELECT unnest($2)) AND TRY_CAST(record AS BIGINT) IS NOT NULL) ` +
  'GROUP BY file, channel, host, run';

const clearedText =
  `SELECT * FROM ${readSegments('$1')} ` +
  "WHERE code IN ('1102', '104') AND lower(provider) = 'microsoft-windows-eventlog'";

const earliest = -(2n ** 62n);
const latest = 2n ** 62n;

function limits({ period: { fromUs, toUs } }: HuntedStore): readonly bigint[] {
  return [fromUs === null ? earliest : BigInt(fromUs), toUs === null ? latest : BigInt(toUs)];
}

/** Files whose records are numbered without holes: event logs as Windows writes them, not what somebody selected from one. */
async function numberedFiles({ store }: HuntedStore): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('evidence').select('sha256').where('format', '=', 'evtx').execute();
  return rows.map(({ sha256 }) => sha256);
}

function enterLog(logs: Map<string, ReadLog>, row: Row, absent: CorrelationInput['absent']): void {
  const [file = '', channel = '', host = '', product = '', provider = '', code = ''] = [
    row.file,
    row.channel,
    row.host,
    row.product,
    row.provider,
    row.code,
  ].map(String);
  const key = logKey(file, channel, host);
  const [fromUs, toUs] = [Number(row.from_us), Number(row.to_us)];
  const log = logs.get(key) ?? { file, channel, host, fromUs, toUs, rules: new Set<number>() };
  logs.set(key, log);
  log.fromUs = Math.min(log.fromUs, fromUs);
  log.toUs = Math.max(log.toUs, toUs);
  for (const rule of rulesOfLog({ id: 0, product, channel, provider, code }, absent)) log.rules.add(rule);
}

function runOf(row: Row): RecordRun {
  const us = (value: unknown) => (value === null ? Number.NaN : Number(value));
  return {
    channel: String(row.channel),
    host: String(row.host),
    first: Number(row.first),
    last: Number(row.last),
    fromUs: us(row.from_us),
    toUs: us(row.to_us),
  };
}

function clearings(row: Row): BlindSpot[] {
  const record = storedRecord(row);
  const channel = clearedChannel(new StoredEvents().view(record));
  const { file, host, record: number, timeUs } = record;
  return channel === null ? [] : [clearedLog({ file, host, channel, record: number, timeUs })];
}
