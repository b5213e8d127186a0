import type { EventView } from '#base/event.ts';
import { atomTest, type Test } from './atom-test.ts';
import { EventContext, type FieldPlan } from './event-context.ts';
import { FieldNumbers } from './field-numbers.ts';
import { nodeTest } from './node-test.ts';
import type { RuleGroup } from './rule-set.ts';

/** The plain twin of IndexedGroup: every rule of the log source is asked of every event. */
export class FullScanGroup {
  readonly fields: readonly string[];
  private readonly rules: readonly number[];
  private readonly tests: readonly Test[];
  private readonly context: EventContext;

  constructor(group: RuleGroup) {
    const numbers = new FieldNumbers();
    this.rules = group.rules.map((each) => each.rule);
    this.tests = group.rules.map((each) => nodeTest(each.node, (atom) => atomTest(atom, numbers.of)));
    this.fields = numbers.names;
    this.context = new EventContext(this.fields.length);
  }

  match(event: EventView, plan: FieldPlan, found: number[]): void {
    this.context.bind(event, plan);
    for (let i = 0; i < this.tests.length; i++)
      if ((this.tests[i] as Test)(this.context)) found.push(this.rules[i] as number);
  }
}
