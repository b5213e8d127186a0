import type { LogSources } from '#catalog/log-sources.ts';
import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { and, or } from '#store/sql/build.ts';
import { extentOf } from '#store/sql/children.ts';
import type { StoredNames } from '#store/sql/event-fields.ts';
import type { Sql } from '#store/sql/nodes.ts';
import type { Node } from '../ast.ts';
import type { LogSource } from '../rule.ts';
import { type Aliases, ruleField } from './alias-field.ts';
import { nodeSql } from './node-sql.ts';
import { sqlRoutes } from './routes.ts';

/** What a rule asks of the rows of a table. */
export interface RuleSql {
  readonly where: Sql;
  /** Some of the rows it finds may be no match: the matcher has to be asked of each. It finds all that match. */
  readonly approximate: boolean;
}

export interface AskedRule {
  readonly logSource: LogSource;
  readonly node: Node;
}

/** Compiles a rule, log source included, for rows that have these names. Refused is what an engine could not read. */
export function ruleWhere(
  { logSource, node }: AskedRule,
  logSources: readonly LogSources[],
  stored: StoredNames,
): Result<RuleSql, Reason> {
  let approximate = false;
  const alternatives: Sql[] = [];
  for (const { when, aliases } of sqlRoutes(logSource, logSources)) {
    const asked = detectionWhere(node, aliases, stored);
    if (!asked.ok) return asked;
    approximate ||= asked.value.approximate;
    alternatives.push(and([when, asked.value.where]));
  }
  return ok({ where: or(alternatives), approximate });
}

/** The same without its log source, for rows of which one route is known to hold. */
export function detectionWhere(node: Node, aliases: Aliases, stored: StoredNames): Result<RuleSql, Reason> {
  return boundedSql(nodeSql(node, (name) => ruleField(stored, aliases, name), stored));
}

/** Refused is what an engine could not read. */
export function boundedSql(found: RuleSql): Result<RuleSql, Reason> {
  const { nodes, depth } = extentOf(found.where);
  if (nodes > mostNodes) return fail({ key: 'sigma.sql-too-large', values: { limit: mostNodes, had: nodes } });
  if (depth > mostDepth) return fail({ key: 'sigma.sql-too-deep', values: { limit: mostDepth, had: depth } });
  return ok(found);
}

/** Five times the largest published rule. */
const mostNodes = 50_000;
/** DuckDB reads expressions of 1,000 levels, and takes three for a `not` and what stands below it. */
const mostDepth = 560;
