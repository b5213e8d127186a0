import type { Reason } from '#base/reason.ts';
import { ok, type Result } from '#base/result.ts';
import { and, column, constant, not, or, value } from '#store/sql/build.ts';
import { exactField, type FieldSql, namedField, type StoredNames } from '#store/sql/event-fields.ts';
import { periodWhere } from '#store/sql/period-where.ts';
import { nodeSql } from '../sigma/sql/node-sql.ts';
import { boundedSql, type RuleSql } from '../sigma/sql/rule-where.ts';
import type { Query } from './query.ts';
import { meaningOf } from './query-columns.ts';

/** What a query asks of rows that have these names, with the answers QueryMatcher gives. `ecs`: normalised names there are. */
export function queryWhere(
  { node, ...limits }: Query,
  stored: StoredNames,
  ecs: ReadonlySet<string>,
): Result<RuleSql, Reason> {
  const period = periodWhere(limits);
  if (node === null) return ok({ where: and(period), approximate: false });
  const asked = boundedSql(nodeSql(node, (name) => queryField(stored, ecs, name), stored));
  return asked.ok ? ok({ ...asked.value, where: and([...period, asked.value.where]) }) : asked;
}

function queryField(stored: StoredNames, ecs: ReadonlySet<string>, name: string): FieldSql {
  const meaning = meaningOf(name);
  if (meaning.kind === 'column') return columnField(meaning.column);
  if (meaning.kind === 'original') return exactField(stored, meaning.name);
  if (!ecs.has(name)) return namedField(stored, name);
  const own = exactField(stored, name);
  if (!stored.columns.has(name)) return own;
  const normalised = columnField(name);
  return {
    single: [...own.single, ...normalised.single],
    several: own.several,
    present: or([own.present, normalised.present]),
  };
}

/** A column holds one value, or nothing: the empty text is how a fixed column says so. */
function columnField(name: string): FieldSql {
  const of = column(name);
  const empty = or([
    { kind: 'isNull', of },
    { kind: 'compare', op: '=', left: of, right: value('') },
  ]);
  const present = not(empty);
  return { single: [{ of, when: present }], several: [], present: and([present, constant(true)]) };
}
