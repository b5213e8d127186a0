import type { EventView } from '#base/event.ts';
import type { Atom } from '../sigma/ast.ts';
import { atomTest, type Test } from '../sigma/atom-test.ts';
import { EventContext, type FieldPlan, planFields } from '../sigma/event-context.ts';
import { FieldNumbers } from '../sigma/field-numbers.ts';
import { nodeTest } from '../sigma/node-test.ts';
import { fieldPrefix } from '#store/schema/event-row.ts';
import { ColumnView, type RecordColumns, shapeWithColumns } from './column-view.ts';
import type { Query } from './query.ts';
import { meaningOf } from './query-columns.ts';

/** Only a hostile log has records of so many shapes; what is remembered of them is then dropped. */
const MAX_PLANS = 8_192;

/** Asks a query of records as they are read, with the same answers as the store gives. */
export class QueryMatcher {
  private readonly query: Query;
  private readonly columns: RecordColumns;
  private readonly fields: readonly string[];
  private readonly test: Test | null;
  private readonly context: EventContext;
  private readonly view: ColumnView;
  private readonly plans = new Map<number, FieldPlan>();

  constructor(query: Query, columns: RecordColumns) {
    const numbers = new FieldNumbers();
    this.query = query;
    this.columns = columns;
    this.test = query.node === null ? null : nodeTest(query.node, (atom) => columnTest(atom, numbers.of));
    this.fields = numbers.names;
    this.context = new EventContext(this.fields.length);
    this.view = new ColumnView(columns);
  }

  /** A record without time is outside every period. */
  matches(event: EventView): boolean {
    const { fromUs, toUs } = this.query;
    if (fromUs !== null && !(event.timeUs >= fromUs)) return false;
    if (toUs !== null && !(event.timeUs < toUs)) return false;
    if (this.test === null) return true;
    this.context.bind(this.view.over(event), this.planOf(event));
    return this.test(this.context);
  }

  private planOf({ shape }: EventView): FieldPlan {
    let plan = this.plans.get(shape.id);
    if (plan === undefined) {
      if (this.plans.size >= MAX_PLANS) this.plans.clear();
      plan = planFields(this.fields, shapeWithColumns(shape, this.columns), null);
      this.plans.set(shape.id, plan);
    }
    return plan;
  }
}

/** A column is part of a record where it holds something, a field of the record's own also where it is empty. */
function columnTest(atom: Atom, fieldNumber: (name: string) => number): Test {
  if (atom.kind !== 'exists') return atomTest(atom, fieldNumber);
  const meaning = meaningOf(atom.field);
  if (meaning.kind === 'original') return atomTest(atom, fieldNumber);
  const any = fieldNumber(atom.field);
  if (meaning.kind === 'column') return (context) => context.lower(any) !== undefined;
  const own = fieldNumber(fieldPrefix + meaning.name);
  return (context) => context.present(own) || context.lower(any) !== undefined;
}
