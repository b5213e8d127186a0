import type { EventSource, EventView } from '#base/event.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import type { EntityFact } from '#questions/entities/entity-fact.ts';
import { HitValues } from '#questions/sigma/correlation/hit-values.ts';
import { routesFor } from '#questions/sigma/router.ts';
import type { LogSource } from '#questions/sigma/rule.ts';
import { factsOfEvent } from '../correlation/event-facts.ts';
import type { Columns } from './columns.ts';

/** What correlations want to know of records; made by correlation-needs.ts. */
export interface CorrelationInput {
  /** Rules that feed a correlation, and the fields whose values it reads. */
  readonly needs: readonly {
    readonly rule: number;
    readonly fields: readonly string[];
    readonly logSource: LogSource;
  }[];
  /** Rules whose absence is asked: what was read of their logs decides whether it can be told. */
  readonly absent: readonly { readonly rule: number; readonly logSource: LogSource }[];
  /** Whether facts about addresses, hosts and users are wanted. */
  readonly facts: boolean;
}

/** A match of a rule that feeds a correlation. */
export interface FeedRow {
  readonly rule: number;
  /** Index into `matched` of its part. */
  readonly record: number;
  readonly values: readonly (string | null)[];
}

/** How far a log of a host was read. Times are UTC microseconds. */
export interface LogStretch {
  readonly channel: string;
  readonly host: string;
  readonly fromUs: number;
  readonly toUs: number;
  /** Rules whose log source wrote to it. */
  readonly rules: readonly number[];
}

/** What came of some records. The hash of their file is not known yet. */
export interface CorrelationPart {
  readonly rows: readonly FeedRow[];
  readonly facts: readonly EntityFact[];
  readonly logs: readonly LogStretch[];
}

interface OpenStretch {
  readonly channel: string;
  readonly host: string;
  fromUs: number;
  toUs: number;
  readonly rules: Set<number>;
}

/** Gathers on a worker what correlations need. */
export class CorrelationPass {
  private readonly input: CorrelationInput;
  private readonly columns: Columns;
  private readonly values: HitValues;
  private readonly absentOf = new Map<number, readonly number[]>();
  private rows: FeedRow[] = [];
  private facts: EntityFact[] = [];
  private logs = new Map<string, OpenStretch>();
  private last: { readonly source: EventSource; readonly host: string; readonly log: OpenStretch } | null = null;

  constructor(input: CorrelationInput, columns: Columns) {
    this.input = input;
    this.columns = columns;
    const logSources = new Map(input.needs.map(({ rule, logSource }) => [rule, logSource]));
    this.values = new HitValues(
      new Map(input.needs.map(({ rule, fields }) => [rule, fields])),
      (rule) => logSources.get(rule) as LogSource,
      logSourcesOfCatalog,
      (event, name) => columns.value(event, name),
    );
  }

  /** Every record. */
  record(event: EventView): void {
    if (this.input.absent.length > 0) this.stretch(event);
    if (!this.input.facts) return;
    for (const fact of factsOfEvent(event, this.columns, '')) this.facts.push(fact);
  }

  /** A record that rules matched, and its place among those of its part. */
  match(event: EventView, rules: readonly number[], record: number): void {
    for (const rule of rules) {
      const values = this.values.of(rule, event);
      if (values !== null) this.rows.push({ rule, record, values });
    }
  }

  /** Roughly the memory that `take` would hand out. */
  get heldBytes(): number {
    return (this.rows.length + this.facts.length) * 300;
  }

  take(): CorrelationPart {
    const { rows, facts } = this;
    const logs = [...this.logs.values()].map((log) => ({ ...log, rules: [...log.rules] }));
    this.rows = [];
    this.facts = [];
    this.logs = new Map();
    this.last = null;
    return { rows, facts, logs };
  }

  private stretch(event: EventView): void {
    const { source, host, timeUs } = event;
    if (Number.isNaN(timeUs)) return;
    const log = this.last?.source === source && this.last.host === host ? this.last.log : this.logOf(source, host);
    if (timeUs < log.fromUs) log.fromUs = timeUs;
    if (timeUs > log.toUs) log.toUs = timeUs;
  }

  private logOf(source: EventSource, host: string): OpenStretch {
    const key = JSON.stringify([source.product, source.channel.toLowerCase(), host.toLowerCase()]);
    let log = this.logs.get(key);
    if (log === undefined) {
      const { channel } = source;
      log = { channel, host, fromUs: Number.POSITIVE_INFINITY, toUs: Number.NEGATIVE_INFINITY, rules: new Set() };
      this.logs.set(key, log);
    }
    for (const rule of this.absentIn(source)) log.rules.add(rule);
    this.last = { source, host, log };
    return log;
  }

  private absentIn(source: EventSource): readonly number[] {
    let rules = this.absentOf.get(source.id);
    if (rules === undefined) {
      rules = rulesOfLog(source, this.input.absent);
      this.absentOf.set(source.id, rules);
    }
    return rules;
  }
}

/** The rules whose log source an event of the given log belongs to. */
export function rulesOfLog(source: EventSource, rules: CorrelationInput['absent']): readonly number[] {
  const routes = routesFor(
    source,
    logSourcesOfCatalog,
    rules.map(({ logSource }) => logSource),
  );
  return routes.map(({ group }) => (rules[group] as CorrelationInput['absent'][number]).rule);
}
