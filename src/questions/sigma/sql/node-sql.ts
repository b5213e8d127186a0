import { and, call, constant, isOneOf, not, or, value } from '#store/sql/build.ts';
import { everyField, type FieldSql, listOf, type StoredNames, textOf } from '#store/sql/event-fields.ts';
import { capitalSigma, hasNewLetter, hasSmallSigma } from '#store/sql/lower-case.ts';
import type { FunctionName, Sql } from '#store/sql/nodes.ts';
import type { Atom, Node, TextOp } from '../ast.ts';
import { isStorable } from './storable.ts';
import { isExact, type ValueAtom, valueTest } from './value-test.ts';

/** Where the values of a field are that a detection names. */
export type FieldOf = (name: string) => FieldSql;

interface Compiler {
  readonly stored: StoredNames;
  readonly fieldOf: FieldOf;
  readonly fields: Map<string, FieldSql>;
  approximate: boolean;
}

/**
 * A detection as a condition that is true for the rows it matches, and for more of them only if `approximate`. Null counts
 * as false everywhere, which `not` of store/sql sees to.
 */
export function nodeSql(
  node: Node,
  fieldOf: FieldOf,
  stored: StoredNames,
): { readonly where: Sql; readonly approximate: boolean } {
  const compiler: Compiler = { stored, fieldOf, fields: new Map(), approximate: false };
  const where = nodeWhere(compiler, node, 'most');
  return { where, approximate: compiler.approximate };
}

/** `most`: true for every match; `least`: true for matches only. The one becomes the other below a `not`. */
type Bound = 'most' | 'least';

function nodeWhere(compiler: Compiler, node: Node, bound: Bound): Sql {
  switch (node.kind) {
    case 'and':
      return and(node.nodes.map((each) => nodeWhere(compiler, each, bound)));
    case 'or':
      return orWhere(compiler, node.nodes, bound);
    case 'not':
      return not(nodeWhere(compiler, node.node, bound === 'most' ? 'least' : 'most'));
    default:
      return orWhere(compiler, [node], bound);
  }
}

/** Values of one field are gone through once for all that is asked of them. */
function orWhere(compiler: Compiler, nodes: readonly Node[], bound: Bound): Sql {
  const byField = new Map<string | null, ValueAtom[]>();
  const others: Sql[] = [];
  for (const node of nodes) {
    if (isValueAtom(node)) {
      const same = byField.get(node.field);
      if (same === undefined) byField.set(node.field, [node]);
      else same.push(node);
    } else others.push(otherWhere(compiler, node, bound));
  }
  const fields = [...byField].map(([field, atoms]) =>
    field === null ? keywordsWhere(compiler, atoms, bound) : valuesWhere(compiler, field, atoms, bound),
  );
  return or([...fields, ...others]);
}

function isValueAtom(node: Node): node is ValueAtom {
  return ['text', 'pattern', 'number', 'regex', 'cidr', 'time'].includes(node.kind);
}

function otherWhere(compiler: Compiler, node: Exclude<Node, ValueAtom>, bound: Bound): Sql {
  switch (node.kind) {
    case 'null':
      return not(anyValue(fieldOf(compiler, node.field), () => constant(true)));
    case 'exists':
      return fieldOf(compiler, node.field).present;
    case 'fieldref':
      return fieldrefWhere(compiler, node, bound);
    default:
      return nodeWhere(compiler, node, bound);
  }
}

function valuesWhere(compiler: Compiler, field: string, atoms: readonly ValueAtom[], bound: Bound): Sql {
  const { single, several } = fieldOf(compiler, field);
  const tests = formTests(compiler, atoms, bound);
  return or([
    ...single.map(({ of, when }) => and([when, passes(tests, of)])),
    ...several.map(({ of, when }) => and([when, anyPasses(tests, of)])),
  ]);
}

/** Tests that look at the same form of a value, such as its lower case. */
interface FormTests {
  readonly form: FunctionName | null;
  readonly tests: ((of: Sql) => Sql)[];
}

function formTests(compiler: Compiler, atoms: readonly ValueAtom[], bound: Bound): readonly FormTests[] {
  const byForm = new Map<FunctionName | null, FormTests>();
  for (const atom of atoms) {
    const test = valueTest(atom);
    if (!isExact(test)) compiler.approximate = true;
    const same = byForm.get(test.form) ?? { form: test.form, tests: [] };
    same.tests.push(test[bound]);
    byForm.set(test.form, same);
  }
  return [...byForm.values()];
}

function passes(forms: readonly FormTests[], of: Sql): Sql {
  const isThere = not({ kind: 'isNull', of });
  return or(forms.map(({ form, tests }) => notNull(oneOfTests(tests, formed(form, of)), isThere)));
}

/** A list is brought into a form as a whole, which is done once for a row (shared-values.ts), before its elements are tested. */
function anyPasses(forms: readonly FormTests[], list: Sql): Sql {
  return or(
    forms.map(({ form, tests }) => {
      const made = formed(form, { kind: 'element', number: formedElement });
      const inForm: Sql = form === null ? list : { kind: 'each', list, number: formedElement, made };
      return anyIn(inForm, 0, (of) => oneOfTests(tests, of));
    }),
  );
}

const formedElement = 8;

function formed(form: FunctionName | null, of: Sql): Sql {
  return form === null ? of : call(form, of);
}

/** Tests for equality of the same thing become one list. */
function oneOfTests(tests: readonly ((of: Sql) => Sql)[], of: Sql): Sql {
  const equal = new Map<string, { readonly of: Sql; readonly list: Sql[] }>();
  const others: Sql[] = [];
  for (const term of tests.map((test) => test(of))) {
    if (term.kind !== 'compare' || term.op !== '=') {
      others.push(term);
      continue;
    }
    const key = JSON.stringify(term.left);
    const same = equal.get(key);
    if (same === undefined) equal.set(key, { of: term.left, list: [term.right] });
    else same.list.push(term.right);
  }
  return or([...[...equal.values()].map(({ of: left, list }) => isOneOf(left, list)), ...others]);
}

/** Between values that are searched as one text; a keyword that holds it is looked for in each of them. */
const between = '\0';

/**
 * Keywords look at the values of all fields: as one text, where what they look for cannot reach from one value into the next.
 * The others go through the values only where their longest literal stands in that text.
 */
function keywordsWhere(compiler: Compiler, atoms: readonly ValueAtom[], bound: Bound): Sql {
  const every = everyField(compiler.stored);
  if (every.single.length + every.several.length === 0) return constant(false);
  const whole = textOf([every], between);
  const list = listOf(every);
  const [joined, apart] = [atoms.filter(isFoundInJoined), atoms.filter((atom) => !isFoundInJoined(atom))];
  return or([
    passes(formTests(compiler, joined, bound), whole),
    ...apart.map((atom) => and([mayStandIn(atom, whole), anyPasses(formTests(compiler, [atom], bound), list)])),
  ]);
}

function isFoundInJoined(atom: ValueAtom): boolean {
  return atom.kind === 'text' && atom.op === 'contains' && atom.text !== '' && !atom.text.includes(between);
}

function mayStandIn(atom: ValueAtom, whole: Sql): Sql {
  const literals = literalsOf(atom).map((text) => text.toLowerCase());
  const [longest] = literals
    .filter((text) => isStorable(text) && !hasSmallSigma(text))
    .sort((a, b) => b.length - a.length);
  if (longest === undefined) return constant(true);
  const lower = hasNewLetter(longest) ? 'lowerAll' : 'lower';
  return { kind: 'text', op: 'contains', of: call(lower, whole), wanted: value(longest) };
}

function literalsOf(atom: ValueAtom): string[] {
  if (atom.kind === 'text') return [atom.text];
  return atom.kind === 'pattern' ? atom.pieces.filter((piece) => typeof piece === 'string') : [];
}

/** Does any value of the field pass the test? */
function anyValue({ single, several }: FieldSql, test: (of: Sql) => Sql, element = 0): Sql {
  return or([
    ...single.map(({ of, when }) => and([when, notNull(test(of), not({ kind: 'isNull', of }))])),
    ...several.map(({ of, when }) => and([when, anyIn(of, element, test)])),
  ]);
}

function anyIn(list: Sql, element: number, test: (of: Sql) => Sql): Sql {
  const tested = test({ kind: 'element', number: element });
  if (tested.kind === 'constant') return notNull(tested, call('isFilled', list));
  return { kind: 'any', list, number: element, test: tested };
}

/** A test that is always true still needs a value. */
function notNull(tested: Sql, isThere: Sql): Sql {
  return tested.kind === 'constant' && tested.value ? isThere : tested;
}

/** Lower case is the same on both sides, but for the sigmas of values that have a capital one. */
function fieldrefWhere(compiler: Compiler, atom: Extract<Atom, { kind: 'fieldref' }>, bound: Bound): Sql {
  const [field, other] = [fieldOf(compiler, atom.field), fieldOf(compiler, atom.other)];
  const fold = (of: Sql) => (atom.cased ? of : call('lowerAll', of));
  const related = anyValue(field, (of) =>
    anyValue(other, (wanted) => textRelation(atom.op, fold(of), fold(wanted)), 1),
  );
  if (atom.cased) return related;
  compiler.approximate = true;
  const sigma = (of: Sql): Sql => ({ kind: 'text', op: 'contains', of, wanted: value(capitalSigma) });
  const unsure = or([anyValue(field, sigma), anyValue(other, sigma)]);
  return bound === 'most' ? or([related, unsure]) : and([related, not(unsure)]);
}

function textRelation(op: TextOp, of: Sql, wanted: Sql): Sql {
  return op === 'equals' ? { kind: 'compare', op: '=', left: of, right: wanted } : { kind: 'text', op, of, wanted };
}

function fieldOf(compiler: Compiler, name: string): FieldSql {
  let field = compiler.fields.get(name);
  if (field === undefined) {
    field = compiler.fieldOf(name);
    compiler.fields.set(name, field);
  }
  return field;
}
