import { column, value } from './build.ts';
import type { Sql } from './nodes.ts';

/** UTC microseconds: the first that counts, and the first that counts no more; null where the period is open. */
export interface Period {
  readonly fromUs: number | null;
  readonly toUs: number | null;
}

/** The limits of a period that has any. A row without a time is outside every period that has one. */
export function periodWhere({ fromUs, toUs }: Period): Sql[] {
  const limits: Sql[] = [];
  if (fromUs !== null) limits.push(timeIs('>=', fromUs));
  if (toUs !== null) limits.push(timeIs('<', toUs));
  return limits;
}

function timeIs(op: '>=' | '<', us: number): Sql {
  return { kind: 'compare', op, left: column('time_us'), right: value(BigInt(us)) };
}
