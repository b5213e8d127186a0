import type { EventView } from '#base/event.ts';
import {
  type ObservablePlan,
  observablesOf,
  planObservables,
} from '#questions/indicators/observables/observables-of.ts';
import type { Observable } from '#questions/indicators/observables/read-value.ts';
import { fieldPrefix } from '#store/schema/event-row.ts';
import type { Columns } from './columns.ts';
import { slotsByName } from './record-fields.ts';

interface Plan {
  readonly observables: ObservablePlan;
  /** By column of the plan: the slots that hold its values. */
  readonly slots: readonly (readonly number[])[];
}

const none: readonly Observable[] = [];

/**
 * What records show of whom they met. All values of all slots of a column are looked at, so that a record as it is read and the
 * same record from the store show the same.
 */
export class RecordObservables {
  private readonly columns: Columns;
  /** By the list of columns that records of a log and shape have. */
  private readonly plans = new WeakMap<object, Plan>();
  private event!: EventView;
  private plan!: Plan;
  private readonly read = (column: number): readonly string[] => valuesOf(this.event, this.plan.slots[column] ?? []);

  constructor(columns: Columns) {
    this.columns = columns;
  }

  of(event: EventView): readonly Observable[] {
    const columns = this.columns.of(event);
    let plan = this.plans.get(columns);
    if (plan === undefined) {
      plan = planOf(event, columns);
      this.plans.set(columns, plan);
    }
    if (plan.observables.takes.length === 0) return none;
    this.event = event;
    this.plan = plan;
    return observablesOf(plan.observables, this.read);
  }
}

function planOf({ shape }: EventView, columns: ReturnType<Columns['of']>): Plan {
  const slots = new Map<string, readonly number[]>(columns.map(({ name, slots: own }) => [name, own]));
  for (const [name, own] of slotsByName(shape)) slots.set(fieldPrefix + name, own);
  const observables = planObservables(slots.keys());
  return { observables, slots: observables.names.map((name) => slots.get(name) ?? []) };
}

function valuesOf(event: EventView, slots: readonly number[]): readonly string[] {
  if (slots.length === 1 && event.count(slots[0] as number) === 1) return [event.text(slots[0] as number, 0)];
  const values: string[] = [];
  for (const slot of slots)
    for (let i = 0; i < event.count(slot); i++) {
      const value = event.text(slot, i);
      if (value !== '' && value !== '-') values.push(value);
    }
  return values;
}
