import type { EventSource, EventView } from '#base/event.ts';
import type { FieldAlias, LogSources } from '#catalog/log-sources.ts';
import { EventContext, type FieldPlan, planFields } from '../event-context.ts';
import { routesFor } from '../router.ts';
import type { LogSource } from '../rule.ts';
import type { CorrelationNeeds } from './plan.ts';

/** Only a hostile log has records of so many shapes; what is remembered of them is then dropped. */
const MAX_PLANS = 8_192;

/**
 * Reads what correlations need of a record that a rule matched: fields as the rule's log source spells them or, where the record has
 * none by that name, normalised columns (`source.ip`), which `columnOf` knows ('' for none).
 */
export class HitValues {
  private readonly readers = new Map<number, Reader>();

  constructor(
    needs: CorrelationNeeds,
    logSourceOf: (rule: number) => LogSource,
    logSources: readonly LogSources[],
    columnOf: (event: EventView, name: string) => string,
  ) {
    for (const [rule, fields] of needs)
      this.readers.set(rule, new Reader(fields, logSourceOf(rule), logSources, columnOf));
  }

  /** Null for a rule that feeds no correlation. */
  of(rule: number, event: EventView): readonly (string | null)[] | null {
    return this.readers.get(rule)?.read(event) ?? null;
  }
}

class Reader {
  private readonly fields: readonly string[];
  private readonly logSource: LogSource;
  private readonly logSources: readonly LogSources[];
  private readonly columnOf: (event: EventView, name: string) => string;
  private readonly context: EventContext;
  private readonly aliases = new Map<EventSource, Readonly<Record<string, FieldAlias>> | null>();
  private plans = new Map<string, FieldPlan>();

  constructor(
    fields: readonly string[],
    logSource: LogSource,
    logSources: readonly LogSources[],
    columnOf: (event: EventView, name: string) => string,
  ) {
    this.fields = fields;
    this.logSource = logSource;
    this.logSources = logSources;
    this.columnOf = columnOf;
    this.context = new EventContext(fields.length);
  }

  /** The first value of each field. A lone `-` is how Windows writes none. */
  read(event: EventView): (string | null)[] {
    this.context.bind(event, this.planOf(event));
    return this.fields.map((name, field) => {
      const value = this.context.raw(field) ?? '';
      const found = value === '' || value === '-' ? this.columnOf(event, name) : value;
      return found === '' ? null : found;
    });
  }

  private planOf({ source, shape }: EventView): FieldPlan {
    const key = `${source.id}/${shape.id}`;
    let plan = this.plans.get(key);
    if (plan === undefined) {
      if (this.plans.size >= MAX_PLANS) this.plans = new Map();
      plan = planFields(this.fields, shape, this.aliasesOf(source));
      this.plans.set(key, plan);
    }
    return plan;
  }

  private aliasesOf(source: EventSource): Readonly<Record<string, FieldAlias>> | null {
    let aliases = this.aliases.get(source);
    if (aliases === undefined) {
      aliases = routesFor(source, this.logSources, [this.logSource])[0]?.aliases ?? null;
      this.aliases.set(source, aliases);
    }
    return aliases;
  }
}
