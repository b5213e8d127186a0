import type { Transaction } from 'kysely';
import type { Reason } from '#base/reason.ts';
import type { WarningList } from '#questions/indicators/misp/warning-lists.ts';
import type { IndicatorsTable } from '#store/schema/indicators.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { activeAmong } from './active-items.ts';
import { inChunks } from './in-chunks.ts';
import type { IntelItem } from './intel-item.ts';
import { provenanceRows } from './provenance-row.ts';
import { screenItems } from './screen-items.ts';

export interface SavedItems {
  /** Values that were not known before, and values that were: of those that are accepted. */
  readonly added: number;
  readonly merged: number;
  readonly quarantined: number;
  /** Ids of those that are asked from now on and were not before. */
  readonly fresh: readonly number[];
}

type Known = Pick<IndicatorsTable, 'id' | 'subdomains' | 'state'>;

/** An item with its row, which may be there already. */
interface Placed {
  readonly id: number;
  readonly item: IntelItem;
  readonly known: Known | null;
  readonly whys: readonly Reason[];
}

/** Values of a statement. */
const bound = 500;

/** Adds items to those of the record store; each value is one row, with all who state it. */
export async function saveItems(
  trx: Transaction<RecordTables>,
  items: readonly IntelItem[],
  lists: readonly WarningList[],
  nowUs: number,
): Promise<SavedItems> {
  const placed = await place(trx, items, lists);
  const old = placed.filter(({ known }) => known !== null);
  const before = await activeIds(trx, old, nowUs);
  await insertRows(
    trx,
    placed.filter(({ known }) => known === null),
    nowUs,
  );
  await insertProvenances(trx, placed);
  const widened = old.filter(({ item, known }) => item.subdomains && known?.subdomains === 0).map(({ id }) => id);
  for (const chunk of inChunks(widened, bound))
    await trx.updateTable('indicators').set({ subdomains: 1, changed_us: nowUs }).where('id', 'in', chunk).execute();
  const after = await activeIds(trx, placed, nowUs);
  const isWidened = new Set(widened);
  const accepted = placed.filter((each) => !isQuarantined(each));
  return {
    added: accepted.filter(({ known }) => known === null).length,
    merged: accepted.filter(({ known }) => known !== null).length,
    quarantined: placed.length - accepted.length,
    fresh: [...after].filter((id) => !before.has(id) || isWidened.has(id)),
  };
}

function isQuarantined({ known, whys }: Placed): boolean {
  return known === null ? whys.length > 0 : known.state === 'quarantined';
}

async function place(
  trx: Transaction<RecordTables>,
  items: readonly IntelItem[],
  lists: readonly WarningList[],
): Promise<Placed[]> {
  const known = await knownRows(trx, items);
  const whysOf = screenItems(items, lists);
  const last = await trx
    .selectFrom('indicators')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  let next = (last?.id ?? 0) + 1;
  return items.map((item) => {
    const row = known.get(keyOf(item)) ?? null;
    return { id: row?.id ?? next++, item, known: row, whys: whysOf.get(item) ?? [] };
  });
}

async function knownRows(trx: Transaction<RecordTables>, items: readonly IntelItem[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (const [kind, some] of Map.groupBy(items, (item) => item.kind))
    for (const chunk of inChunks(some, bound)) {
      const rows = await trx
        .selectFrom('indicators')
        .select(['id', 'kind', 'value', 'subdomains', 'state'])
        .where('kind', '=', kind)
        .where(
          'value',
          'in',
          chunk.map(({ value }) => value),
        )
        .execute();
      for (const row of rows) known.set(keyOf(row), row);
    }
  return known;
}

const keyOf = ({ kind, value }: { readonly kind: string; readonly value: string }): string => `${kind}\0${value}`;

async function insertRows(trx: Transaction<RecordTables>, fresh: readonly Placed[], nowUs: number): Promise<void> {
  const rows = fresh.map(({ id, item, whys }) => ({
    id,
    kind: item.kind,
    value: item.value,
    subdomains: item.subdomains ? 1 : 0,
    state: whys.length > 0 ? 'quarantined' : 'accepted',
    whys: JSON.stringify(whys),
    added_us: nowUs,
    changed_us: nowUs,
  }));
  for (const chunk of inChunks(rows, bound)) await trx.insertInto('indicators').values(chunk).execute();
}

async function insertProvenances(trx: Transaction<RecordTables>, placed: readonly Placed[]): Promise<void> {
  const rows = placed.flatMap(({ id, item }) => provenanceRows(id, item));
  for (const chunk of inChunks(rows, bound))
    await trx
      .insertInto('provenances')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(['indicator', 'source', 'source_id']).doUpdateSet(({ ref }) => ({
          tlp: ref('excluded.tlp'),
          pap: ref('excluded.pap'),
          confidence: ref('excluded.confidence'),
          valid_from_us: ref('excluded.valid_from_us'),
          valid_until_us: ref('excluded.valid_until_us'),
          received_us: ref('excluded.received_us'),
          expires_us: ref('excluded.expires_us'),
          licence: ref('excluded.licence'),
          labels: ref('excluded.labels'),
          actors: ref('excluded.actors'),
          software: ref('excluded.software'),
          comment: ref('excluded.comment'),
        })),
      )
      .execute();
}

async function activeIds(
  trx: Transaction<RecordTables>,
  placed: readonly Placed[],
  atUs: number,
): Promise<ReadonlySet<number>> {
  const wanted = placed.map(({ id }) => id);
  return new Set((await activeAmong(trx, wanted, atUs)).map(({ id }) => id));
}
