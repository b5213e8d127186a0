import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { LogSources } from '#catalog/log-sources.ts';
import type { Atom, Node } from '../sigma/ast.ts';
import { and, not, or } from '../sigma/node-tree.ts';
import { type Detection, printDetection } from '../sigma/print-detection.ts';
import type { Query } from './query.ts';
import { meaningOf, type QueryColumn } from './query-columns.ts';

/** What a Sigma rule needs to ask the same of the logs of a product. */
export interface QueryRule {
  readonly product: string;
  readonly detection: Detection;
}

/**
 * A query as the detection of a Sigma rule that finds the same records of the product's logs. A normalised name becomes the
 * fields it is read from, each asked where those before it are empty. Refused is what a rule cannot say: times, and columns that
 * no field of the logs holds.
 *
 * @param product of the rule; null where the query itself says it (`product:windows` among its terms)
 */
export function queryAsRule(
  { node, fromUs, toUs }: Query,
  product: string | null,
  logSources: readonly LogSources[],
): Result<QueryRule, Reason> {
  if (fromUs !== null || toUs !== null) return fail({ key: 'query.rule-times' });
  if (node === null) return fail({ key: 'query.rule-all' });
  const terms = node.kind === 'and' ? node.nodes : [node];
  const stated = terms.find(isProduct)?.text ?? null;
  const wanted = product ?? stated;
  if (wanted === null) return fail({ key: 'query.rule-product' });
  const rest = and(terms.filter((each) => !isProduct(each) || each.text !== wanted));
  if (rest.kind === 'and' && rest.nodes.length === 0) return fail({ key: 'query.rule-all' });
  const known = logSources.find((each) => each.product === wanted);
  if (known === undefined) return fail({ key: 'query.rule-unknown-product', values: { product: wanted } });
  const asked = inFields(rest, known);
  if (!asked.ok) return asked;
  const detection = printDetection(asked.value);
  return detection === null ? fail({ key: 'query.rule-unsaid' }) : ok({ product: wanted, detection });
}

type ProductAtom = Extract<Atom, { readonly kind: 'text' }>;

function isProduct(node: Node): node is ProductAtom {
  return node.kind === 'text' && node.field === 'product' && node.op === 'equals';
}

/** The tree with every name as the logs of the product spell it. */
function inFields(node: Node, known: LogSources): Result<Node, Reason> {
  if (node.kind === 'not') {
    const denied = inFields(node.node, known);
    return denied.ok ? ok(not(denied.value)) : denied;
  }
  if (node.kind !== 'and' && node.kind !== 'or') return atomInFields(node, known);
  const parts: Node[] = [];
  for (const each of node.nodes) {
    const part = inFields(each, known);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return ok(node.kind === 'and' ? and(parts) : or(parts));
}

/** Fields in which Windows event logs say what is a column of every record. */
const windowsFields: Readonly<Partial<Record<QueryColumn, string>>> = {
  host: 'Computer',
  channel: 'Channel',
  provider: 'Provider_Name',
  code: 'EventID',
  record: 'EventRecordID',
};

function atomInFields(atom: Atom, known: LogSources): Result<Node, Reason> {
  if (atom.field === null) return ok(atom);
  const meaning = meaningOf(atom.field);
  if (meaning.kind === 'original') return ok({ ...atom, field: meaning.name });
  if (meaning.kind === 'field') {
    const sources = sourcesOf(meaning.name, known);
    return ok(sources.length === 0 ? atom : firstFilled(atom, sources));
  }
  const field = known.product === 'windows' ? windowsFields[meaning.column] : undefined;
  if (field !== undefined) return ok({ ...atom, field });
  return fail({ key: 'query.rule-column', values: { name: meaning.column, product: known.product } });
}

/** Those that all logs of the product may have come first; a log of its own kind has none of them. */
function sourcesOf(name: string, { columns, channels }: LogSources): readonly string[] {
  const tables = [columns, ...Object.values(channels)];
  return [...new Set(tables.flatMap((table) => (Object.hasOwn(table, name) ? (table[name] ?? []) : [])))];
}

/** A column holds what the first of its fields holds that is not empty; a lone dash is how Windows writes none. */
function firstFilled(atom: Atom, fields: readonly string[]): Node {
  if (atom.kind === 'null') return and(fields.map(isEmpty));
  if (atom.kind === 'exists') return not(and(fields.map(isEmpty)));
  return or(fields.map((field, i) => and([...fields.slice(0, i).map(isEmpty), { ...atom, field }])));
}

function isEmpty(field: string): Node {
  const written = ['', '-'].map((text): Node => ({ kind: 'text', field, op: 'equals', text, cased: false }));
  return or([{ kind: 'null', field }, ...written]);
}
