import type { Kysely } from 'kysely';
import type { Reason } from '#base/reason.ts';
import { isoFromUs } from '#base/utc.ts';
import { strengthAt } from '#questions/indicators/validity.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { IntelItem } from './intel-item.ts';
import { lastingKind, provenanceOfRow } from './provenance-row.ts';

/** `accepted` in the record store, told apart by the time. */
export type ListedState = 'valid' | 'expired' | 'not-yet' | 'quarantined';

/** An indicator as it is listed, with all who state it. */
export interface ListedItem {
  readonly id: number;
  readonly type: string;
  readonly value: string;
  readonly subdomains: boolean;
  readonly state: ListedState;
  readonly whys: readonly Reason[];
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** What is left of the confidence, 0 to 100. */
  readonly strength: number;
  readonly sources: readonly ListedSource[];
  readonly sightings: {
    readonly count: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly hosts: number;
  };
}

export interface ListedSource {
  readonly source: string;
  readonly id: string;
  readonly tlp: string | null;
  readonly pap: string | null;
  readonly confidence: number | null;
  readonly licence: string;
  readonly received: string | null;
  readonly labels: readonly string[];
}

export interface ListWanted {
  readonly kind: string | null;
  readonly state: ListedState | null;
  readonly atUs: number;
}

const page = 500;

/** Indicators in the order in which they came. */
export async function* listItems(
  db: Kysely<RecordTables>,
  { kind, state, atUs }: ListWanted,
): AsyncGenerator<ListedItem> {
  for (let after = 0; ; ) {
    let query = db.selectFrom('indicators').selectAll().where('id', '>', after);
    if (kind !== null) query = query.where('kind', '=', kind);
    if (state !== null) query = query.where('state', '=', state === 'quarantined' ? 'quarantined' : 'accepted');
    const rows = await query.orderBy('id').limit(page).execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    for (const item of await listed(db, rows, atUs)) if (state === null || item.state === state) yield item;
    after = last.id;
  }
}

type Row = RecordTables['indicators'];

async function listed(db: Kysely<RecordTables>, rows: readonly Row[], atUs: number): Promise<ListedItem[]> {
  const ids = rows.map(({ id }) => id);
  const stated = Map.groupBy(
    await db
      .selectFrom('provenances')
      .selectAll()
      .where('indicator', 'in', ids)
      .orderBy('source')
      .orderBy('source_id')
      .execute(),
    ({ indicator }) => indicator,
  );
  const seen = Map.groupBy(
    await db.selectFrom('sightings').selectAll().where('indicator', 'in', ids).execute(),
    ({ indicator }) => indicator,
  );
  return rows.map((row) => listedItem(row, stated.get(row.id) ?? [], seen.get(row.id) ?? [], atUs));
}

function listedItem(
  { id, kind, value, subdomains, state, whys }: Row,
  stated: readonly RecordTables['provenances'][],
  seen: readonly RecordTables['sightings'][],
  atUs: number,
): ListedItem {
  const until = Math.max(...stated.map(({ expires_us }) => expires_us));
  const froms = stated.map(({ valid_from_us }) => valid_from_us);
  return {
    id,
    type: kind,
    value,
    subdomains: subdomains === 1,
    state: state === 'quarantined' ? state : validity(stated, atUs),
    whys: JSON.parse(whys) as Reason[],
    validFrom: froms.includes(null) ? null : iso(Math.min(...froms.map((us) => us ?? 0))),
    validUntil: iso(until),
    strength: Math.round(
      strengthAt(lastingKind({ kind: kind as IntelItem['kind'], value }), stated.map(provenanceOfRow), atUs),
    ),
    sources: stated.map(sourceOf),
    sightings: {
      count: seen.reduce((sum, { count }) => sum + count, 0),
      first: iso(Math.min(...seen.flatMap(({ first_us }) => first_us ?? []))),
      last: iso(Math.max(...seen.flatMap(({ last_us }) => last_us ?? []))),
      hosts: seen.filter(({ host }) => host !== '').length,
    },
  };
}

/** Expired only where no source says that it is valid, or will be. */
function validity(stated: readonly RecordTables['provenances'][], atUs: number): ListedState {
  const open = stated.filter(({ expires_us }) => expires_us > atUs);
  if (open.length === 0) return 'expired';
  return open.some(({ valid_from_us }) => (valid_from_us ?? atUs) <= atUs) ? 'valid' : 'not-yet';
}

function sourceOf(row: RecordTables['provenances']): ListedSource {
  const { source, sourceId, tlp, pap, confidence, licence, receivedUs, labels } = provenanceOfRow(row);
  return { source, id: sourceId, tlp, pap, confidence, licence, received: iso(receivedUs), labels };
}

function iso(us: number): string | null {
  return Number.isFinite(us) ? isoFromUs(us) : null;
}
