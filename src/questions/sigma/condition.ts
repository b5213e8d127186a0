import type { Node } from './ast.ts';
import { and, nodeSize, not, or } from './node-tree.ts';
import { RuleError } from './rule-error.ts';
import { growBy, type RuleScope } from './rule-scope.ts';

/**
 * Parses a condition over named selections (Sigma 2.1, "Condition"): `not` binds tighter than `and`, `and` tighter than
 * `or`; `1 of`, `n of` and `all of` take a name, a pattern with `*`, or `them` (all names but those that begin with `_`).
 */
export function parseCondition(condition: string, selections: ReadonlyMap<string, Node>, scope: RuleScope): Node {
  growBy(scope, condition.length >>> 3);
  const source = condition.slice(0, SHOWN);
  if (condition.includes('|')) throw new RuleError('sigma.condition-aggregation', { condition: source });
  const tokens = condition.match(/[()]|[^\s()]+/g) ?? [];
  const parser = { source, tokens, at: 0, depth: 0, selections, scope, sizes: new Map<Node, number>() };
  const node = parseOr(parser);
  if (parser.at < tokens.length) throw unexpected(parser);
  return node;
}

interface Parser {
  /** Beginning of the condition, for reasons. */
  readonly source: string;
  readonly tokens: readonly string[];
  at: number;
  depth: number;
  readonly selections: ReadonlyMap<string, Node>;
  readonly scope: RuleScope;
  /** Of the selections taken so far. */
  readonly sizes: Map<Node, number>;
}

/** So many characters of a condition are repeated in a reason. */
const SHOWN = 200;

/** Deeper nesting than any rule needs; keeps a hostile condition from exhausting the stack. */
const MAX_DEPTH = 200;

function parseOr(parser: Parser): Node {
  const nodes = [parseAnd(parser)];
  while (takeWord(parser, 'or')) nodes.push(parseAnd(parser));
  return or(nodes);
}

function parseAnd(parser: Parser): Node {
  const nodes = [parseNot(parser)];
  while (takeWord(parser, 'and')) nodes.push(parseNot(parser));
  return and(nodes);
}

function parseNot(parser: Parser): Node {
  if (++parser.depth > MAX_DEPTH) throw new RuleError('sigma.condition-too-deep', { limit: MAX_DEPTH });
  const node = takeWord(parser, 'not') ? not(parseNot(parser)) : parsePrimary(parser);
  parser.depth--;
  return node;
}

function parsePrimary(parser: Parser): Node {
  const token = parser.tokens[parser.at];
  if (token === undefined) throw new RuleError('sigma.condition-ends-early', { condition: parser.source });
  if (token === '(') return parseGroup(parser);
  if (token === ')') throw unexpected(parser);
  if (parser.tokens[parser.at + 1]?.toLowerCase() === 'of') return parseQuantifier(parser, token.toLowerCase());
  const selection = parser.selections.get(token);
  if (selection === undefined) throw new RuleError('sigma.condition-names-nothing', { name: token });
  parser.at++;
  return take(parser, selection);
}

/** A selection becomes part of the rule; each time it is named it counts again, since it is asked again. */
function take(parser: Parser, selection: Node): Node {
  const size = parser.sizes.get(selection) ?? nodeSize(selection);
  parser.sizes.set(selection, size);
  growBy(parser.scope, size);
  return selection;
}

function parseGroup(parser: Parser): Node {
  parser.at++;
  const node = parseOr(parser);
  if (parser.tokens[parser.at] !== ')') throw new RuleError('sigma.condition-ends-early', { condition: parser.source });
  parser.at++;
  return node;
}

function parseQuantifier(parser: Parser, quantity: string): Node {
  const pattern = parser.tokens[parser.at + 2];
  if (pattern === undefined) throw new RuleError('sigma.condition-ends-early', { condition: parser.source });
  const nodes = [...parser.selections].filter(([name]) => nameFits(name, pattern)).map(([, node]) => node);
  if (nodes.length === 0) throw new RuleError('sigma.condition-names-nothing', { name: pattern });
  parser.at += 3;
  if (quantity === 'all') return and(nodes.map((node) => take(parser, node)));
  if (quantity === 'any' || quantity === '1') return or(nodes.map((node) => take(parser, node)));
  const wanted = Number(quantity);
  if (!Number.isInteger(wanted) || wanted < 1) throw unexpected({ ...parser, at: parser.at - 3 });
  if (wanted > nodes.length) throw new RuleError('sigma.condition-wants-more', { wanted, had: nodes.length });
  return atLeast(parser, wanted, nodes);
}

function nameFits(name: string, pattern: string): boolean {
  if (pattern.toLowerCase() === 'them') return !name.startsWith('_');
  const parts = pattern.split('*');
  if (parts.length === 1) return name === pattern;
  const last = parts.pop() as string;
  const first = parts.shift() as string;
  let at = first.length;
  if (!name.startsWith(first)) return false;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

/** Written out as "this one and n-1 of the rest, or n of the rest"; bounded, since it grows with n × selections. */
function atLeast(parser: Parser, wanted: number, nodes: readonly Node[]): Node {
  if (nodes.length > 12) throw new RuleError('sigma.condition-too-many-of', { limit: 12, had: nodes.length });
  if (wanted === 1) return or(nodes.map((node) => take(parser, node)));
  if (wanted === nodes.length) return and(nodes.map((node) => take(parser, node)));
  const [first, ...rest] = nodes as [Node, ...Node[]];
  return or([and([take(parser, first), atLeast(parser, wanted - 1, rest)]), atLeast(parser, wanted, rest)]);
}

function takeWord(parser: Parser, word: string): boolean {
  if (parser.tokens[parser.at]?.toLowerCase() !== word) return false;
  parser.at++;
  return true;
}

function unexpected(parser: Parser): RuleError {
  return new RuleError('sigma.condition-unexpected', {
    token: parser.tokens[parser.at] ?? '',
    condition: parser.source,
  });
}
