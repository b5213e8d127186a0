import type { EventView } from '#base/event.ts';
import type { Atom, Node } from './ast.ts';
import { atomTest, type Test } from './atom-test.ts';
import { EventContext, everyField, type FieldPlan } from './event-context.ts';
import { FieldNumbers } from './field-numbers.ts';
import type { NeedleSink } from './needle.ts';
import { NeedleIndex } from './needle-index.ts';
import { needleKey } from './needle-plan.ts';
import { nodeTest } from './node-test.ts';
import type { RuleGroup } from './rule-set.ts';
import type { FieldNeedle } from './witness.ts';

/**
 * The rules of one log source behind their witnesses: only a rule of which a needle was found is asked, and an atom that
 * is itself a needle is answered by whether it was found. Rules without a witness are always asked.
 */
export class IndexedGroup {
  private readonly numbers = new FieldNumbers();
  private readonly group: RuleGroup;
  private readonly context: EventContext;
  private readonly tests: (Test | undefined)[];
  /** Fields that have needles, and their index; keywords come under everyField. */
  private readonly scanned: readonly ScannedField[];
  private readonly needleIds: ReadonlyMap<string, number>;
  /** By needle: the rules (positions in the group) it may bring up. */
  private readonly rulesOfNeedle: readonly Int32Array[];
  private readonly always: Int32Array;
  private readonly foundAt: Int32Array;
  private readonly candidateAt: Int32Array;
  private readonly candidates: Int32Array;
  private candidateCount = 0;
  private epoch = 0;

  constructor(group: RuleGroup) {
    this.group = group;
    for (const { node } of group.rules) nameFields(node, this.numbers);
    this.needleIds = new Map(group.needles.map((needle, id) => [needleKey(needle), id]));
    this.rulesOfNeedle = rulesByNeedle(group);
    this.scanned = indexByField(group, this.numbers).map(({ field, index }) => new ScannedField(field, index, this));
    this.always = Int32Array.from(group.rules.flatMap((rule, i) => (rule.needles === null ? [i] : [])));
    this.foundAt = new Int32Array(group.needles.length);
    this.candidateAt = new Int32Array(group.rules.length);
    this.candidates = new Int32Array(group.rules.length);
    this.tests = new Array<Test | undefined>(group.rules.length);
    this.context = new EventContext(this.numbers.names.length);
  }

  get fields(): readonly string[] {
    return this.numbers.names;
  }

  match(event: EventView, plan: FieldPlan, found: number[]): void {
    this.epoch = (this.epoch + 1) | 0;
    this.candidateCount = 0;
    this.context.bind(event, plan);
    for (let i = 0; i < this.scanned.length; i++) (this.scanned[i] as ScannedField).scan(this.context);
    for (let i = 0; i < this.candidateCount; i++) this.ask(this.candidates[i] as number, found);
    for (let i = 0; i < this.always.length; i++) this.ask(this.always[i] as number, found);
  }

  /** Called by the index for each needle found. */
  hit(id: number): void {
    if (this.foundAt[id] === this.epoch) return;
    this.foundAt[id] = this.epoch;
    const rules = this.rulesOfNeedle[id] as Int32Array;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i] as number;
      if (this.candidateAt[rule] === this.epoch) continue;
      this.candidateAt[rule] = this.epoch;
      this.candidates[this.candidateCount++] = rule;
    }
  }

  private ask(position: number, found: number[]): void {
    let test = this.tests[position];
    if (test === undefined) {
      const { node } = this.group.rules[position] as RuleGroup['rules'][number];
      test = nodeTest(node, (atom) => this.needleTest(atom) ?? atomTest(atom, this.numbers.of));
      this.tests[position] = test;
    }
    if (test(this.context)) found.push((this.group.rules[position] as RuleGroup['rules'][number]).rule);
  }

  /** An atom that is a needle word for word was answered by the scan. */
  private needleTest(atom: Atom): Test | null {
    const needle = asNeedle(atom);
    const id = needle === null ? undefined : this.needleIds.get(needleKey(needle));
    return id === undefined ? null : () => this.foundAt[id] === this.epoch;
  }
}

/** A field with needles; holds its visitor so that no closure is made per event. */
class ScannedField {
  private readonly field: number;
  private readonly visit: (value: string) => void;
  private readonly freeText: number;

  constructor(field: number, index: NeedleIndex, sink: NeedleSink) {
    this.field = field;
    this.freeText = index.freeText;
    this.visit = (value) => index.scan(value, sink);
  }

  scan(context: EventContext): void {
    context.eachLower(this.field, this.visit, this.freeText);
  }
}

/** Per field, the index of its needles. */
function indexByField(group: RuleGroup, numbers: FieldNumbers): { field: number; index: NeedleIndex }[] {
  const numbered = group.needles.map((needle, id) => ({ ...needle, id }));
  return [...Map.groupBy(numbered, (needle) => needle.field ?? everyField)].map(([name, needles]) => ({
    field: numbers.of(name),
    index: new NeedleIndex(needles, group.strides[name] ?? 1),
  }));
}

/** For each needle the rules, by their position in the group, that it may bring up. */
function rulesByNeedle(group: RuleGroup): Int32Array[] {
  const rules: number[][] = group.needles.map(() => []);
  for (const [position, { needles }] of group.rules.entries())
    for (const id of needles ?? []) rules[id]?.push(position);
  return rules.map((positions) => Int32Array.from(positions));
}

function asNeedle(atom: Atom): FieldNeedle | null {
  if (atom.kind === 'text' && !atom.cased) return { field: atom.field, op: atom.op, text: atom.text };
  if (atom.kind === 'number' && atom.op === 'eq') return { field: atom.field, op: 'number', text: String(atom.value) };
  return null;
}

function nameFields(node: Node, numbers: FieldNumbers): void {
  if (node.kind === 'not') nameFields(node.node, numbers);
  else if (node.kind === 'and' || node.kind === 'or') for (const each of node.nodes) nameFields(each, numbers);
  else {
    numbers.of(node.field ?? everyField);
    if (node.kind === 'fieldref') numbers.of(node.other);
  }
}
