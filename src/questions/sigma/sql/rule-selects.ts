import type { EventSource } from '#base/event.ts';
import type { Reason } from '#base/reason.ts';
import type { LogSources } from '#catalog/log-sources.ts';
import { and, column, value } from '#store/sql/build.ts';
import { extentOf } from '#store/sql/children.ts';
import type { StoredNames } from '#store/sql/event-fields.ts';
import type { Select, Source, Sql } from '#store/sql/nodes.ts';
import { shareValues } from '#store/sql/shared-values.ts';
import { routesFor } from '../router.ts';
import type { LogSource } from '../rule.ts';
import { groupKey } from '../rule-set.ts';
import { type AskedRule, detectionWhere } from './rule-where.ts';
import { sqlRoutes, type SqlRoute } from './routes.ts';

/** A rule under the number that the answer calls it by. */
export interface NumberedRule extends AskedRule {
  readonly rule: number;
}

export interface RuleScan {
  readonly from: Source;
  /** What rows have to satisfy beside the rule, such as a period. */
  readonly where?: Sql;
  readonly stored: StoredNames;
  readonly logSources: readonly LogSources[];
  /** Who wrote the rows; rules of other sources are not asked. Null: not known. */
  readonly sources: readonly Omit<EventSource, 'id'>[] | null;
  /** Columns that identify a row in the answer. */
  readonly keys: readonly string[];
}

/** One query for some of the rules. Its rows: the keys, and `rule`, the number of a rule that matches there. */
export interface RuleSelect {
  readonly select: Select;
  readonly rules: readonly number[];
  /** Those of them whose rows the matcher has to confirm. */
  readonly approximate: readonly number[];
}

export interface RuleSelects {
  readonly selects: readonly RuleSelect[];
  readonly refused: readonly { readonly rule: number; readonly reason: Reason }[];
}

/**
 * Queries that ask many rules of the same rows: the rows of a log source are read once for all of its rules, and what the
 * rules look at is worked out once. A query holds a bounded number of expressions, so that planning it stays cheap.
 */
export function ruleSelects(rules: readonly NumberedRule[], scan: RuleScan): RuleSelects {
  const selects: RuleSelect[] = [];
  const refused = new Map<number, Reason>();
  for (const group of Map.groupBy(rules, ({ logSource }) => groupKey(logSource)).values()) {
    const { logSource } = group[0] as NumberedRule;
    for (const route of sqlRoutes(logSource, scan.logSources)) {
      if (!isReached(route, logSource, scan)) continue;
      const asked = group.flatMap((each): Asked[] => {
        const found = detectionWhere(each.node, route.aliases, scan.stored);
        if (!found.ok) refused.set(each.rule, found.error);
        return found.ok && !isNever(found.value.where) ? [{ rule: each.rule, ...found.value }] : [];
      });
      for (const part of parts(asked)) selects.push(selectOf(part, route, scan));
    }
  }
  return { selects, refused: [...refused].map(([rule, reason]) => ({ rule, reason })) };
}

interface Asked {
  readonly rule: number;
  readonly where: Sql;
  readonly approximate: boolean;
}

/** Does any row take this route? */
function isReached({ aliases }: SqlRoute, logSource: LogSource, { sources, logSources }: RuleScan): boolean {
  if (sources === null) return true;
  return sources.some((source) => {
    const [route] = routesFor({ id: -1, ...source }, logSources, [logSource]);
    return route !== undefined && JSON.stringify(route.aliases) === JSON.stringify(aliases);
  });
}

function isNever(where: Sql): boolean {
  return where.kind === 'constant' && !where.value;
}

/** DuckDB keeps a vector for each expression while it runs, and plans larger queries no faster than several. */
const mostNodes = 2_000;

function* parts(asked: readonly Asked[]): Generator<readonly Asked[]> {
  let part: Asked[] = [];
  let nodes = 0;
  for (const each of asked) {
    const extent = extentOf(each.where).nodes;
    if (part.length > 0 && nodes + extent > mostNodes) {
      yield part;
      part = [];
      nodes = 0;
    }
    part.push(each);
    nodes += extent;
  }
  if (part.length > 0) yield part;
}

function selectOf(asked: readonly Asked[], { when }: SqlRoute, { from, keys, where }: RuleScan): RuleSelect {
  const { conditions, columns } = shareValues(asked.map(({ where }) => where));
  const hits = conditions.map((condition, i): Sql => {
    const result = value(BigInt((asked[i] as Asked).rule));
    return { kind: 'case', branches: [{ when: condition, result }], otherwise: null };
  });
  const own = keys.map((key) => ({ of: column(key), as: key }));
  return {
    select: {
      columns: [...own, { of: { kind: 'rows', list: { kind: 'list', items: hits } }, as: 'rule' }],
      from: {
        kind: 'select',
        select: { columns: [...own, ...columns], from, where: and(where === undefined ? [when] : [where, when]) },
      },
    },
    rules: asked.map(({ rule }) => rule),
    approximate: asked.filter(({ approximate }) => approximate).map(({ rule }) => rule),
  };
}
