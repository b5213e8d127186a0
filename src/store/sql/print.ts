import { clickhouse } from './clickhouse.ts';
import { type Dialect, type DialectName, type ParameterType, segmentsOf } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import type { BoundValue, Select, Source, Sql } from './nodes.ts';

/** SQL text and the values to bind to its parameters: $1 or {p1:…} is the first. */
export interface Statement {
  readonly text: string;
  readonly values: readonly BoundValue[];
}

const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, clickhouse };

/** Spells a query for an engine. The text holds identifiers, quoted, and words of ours; all else is bound. */
export function print(select: Select, dialect: DialectName): Statement {
  const printer: Printer = { dialect: dialects[dialect], values: [], known: new Map() };
  const text = selectText(printer, select);
  return { text, values: printer.values };
}

interface Printer {
  readonly dialect: Dialect;
  readonly values: BoundValue[];
  /** Parameters by type and value: what is bound once is not bound again. */
  readonly known: Map<string, string>;
}

function selectText(printer: Printer, select: Select): string {
  const { quoted } = printer.dialect;
  const columns = select.columns.map(({ of, as }) => `${sql(printer, of)} AS ${quoted(as)}`);
  const parts = [`SELECT ${select.distinct === true ? 'DISTINCT ' : ''}${columns.join(', ')}`];
  parts.push(`FROM ${sourceText(printer, select.from)}`);
  if (select.where !== undefined) parts.push(`WHERE ${sql(printer, select.where)}`);
  const { groupBy = [], orderBy = [] } = select;
  if (groupBy.length > 0) parts.push(`GROUP BY ${groupBy.map((of) => sql(printer, of)).join(', ')}`);
  if (orderBy.length > 0) {
    const keys = orderBy.map(
      ({ of, descending }) => `${sql(printer, of)} ${descending === true ? 'DESC' : 'ASC'} NULLS LAST`,
    );
    parts.push(`ORDER BY ${keys.join(', ')}`);
  }
  if (select.limit !== undefined) parts.push(`LIMIT ${bind(printer, BigInt(select.limit))}`);
  return parts.join(' ');
}

function sourceText(printer: Printer, source: Source): string {
  switch (source.kind) {
    case 'table':
      return printer.dialect.quoted(source.name);
    case 'segments':
      return segmentsOf(printer.dialect, source, bind(printer, source.paths));
    case 'select':
      return `(${selectText(printer, source.select)})`;
  }
}

function sql(printer: Printer, node: Sql): string {
  const { dialect } = printer;
  const text = (each: Sql) => sql(printer, each);
  switch (node.kind) {
    case 'column':
      return dialect.quoted(node.name);
    case 'value':
      return bind(printer, node.value);
    case 'constant':
      return node.value ? 'TRUE' : 'FALSE';
    case 'call':
      return dialect.functions[node.name](node.args.map(text));
    case 'and':
    case 'or':
      return `(${node.terms.map(text).join(node.kind === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `(NOT coalesce(${text(node.term)}, FALSE))`;
    case 'isNull':
      return `(${text(node.of)} IS NULL)`;
    case 'compare':
      return `(${text(node.left)} ${node.op} ${text(node.right)})`;
    case 'in':
      return `(${text(node.of)} IN (${node.list.map(text).join(', ')}))`;
    case 'text':
      return dialect.text[node.op](text(node.of), text(node.wanted));
    case 'like':
      return likeText(printer, node);
    case 'part':
      return dialect.part(node.part, text(node.of));
    default:
      return listText(printer, node);
  }
}

type ListNode = Extract<Sql, { kind: 'case' | 'list' | 'element' | 'any' | 'each' | 'rows' | 'aggregate' }>;

function listText(printer: Printer, node: ListNode): string {
  const { dialect } = printer;
  const text = (each: Sql) => sql(printer, each);
  switch (node.kind) {
    case 'case': {
      const branches = node.branches.map(({ when, result }) => `WHEN ${text(when)} THEN ${text(result)}`);
      const otherwise = node.otherwise === null ? '' : ` ELSE ${text(node.otherwise)}`;
      return `CASE ${branches.join(' ')}${otherwise} END`;
    }
    case 'list':
      return dialect.list(node.items.map(text));
    case 'element':
      return `e${node.number}`;
    case 'any':
      return dialect.any(text(node.list), `e${node.number}`, text(node.test));
    case 'each':
      return dialect.each(text(node.list), `e${node.number}`, text(node.made));
    case 'rows':
      return dialect.rows(text(node.list));
    case 'aggregate':
      return aggregateText(node.name, node.of === null ? '*' : text(node.of));
  }
}

function aggregateText(name: Extract<Sql, { kind: 'aggregate' }>['name'], of: string): string {
  return name === 'count-distinct' ? `count(DISTINCT ${of})` : `${name}(${of})`;
}

function likeText(printer: Printer, { of, pieces }: Extract<Sql, { kind: 'like' }>): string {
  const { pattern, suffix } = printer.dialect.like(pieces);
  return `(${sql(printer, of)} LIKE ${bind(printer, pattern)}${suffix})`;
}

function bind(printer: Printer, value: BoundValue): string {
  const type = typeOf(value);
  const key = `${type} ${type === 'texts' ? JSON.stringify(value) : value}`;
  let parameter = printer.known.get(key);
  if (parameter === undefined) {
    printer.values.push(value);
    parameter = printer.dialect.parameter(printer.values.length, type);
    printer.known.set(key, parameter);
  }
  return parameter;
}

function typeOf(value: BoundValue): ParameterType {
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'double';
    case 'bigint':
      return 'integer';
    case 'boolean':
      return 'boolean';
    default:
      return 'texts';
  }
}
