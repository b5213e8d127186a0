import { type Atom, type Node, type Piece, wildcard } from './ast.ts';
import { parseCondition } from './condition.ts';
import { and } from './node-tree.ts';
import { RuleError } from './rule-error.ts';
import { ruleScope } from './rule-scope.ts';
import { parseSelections } from './selection.ts';

type Selection = Readonly<Record<string, unknown>> | readonly unknown[];

/** Named selections and the condition that joins them, as they stand in a rule (Sigma 2.1, "Detection"). */
export type Detection = Readonly<Record<string, Selection | string>>;

/** The detection that asks exactly what the tree asks; null for a tree that none says. What is printed is read again to be sure. */
export function printDetection(node: Node): Detection | null {
  const printer = new Printer();
  const condition = printer.expression(node, 'whole');
  if (condition === null) return null;
  const detection = { ...Object.fromEntries(printer.selections), condition };
  return saysThis(detection, condition, node) ? detection : null;
}

function saysThis(detection: Detection, condition: string, node: Node): boolean {
  const { condition: _, ...named } = detection;
  const scope = ruleScope(new Map());
  try {
    const read = parseCondition(condition, parseSelections(named, scope), scope);
    return normal(read) === normal(node);
  } catch (error) {
    if (error instanceof RuleError) return false;
    throw error;
  }
}

/** The same text for trees that differ in the order and nesting of their parts alone. */
function normal(node: Node): string {
  if (node.kind === 'not') return `not ${normal(node.node)}`;
  if (node.kind !== 'and' && node.kind !== 'or') return JSON.stringify(Object.entries(node).sort());
  const parts = [...new Set(partsOf(node, node.kind).map(normal))].sort();
  return parts.length === 1 ? (parts[0] as string) : `${node.kind}(${parts.join(',')})`;
}

function partsOf(node: Node, kind: 'and' | 'or'): readonly Node[] {
  return node.kind === kind ? node.nodes.flatMap((each) => partsOf(each, kind)) : [node];
}

type Within = 'whole' | 'and' | 'or' | 'not';

class Printer {
  readonly selections = new Map<string, Selection>();

  /** Part of the condition, with brackets where they are needed. */
  expression(node: Node, within: Within): string | null {
    const selection = selectionOf(node);
    if (selection !== null) return this.named(selection, within === 'not' ? 'filter' : 'selection');
    if (node.kind === 'not') {
      const denied = this.expression(node.node, 'not');
      return denied === null ? null : `not ${denied}`;
    }
    if (node.kind !== 'and' && node.kind !== 'or') return null;
    const { kind } = node;
    const parts = (kind === 'and' ? together(node.nodes) : node.nodes).map((each) => this.expression(each, kind));
    if (parts.length === 0 || parts.includes(null)) return null;
    const text = parts.join(` ${kind} `);
    return within === 'whole' || within === kind ? text : `(${text})`;
  }

  private named(selection: Selection, base: string): string {
    const text = JSON.stringify(selection);
    for (const [name, known] of this.selections) if (JSON.stringify(known) === text) return name;
    const ofBase = [...this.selections.keys()].filter((name) => name.startsWith(base)).length;
    const name = ofBase === 0 ? base : `${base}_${ofBase + 1}`;
    this.selections.set(name, selection);
    return name;
  }
}

/** Parts that one map can say are put together; the others stay as they are. */
function together(nodes: readonly Node[]): readonly Node[] {
  const keys = new Set<string>();
  const taken = nodes.filter((node) => {
    const item = itemOf(node);
    if (item === null || keys.has(item.key)) return false;
    keys.add(item.key);
    return true;
  });
  return taken.length < 2 ? nodes : [and(taken), ...nodes.filter((node) => !taken.includes(node))];
}

/** A map of items that all hold, a list of which one holds, or null where neither says it. */
function selectionOf(node: Node): Selection | null {
  const map = mapOf(node);
  if (map !== null) return map;
  const alternatives = node.kind === 'or' ? node.nodes : [node];
  const entries = alternatives.map((each) => keywordOf(each) ?? mapOf(each));
  return entries.includes(null) ? null : entries;
}

function mapOf(node: Node): Readonly<Record<string, unknown>> | null {
  const items = (node.kind === 'and' ? node.nodes : [node]).map(itemOf);
  if (items.includes(null)) return null;
  const entries = items.map((item) => [item?.key ?? '', item?.value] as const);
  return new Set(entries.map(([key]) => key)).size === entries.length ? Object.fromEntries(entries) : null;
}

interface Item {
  /** Field and modifiers. */
  readonly key: string;
  readonly value: unknown;
}

/** An atom, or several values of one field of which one holds. */
function itemOf(node: Node): Item | null {
  if (node.kind === 'and' || node.kind === 'not') return null;
  if (node.kind !== 'or') return atomItem(node);
  const items = node.nodes.map((each) => (isAtom(each) ? atomItem(each) : null));
  const [first] = items;
  if (first === undefined || first === null || items.some((item) => item?.key !== first.key)) return null;
  return { key: first.key, value: items.map((item) => item?.value) };
}

function isAtom(node: Node): node is Atom {
  return node.kind !== 'and' && node.kind !== 'or' && node.kind !== 'not';
}

function atomItem(atom: Atom): Item | null {
  const name = atom.field ?? '';
  switch (atom.kind) {
    case 'text': {
      const op = atom.op === 'equals' ? '' : `|${atom.op}`;
      return atom.field === null ? null : { key: `${name}${op}${casing(atom.cased)}`, value: spelt([atom.text]) };
    }
    case 'pattern':
      return atom.field === null ? null : { key: `${name}${casing(atom.cased)}`, value: spelt(atom.pieces) };
    case 'number':
      return { key: atom.op === 'eq' ? name : `${name}|${atom.op}`, value: atom.value };
    case 'regex':
      return { key: [name, 're', ...atom.flags].join('|'), value: atom.source };
    case 'cidr':
      return { key: `${name}|cidr`, value: atom.network };
    case 'null':
      return { key: name, value: null };
    case 'exists':
      return { key: `${name}|exists`, value: true };
    case 'fieldref':
    case 'time':
      return null;
  }
}

function casing(cased: boolean): string {
  return cased ? '|cased' : '';
}

/** A word that may stand in any value; null for anything else. */
function keywordOf(node: Node): string | null {
  if (!isAtom(node) || node.field !== null) return null;
  if (node.kind === 'text') return node.op === 'contains' && !node.cased ? spelt([node.text]) : null;
  if (node.kind !== 'pattern' || node.cased || node.pieces.length < 3) return null;
  return spelt(node.pieces.slice(1, -1));
}

/** As values are written (Sigma 2.1, "Escaping"); a backslash is doubled where it would take the meaning from what follows. */
function spelt(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece === wildcard.one) return '?';
      if (piece === wildcard.many) return '*';
      return String(piece).replace(/\\(?=[*?\\]|$)|[*?]/g, '\\$&');
    })
    .join('');
}
