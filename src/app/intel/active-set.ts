import type { Kysely } from 'kysely';
import type { IndicatorKind } from '#questions/indicators/indicator.ts';
import { packIndicators } from '#questions/indicators/matching/pack-indicators.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { activeAmong, activeItems, type ItemRow } from './active-items.ts';
import { combinationKind, partsOf } from './intel-item.ts';

/** Indicators that records are asked for, packed. Questions are numbered: indicators first, then combinations of values. */
export interface ActiveSet {
  readonly bytes: Uint8Array;
  /** By number of the question: id of the row. */
  readonly ids: readonly number[];
}

/** All that is valid at the time; null where there is nothing to ask. */
export async function activeSet(db: Kysely<RecordTables>, atUs: number): Promise<ActiveSet | null> {
  const rows: ItemRow[] = [];
  for await (const page of activeItems(db, atUs)) rows.push(...page);
  return packed(rows);
}

/** The same of some rows. */
export async function activeSetAmong(
  db: Kysely<RecordTables>,
  ids: readonly number[],
  atUs: number,
): Promise<ActiveSet | null> {
  return packed(await activeAmong(db, ids, atUs));
}

function packed(rows: readonly ItemRow[]): ActiveSet | null {
  if (rows.length === 0) return null;
  const singles = rows.filter(({ kind }) => kind !== combinationKind);
  const combinations = rows.filter(({ kind }) => kind === combinationKind);
  const bytes = packIndicators(
    singles.map(({ kind, value, subdomains }) => ({
      kind: kind as IndicatorKind,
      value,
      subdomains: subdomains === 1,
    })),
    combinations.map(({ value }) => ({ parts: partsOf(value) })),
  );
  return { bytes, ids: [...singles, ...combinations].map(({ id }) => id) };
}
