import type { FieldRecord } from '../record/field-record.ts';
import type { JsonReader } from '../readers/contract.ts';
import type { SourceContext } from '../reading/source.ts';
import { readLogTime } from '../time/read-log-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import type { JsonObject } from './json-object.ts';
import { firstText, memberOf, type MemberPath, memberPath } from './member.ts';
import { innerObject } from './inner-object.ts';
import { withPairs } from './named-pairs.ts';

/** One log of a product: what its records are known by, and where they say when, where and what. */
export interface ProductLog {
  readonly channel: string;
  /** Members that every record has: `a.b` is b inside a, `a|b` is either of the two. */
  readonly has: readonly string[];
  /** What members hold, where their names alone do not tell. */
  readonly holds?: Readonly<Record<string, RegExp>>;
  /** Members that no record has: with them it is another log. */
  readonly lacks?: readonly string[];
  /** 1 if not given: no other log has these members. */
  readonly confidence?: number;
  /** Members that state the time, the best first. */
  readonly time: readonly string[];
  readonly id?: readonly string[];
  readonly host?: readonly string[];
  /** Who wrote the record within the product; only members of few different values. */
  readonly provider?: readonly string[];
  /** The member of an envelope that is the record, as an object or as the text of one. */
  readonly inner?: string;
  /** Lists of `{name, value}`: each becomes a field of its own, `list.<name>`. */
  readonly pairs?: readonly string[];
}

/** What differs between the JSON logs of products. */
export interface ProductLogs extends Pick<JsonReader, 'id' | 'evidence' | 'proven'> {
  readonly product: string;
  readonly logs: readonly ProductLog[];
}

/** A reader of a product's JSON logs. */
export function productLogReader({ product, logs, ...facts }: ProductLogs): JsonReader {
  const known = logs.map(prepared);
  return {
    ...facts,
    reads: 'json',
    products: [product],
    claims: (value) => known.reduce((most, log) => Math.max(most, claimOf(log, value)), 0),
    open: ({ record, time }: SourceContext) => ({
      value(value, place, sink) {
        const log = bestOf(known, value);
        const inner = log.inner === null ? null : innerObject(value, log.inner);
        const object = inner?.object ?? value;
        record.object(log.pairs.length === 0 ? object : withPairs(object, log.pairs), place);
        if (inner !== null) record.derived = inner.derived;
        fillFacts(record, object, log, product, time);
        sink.record(record);
      },
    }),
  };
}

interface Prepared {
  readonly channel: string;
  readonly has: readonly (readonly MemberPath[])[];
  readonly holds: readonly (readonly [MemberPath, RegExp])[];
  readonly lacks: readonly MemberPath[];
  readonly confidence: number;
  readonly time: readonly MemberPath[];
  readonly id: readonly MemberPath[];
  readonly host: readonly MemberPath[];
  readonly provider: readonly MemberPath[];
  readonly inner: MemberPath | null;
  readonly pairs: readonly string[];
}

function prepared(log: ProductLog): Prepared {
  const paths = (names: readonly string[] = []) => names.map(memberPath);
  return {
    channel: log.channel,
    has: log.has.map((each) => each.split('|').map(memberPath)),
    holds: Object.entries(log.holds ?? {}).map(([name, pattern]) => [memberPath(name), pattern] as const),
    lacks: paths(log.lacks),
    confidence: log.confidence ?? 1,
    time: paths(log.time),
    id: paths(log.id),
    host: paths(log.host),
    provider: paths(log.provider),
    inner: log.inner === undefined ? null : memberPath(log.inner),
    pairs: log.pairs ?? [],
  };
}

function claimOf({ has, holds, lacks, confidence }: Prepared, value: JsonObject): number {
  for (const either of has) if (!either.some((path) => memberOf(value, path) !== undefined)) return 0;
  for (const [path, pattern] of holds) if (!pattern.test(firstText(value, [path]))) return 0;
  for (const path of lacks) if (memberOf(value, path) !== undefined) return 0;
  return confidence;
}

/** A record that is none of the product's logs is read like the first: the file is the product's. */
function bestOf(logs: readonly Prepared[], value: JsonObject): Prepared {
  let found = logs[0] as Prepared;
  let most = 0;
  for (const log of logs) {
    const claim = claimOf(log, value);
    if (claim <= most) continue;
    most = claim;
    found = log;
  }
  return found;
}

function fillFacts(
  record: FieldRecord,
  value: JsonObject,
  log: Prepared,
  product: string,
  settings: TimeSettings,
): void {
  record.source = record.sources.of(product, log.channel, firstText(value, log.provider));
  record.recordId = firstText(value, log.id);
  record.host = firstText(value, log.host);
  for (const path of log.time) {
    record.time = readLogTime(firstText(value, [path]), settings);
    if (record.time !== null) return;
  }
}
